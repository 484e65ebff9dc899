import { createRegion, type Region, type TableName, tables } from "@barneloftet/analytics";
import type { CollectionBase, Figures } from "@barneloftet/ingest";
import { tableFromIPC } from "apache-arrow";
import { rowsOf } from "./answer.js";
import { packOfRows } from "./pack-of-rows.js";

/** Where the site has what a file is checked against. */
export interface CheckAddresses {
  readonly pack: string;
  readonly figures: string;
}

/** A region, and what the figures of a file are held against. */
export interface CheckBase {
  readonly region: Region;
  readonly base: CollectionBase;
}

/** Fetches a region and what it knows. */
export async function fetchCheckBase({ pack, figures }: CheckAddresses): Promise<CheckBase> {
  const [packRows, figureRows] = await Promise.all([pack, figures].map(fetchRows));
  return checkBaseOf(packRows ?? [], figureRows ?? []);
}

/** What `pack_rows` and `known_figures` of a region say, as the command line has it from the pack's folder. */
export function checkBaseOf(
  packRows: readonly Readonly<Record<string, unknown>>[],
  figureRows: readonly Readonly<Record<string, unknown>>[],
): CheckBase {
  const { pack, population } = packOfRows(packRows);
  const region = createRegion(pack, population);
  const status = region.kind === "invented" ? "invented" : "confirmed";
  return { region, base: { pack, figures: figuresOf(figureRows), sourceOf: () => "innsendt", status } };
}

function figuresOf(rows: readonly Readonly<Record<string, unknown>>[]): Figures {
  const found = new Map<string, object[]>(Object.keys(tables).map((table) => [table, []]));
  for (const { table, row } of rows) {
    const columns = Object.keys(tables[table as TableName]);
    const cells = JSON.parse(String(row)) as readonly unknown[];
    found.get(String(table))?.push(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
  }
  return Object.fromEntries(found) as unknown as Figures;
}

async function fetchRows(address: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return rowsOf(tableFromIPC(new Uint8Array(await response.arrayBuffer())));
}
