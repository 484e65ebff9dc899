import type { ColumnType } from "@barneloftet/analytics";
import {
  BIGINT,
  DATE,
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  VARCHAR,
} from "@duckdb/node-api";

/** Column names and types of a table, in order. */
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

const sqlTypes = { text: VARCHAR, integer: BIGINT, decimal: DOUBLE, date: DATE } as const;

/** Makes a table in DuckDB and appends rows to it: text, numbers, ISO days, null. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  columns: ColumnTypes,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const definitions = Object.entries(columns).map(
    ([column, type]) => `"${column.replaceAll('"', '""')}" ${sqlTypes[type].toString()}`,
  );
  await connection.run(`CREATE TABLE "${table.replaceAll('"', '""')}" (${definitions.join(", ")})`);
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const [column, type] of Object.entries(columns)) append(appender, type, row[column]);
    appender.endRow();
  }
  appender.closeSync();
}

const epoch = Date.UTC(1970, 0, 1);

function append(appender: DuckDBAppender, type: ColumnType, value: unknown): void {
  if (value === null || value === undefined) appender.appendNull();
  else if (type === "text") appender.appendVarchar(String(value));
  else if (type === "integer") appender.appendBigInt(BigInt(Number(value)));
  else if (type === "decimal") appender.appendDouble(Number(value));
  else appender.appendDate(new DuckDBDateValue((Date.parse(`${String(value)}T00:00:00Z`) - epoch) / 86_400_000));
}
