import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { picked, type Query, type Selection } from "@barneloftet/analytics";
import { createDuckDB, type DuckDBConnection, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { engineFile } from "./engine.ts";
import { cubesOf, home, regions } from "./regions.ts";
import { metadataOf, queryOptions, rowsOf, schemaOf, searchIn } from "./src/components/answer.ts";
import { viewNamed } from "./src/views/index.ts";
import type { Answer, Params } from "./src/views/view.ts";
import { staticDocument as document } from "./static-document.ts";

/**
 * A page with each of its `<bl-figure data-view="…">` drawn, by the browser's own queries and drawing.
 *
 * @param route What the page's address says: its region, and the unit that it is about.
 * @throws Error if an element is not empty, not closed, inside a paragraph, or names no view.
 */
export function withFigures(html: string, route: Params): string {
  let filled = 0;
  const result = html.replace(/(<p>)?<bl-figure\s((?:[^>"']|"[^"]*"|'[^']*')*)>\s*<\/bl-figure>/g, (tag, paragraph) => {
    if (paragraph) throw new Error(`put </bl-figure> on a line of its own: ${tag}`);
    filled++;
    return figure(tag, route);
  });
  if (filled !== html.split("<bl-figure").length - 1)
    throw new Error("a bl-figure must be empty, closed, and name its view");
  return result;
}

function figure(tag: string, route: Params): string {
  const template = document.createElement("template");
  template.innerHTML = tag;
  const element = template.content.firstElementChild as HTMLElement;
  for (const [name, value] of Object.entries({ ...route, region: route.region ?? home.id }))
    element.dataset[name] ??= value;
  const { view: name = "", ...params } = { ...element.dataset } as Record<string, string>;
  const view = viewNamed(name);
  element.replaceChildren(view.draw(answers(view.query(params), params.region ?? ""), { document, params }));
  return element.outerHTML;
}

function answers(selections: Readonly<Record<string, Selection>>, region: string): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(selections).map(([name, selection]) => {
      const { rows, metadata } = whole(selection.all, region);
      return [name, { rows: picked(selection, rows), metadata }];
    }),
  );
}

// Hundreds of pages ask of the same tables: each is read once, and what a page asks for is picked out of it.
function whole({ from, text }: Query, region: string): Answer {
  const key = `${region} ${text}`;
  const metadata = cubes.get(region)?.get(from);
  if (!metadata) throw new Error(`unknown cube: "${from}" of "${region}"`);
  const found = tables.get(key);
  if (found) return found;
  connection.query(searchIn(region));
  const made = { rows: rowsOf(connection.query(text)), metadata };
  tables.set(key, made);
  return made;
}

async function connect(): Promise<DuckDBConnection> {
  const bundle = { mainModule: engineFile, mainWorker: "" };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  database.open({ query: queryOptions });
  return database.connect();
}

// The build's cubes are every file that `publish` has written: no list of them is kept anywhere.
function load(region: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  connection.query(schemaOf(region));
  const files = readdirSync(cubesOf(region))
    .filter((name) => name.endsWith(".arrow"))
    .sort();
  return new Map(
    files.map((file) => {
      const [name, bytes] = [file.replace(/\.arrow$/, ""), readFileSync(join(cubesOf(region), file))];
      connection.insertArrowFromIPCStream(bytes, { name, schema: region });
      return [name, metadataOf(bytes)];
    }),
  );
}

const connection = await connect();
const cubes = new Map(regions.map(({ id }) => [id, load(id)]));
const tables = new Map<string, Answer>();
