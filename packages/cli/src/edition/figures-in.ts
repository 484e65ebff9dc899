import { type TableName, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import { editionRows } from "./edition-rows.js";
import type { Edition } from "./read-edition.js";

/** Every table of figures that an edition holds, as rows. */
export async function figuresIn({ connection }: Pick<Edition, "connection">): Promise<Figures> {
  const entries: [string, unknown][] = [];
  for (const table of Object.keys(tables) as TableName[]) entries.push([table, await editionRows(connection, table)]);
  return Object.fromEntries(entries) as unknown as Figures;
}
