import { type PackFile, packFiles, type RegionPack, type TableName } from "@barneloftet/analytics";
import { readGrid } from "../../csv/read-grid.js";
import { type Fault, fault } from "../../fault.js";
import { checks } from "./checks.js";
import { type Draft, type Located, runChecks } from "./draft.js";
import { figureFaults } from "./figure-checks.js";
import { figureColumns, figureRows } from "./figure-rows.js";
import type { FigureRow, Figures } from "./figures.js";
import { figureFile, fileFaults, packFileNames, tableNames } from "./files.js";
import { structureRows } from "./structure-rows.js";

/** A pack with its figures, or every fault that was found. All or nothing: one fault, and no row is given. */
export type RegionPackReading =
  | { readonly ok: true; readonly pack: RegionPack; readonly figures: Figures }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Faults that are told one by one; the rest is told as a number. */
const faultLimit = 200;

/**
 * Reads a region pack from the bytes of its files, keyed by path within the pack, as in `structure/services.csv`.
 *
 * Never throws for what the files hold. See README.md beside this file for what is refused.
 */
export function readRegionPack(files: ReadonlyMap<string, Uint8Array>): RegionPackReading {
  const found: (readonly Fault[])[] = [fileFaults(files)];

  const draft = Object.fromEntries(
    packFileNames.map((file) => {
      const bytes = files.get(file);
      if (bytes === undefined) return [file, { rows: [], clean: false }];
      const grid = readGrid(file, bytes, Object.keys(packFiles[file].shape));
      const read = structureRows(file, grid);
      found.push(grid.faults, read.faults);
      return [file, { rows: read.rows, clean: grid.faults.length + read.faults.length === 0 }];
    }),
  ) as unknown as Draft;
  found.push(runChecks(checks, draft));

  const figures = tableNames.map((table): readonly [TableName, readonly Located<FigureRow>[]] => {
    const file = figureFile(table);
    const bytes = files.get(file);
    if (bytes === undefined) return [table, []];
    const grid = readGrid(file, bytes, figureColumns(table));
    const read = figureRows(table, grid);
    const clean = grid.faults.length + read.faults.length === 0;
    found.push(grid.faults, read.faults, figureFaults(table, { rows: read.rows, clean }, draft));
    return [table, read.rows];
  });

  const faults = found.flat();
  if (faults.length > 0) return { ok: false, faults: bounded(faults) };
  return { ok: true, pack: packOf(draft), figures: figuresOf(figures, draft) };
}

function bounded(faults: readonly Fault[]): readonly Fault[] {
  const next = faults[faultLimit];
  if (next === undefined) return faults;
  const more = faults.length - faultLimit;
  return [...faults.slice(0, faultLimit), fault("more_faults", { file: next.file }, { more })];
}

function packOf(draft: Draft): RegionPack {
  const entries = packFileNames.map((file: PackFile) => [file, draft[file].rows.map(({ value }) => value)]);
  return Object.fromEntries(entries) as unknown as RegionPack;
}

function figuresOf(figures: readonly (readonly [TableName, readonly Located<FigureRow>[]])[], draft: Draft): Figures {
  const classes = new Map(draft["offers/measure_types.csv"].rows.map(({ value }) => [value.code, value.class]));
  const entries = figures.map(([table, rows]) => [
    table,
    rows.map(({ value }) => (table === "measures" ? { ...value, class: classes.get(String(value.code)) } : value)),
  ]);
  return Object.fromEntries(entries) as unknown as Figures;
}
