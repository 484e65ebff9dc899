import { type TableName, tables } from "@barneloftet/analytics";
import type { DuckDBConnection } from "@duckdb/node-api";
import { ask } from "../database.js";

/** The rows of a table of an edition: text, numbers or null, and days as ISO text. */
export async function editionRows(
  connection: DuckDBConnection,
  table: TableName,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const columns = Object.entries(tables[table]).map(([column, type]) =>
    type === "date" ? `CAST("${column}" AS VARCHAR) AS "${column}"` : `"${column}"`,
  );
  const rows = await ask(connection, { text: `SELECT ${columns.join(", ")} FROM "${table}"`, values: [] });
  // The database gives whole numbers as BigInt.
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === "bigint" ? Number(cell) : cell]),
    ),
  );
}
