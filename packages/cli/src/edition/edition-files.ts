import { type RegionPack, type TableName, tables } from "@barneloftet/analytics";
import { type Figures, faultSentence, readRegionPack } from "@barneloftet/ingest";
import { ask } from "../database.js";
import { packText } from "../import/pack-text.js";
import { Refusal } from "../refusal.js";
import type { Edition } from "./read-edition.js";

/** A pack as an edition holds it, read again, and its files as text. */
export interface EditionFiles {
  readonly pack: RegionPack;
  readonly figures: Figures;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The pack that an edition holds, as files, read as any pack is.
 *
 * @throws Refusal if this version of the product finds a fault in it.
 */
export async function editionFiles({ region, connection, manifest }: Edition): Promise<EditionFiles> {
  const entries: [string, unknown][] = [];
  for (const table of Object.keys(tables) as TableName[]) entries.push([table, await rowsOf(connection, table)]);
  const files = packText(region.pack, Object.fromEntries(entries) as unknown as Figures);
  const reading = readRegionPack(files);
  if (reading.ok) return { pack: reading.pack, figures: reading.figures, files };
  throw new Refusal(
    [
      `Utgaven «${manifest.edition}» har feil etter reglene som gjelder nå. Den kan leses, men ikke bygges videre på.`,
      ...reading.faults.map(faultSentence),
    ].join("\n"),
  );
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
