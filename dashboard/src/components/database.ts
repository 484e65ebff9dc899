import type { Query } from "@barneloftet/analytics";
import { AsyncDuckDB, type AsyncDuckDBConnection, PACKAGE_VERSION, VoidLogger } from "@duckdb/duckdb-wasm";
import type { Answer } from "../views/view.js";
import { asDays, dropOf, metadataOf, queryOptions, rowsOf, schemaOf, searchIn } from "./answer.js";
import { arrowTypes, daysOf, emptyTable, type GivenTable } from "./empty-table.js";
import { siteFile } from "./site-file.js";

/**
 * Answers queries about a region in the reader's browser. The engine starts at the first call, and a cube is fetched when
 * first asked for. Tables of the schema `over`, which `insertOver` has made, stand in for the region's own.
 */
export async function ask(
  queries: Readonly<Record<string, Query>>,
  region: string,
  over?: string,
): Promise<Readonly<Record<string, Answer>>> {
  const given = Object.entries(queries).map(
    async ([name, query]) => [name, await answer(query, region, over)] as const,
  );
  return Object.fromEntries(await Promise.all(given));
}

function open(): Promise<AsyncDuckDB> {
  return once(engine, "", start);
}

// What several figures ask alike is asked once, and kept: a published cube does not change while it is read.
function answer(query: Query, region: string, over?: string): Promise<Answer> {
  if (over !== undefined) return asked(query, region, over);
  return once(answers, JSON.stringify([region, query.text, query.values]), () => asked(query, region));
}

async function asked({ from, text, values }: Query, region: string, over?: string): Promise<Answer> {
  const isOver = over !== undefined && inserted.get(over)?.has(from) === true;
  const metadata = isOver
    ? new Map<string, string>()
    : await once(cubes, `${region}/${from}`, () => load(region, from));
  const connection = await searching(isOver ? [over, region] : [region]);
  const statement = await connection.prepare(text);
  try {
    return { rows: rowsOf(await statement.query(...values)), metadata };
  } finally {
    await statement.close();
  }
}

/** A connection that looks for tables in these schemas in turn. It stays open: to make one takes longer than to ask. */
function searching(schemas: readonly string[]): Promise<AsyncDuckDBConnection> {
  return once(connections, keyOf(schemas), async () => {
    const connection = await (await open()).connect();
    await connection.query(searchIn(...schemas));
    return connection;
  });
}

/** Puts tables into a schema of their own, anew each time, and gives its name: what a reader dropped, never stored. */
export async function insertOver(region: string, tables: readonly GivenTable[]): Promise<string> {
  const schema = `${region}-merged-${inserted.size}`;
  // The name is taken before anything is waited for, so that two who insert at once get one each.
  inserted.set(schema, new Set());
  const database = await open();
  const connection = await database.connect();
  try {
    await connection.query(schemaOf(schema));
    for (const table of tables) {
      const { name, rows } = table;
      const path = `${schema}/${name}.json`;
      if (rows.length === 0) await connection.insertArrowFromIPCStream(emptyTable(table), { name, schema });
      else {
        await database.registerFileText(path, JSON.stringify(rows));
        await connection.insertJSONFromPath(path, { name, schema, columns: arrowTypes(table) });
        await database.dropFile(path);
      }
      for (const column of daysOf(table)) await connection.query(asDays({ schema, table: name, column }));
    }
  } finally {
    await connection.close();
  }
  inserted.set(schema, new Set(tables.map(({ name }) => name)));
  return schema;
}

/** Takes away what `insertOver` has made, and the connection that looked there. Nothing may ask of it any more. */
export async function removeOver(region: string, schema: string): Promise<void> {
  const key = keyOf([schema, region]);
  const looked = await connections.get(key);
  connections.delete(key);
  await looked?.close();
  // Its name stays taken.
  inserted.set(schema, new Set());
  const connection = await (await open()).connect();
  try {
    await connection.query(dropOf(schema));
  } finally {
    await connection.close();
  }
}

async function start(): Promise<AsyncDuckDB> {
  const [engine, script] = [
    siteFile("vendor/duckdb.wasm", PACKAGE_VERSION),
    siteFile("vendor/duckdb-worker.js", PACKAGE_VERSION),
  ];
  const worker = new Worker(script);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    // The engine itself waits for ever for a file that is refused, so it is also asked whether both are there.
    const started = Promise.race([database.instantiate(engine), failureOf(worker)]);
    await Promise.all([started, ...[engine, script].map(requireThere)]);
    await database.open({ query: queryOptions });
    return database;
  } catch (fault) {
    await database.terminate();
    throw fault;
  }
}

async function requireThere(address: string): Promise<void> {
  const response = await fetch(address, { method: "HEAD" });
  // Read to its end, empty as it is, or the browser counts the request as broken off.
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A portal that wants a login, and a host that answers all it lacks with its front page, say that all is well.
  const type = response.headers.get("Content-Type") ?? "";
  if (type.startsWith("text/html")) throw new Error(`${address}: a page and not a program`);
}

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(`worker: ${event.message}`)));
  });
}

async function load(region: string, name: string): Promise<ReadonlyMap<string, string>> {
  // The engine is made ready while the cube is fetched.
  const [database, cube] = await Promise.all([open(), fetchCube(region, name)]);
  const metadata = metadataOf(cube);
  const connection = await database.connect();
  try {
    await connection.query(schemaOf(region));
    await connection.insertArrowFromIPCStream(cube, { name, schema: region });
  } finally {
    await connection.close();
  }
  return metadata;
}

async function fetchCube(region: string, name: string): Promise<Uint8Array> {
  const response = await fetch(siteFile(`data/${region}/${name}.arrow`));
  if (!response.ok) throw new Error(`cube "${name}" of ${region}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// A promise that failed is forgotten, so that the next question tries again.
function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = kept.get(key);
  if (found) return found;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

const keyOf = (schemas: readonly string[]): string => schemas.join(" ");

const engine = new Map<string, Promise<AsyncDuckDB>>();
const connections = new Map<string, Promise<AsyncDuckDBConnection>>();
const inserted = new Map<string, ReadonlySet<string>>();
const cubes = new Map<string, Promise<ReadonlyMap<string, string>>>();
const answers = new Map<string, Promise<Answer>>();
