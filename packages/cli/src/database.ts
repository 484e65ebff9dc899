import type { Query } from "@barneloftet/analytics";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";

/** A DuckDB in memory, one thread, so that what it writes is the same each time. */
export async function openDatabase(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  return instance.connect();
}

/** Asks a query; rows as plain objects of text, numbers and null. */
export async function ask(
  connection: DuckDBConnection,
  { text, values }: Omit<Query, "from">,
): Promise<readonly Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(text, [...values] as DuckDBValue[]);
  return reader.getRowObjectsJS() as Record<string, unknown>[];
}

/** A path as a SQL text literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
