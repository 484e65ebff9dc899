import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDuckDB, type DuckDBConnection, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import type MarkdownIt from "markdown-it";
import { engineFile } from "./engine.ts";
import { cubesOf, home, regions } from "./regions.ts";
import { metadataOf, queryOptions, rowsOf, schemaOf, searchIn } from "./src/components/answer.ts";
import { viewNamed } from "./src/views/index.ts";
import type { Answer, Params, Query } from "./src/views/view.ts";
import { staticDocument as document } from "./static-document.ts";

/**
 * Fills each `<bl-figure data-view="…">` of a page while Framework renders it, with the browser's own queries and drawing.
 * In a preview the element stays empty, and the browser draws: an edited view is then seen at once.
 */
export function prerender(markdown: MarkdownIt): MarkdownIt {
  const { html_block, html_inline } = markdown.renderer.rules;
  if (!html_block || !html_inline) throw new Error("markdown-it renders no HTML; has Framework changed?");
  markdown.renderer.rules.html_block = (tokens, index, options, env, self) =>
    fill(html_block(tokens, index, options, env, self), env.params ?? {});
  markdown.renderer.rules.html_inline = (tokens, index, options, env, self) => {
    const html = html_inline(tokens, index, options, env, self);
    if (html.includes("<bl-figure")) throw new Error(`put </bl-figure> on a line of its own: ${html}`);
    return html;
  };
  return markdown;
}

function fill(html: string, route: Params): string {
  let filled = 0;
  const result = html.replace(/<bl-figure\s(?:[^>"']|"[^"]*"|'[^']*')*>\s*(?=<\/bl-figure>)/g, (tag) => {
    filled++;
    return figure(tag, route);
  });
  if (filled !== html.split("<bl-figure").length - 1)
    throw new Error(`a bl-figure must be empty, closed, and name its view: ${html}`);
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
  if (!isPreview)
    element.replaceChildren(view.draw(answers(view.query(params), params.region ?? home.id), { document, params }));
  return element.outerHTML.replace(/<\/bl-figure>$/, "");
}

function answers(queries: Readonly<Record<string, Query>>, region: string): Record<string, Answer> {
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, answer(query, region)]));
}

function answer({ from, text, values }: Query, region: string): Answer {
  const metadata = cubes.get(region)?.get(from);
  if (!metadata) throw new Error(`unknown cube: "${from}" of "${region}"`);
  connection.query(searchIn(region));
  const statement = connection.prepare(text);
  const rows = rowsOf(statement.query(...values));
  statement.close();
  return { rows, metadata };
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

const isPreview = process.argv.includes("preview");
const connection = await connect();
const cubes = new Map(regions.map(({ id }) => [id, load(id)]));
