import { createRequire } from "node:module";
import type { Columns, Query, TableRecord } from "@barneloftet/analytics";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";

/** A database that can hold one table at a time and be asked. */
export interface Engine {
  readonly name: string;
  load(table: string, columns: Columns, rows: readonly TableRecord[]): Promise<void>;
  ask(query: Query): Promise<readonly Record<string, unknown>[]>;
}

const sqlType = { text: "VARCHAR", integer: "INTEGER", decimal: "DOUBLE", date: "DATE" } as const;

/** What stands between the values of a column, and for one that is missing: in no generated text. */
const [between, missing] = ["\u001f", "\u001a"];

/** How a table is made and filled, as statements with parameters, alike for both databases. */
function statements(
  table: string,
  columns: Columns,
  rows: readonly TableRecord[],
): readonly { text: string; values: readonly (string | number | null)[] }[] {
  const names = Object.keys(columns);
  const create = `CREATE OR REPLACE TABLE "${table}" (${names.map((name) => `"${name}" ${sqlType[columns[name] ?? "text"]}`).join(", ")})`;
  if (rows.length === 0) return [{ text: create, values: [] }];
  // A column is one parameter, its values joined: thousands of parameters would take longer than what is tried.
  return [
    { text: create, values: [] },
    {
      text: `INSERT INTO "${table}" SELECT ${Object.values(columns)
        .map((type) => `CAST(nullif(unnest(string_split(?, '${between}')), '${missing}') AS ${sqlType[type]})`)
        .join(", ")}`,
      values: names.map((name) => rows.map((row) => row[name] ?? missing).join(between)),
    },
  ];
}

/** DuckDB in Node: what the command line asks. */
export async function nodeEngine(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  return {
    name: "DuckDB in Node",
    async load(...table) {
      for (const { text, values } of statements(...table)) await connection.run(text, [...values] as DuckDBValue[]);
    },
    async ask({ text, values }) {
      const reader = await connection.runAndReadAll(text, [...values] as DuckDBValue[]);
      return reader.getRowObjectsJS() as Record<string, unknown>[];
    },
  };
}

/** DuckDB-WASM: what pages ask, at build time and in the browser. */
export async function wasmEngine(): Promise<Engine> {
  const file = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const database = await createDuckDB(
    { mvp: { mainModule: file, mainWorker: "" }, eh: { mainModule: file, mainWorker: "" } },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate();
  database.open({ query: { castBigIntToDouble: true, castTimestampToDate: true } });
  const connection = database.connect();
  const run = (text: string, values: readonly (string | number | null)[]): Record<string, unknown>[] => {
    const statement = connection.prepare(text);
    try {
      return statement
        .query(...values)
        .toArray()
        .map((row) => row.toJSON());
    } finally {
      statement.close();
    }
  };
  return {
    name: "DuckDB-WASM",
    async load(...table) {
      for (const { text, values } of statements(...table)) run(text, values);
    },
    async ask({ text, values }) {
      return run(text, values);
    },
  };
}
