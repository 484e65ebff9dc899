import { packFiles, type RegionPack, type TableName, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import { csvText } from "../command/csv-text.js";

/** The files of a pack as text: what `readRegionPack` reads, the other way. */
export function packText(pack: RegionPack, figures: Figures): ReadonlyMap<string, Uint8Array> {
  const structure = Object.entries(packFiles).map(([file, { shape }]) => {
    const rows = pack[file as keyof RegionPack] as readonly Readonly<Record<string, unknown>>[];
    return [file, Buffer.from(csvText(Object.keys(shape), rows))] as const;
  });
  const numbers = (Object.keys(tables) as TableName[]).map(
    (table) => [`figures/${table}.csv`, figuresText(table, figures[table])] as const,
  );
  return new Map<string, Uint8Array>([...structure, ...numbers]);
}

/** The rows of a table as its file in a pack: a number that is not given is `..`. */
export function figuresText(table: TableName, rows: readonly Readonly<Record<string, unknown>>[]): Uint8Array {
  // The class of a measure is joined from the pack's measure types when the file is read.
  const columns = Object.keys(tables[table]).filter((column) => !(table === "measures" && column === "class"));
  const written = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] === null ? ".." : row[column]])),
  );
  return Buffer.from(csvText(columns, written));
}
