import { type TableName, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import { ask } from "../database.js";
import type { Edition } from "./read-edition.js";

/** Every table of figures that an edition holds, as rows in the order in which they were given. */
export async function figuresIn({ connection }: Pick<Edition, "connection">): Promise<Figures> {
  const entries: [string, unknown][] = [];
  for (const table of Object.keys(tables) as TableName[]) entries.push([table, await rowsOf(connection, table)]);
  return Object.fromEntries(entries) as unknown as Figures;
}

async function rowsOf(connection: Edition["connection"], table: TableName): Promise<readonly object[]> {
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
