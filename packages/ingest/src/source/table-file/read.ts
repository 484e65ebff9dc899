import type { TableName } from "@barneloftet/analytics";
import { type Grid, readGrid } from "../../csv/grid.js";
import { headerFaults } from "../../csv/header.js";
import { type Fault, fault } from "../../fault.js";
import { type CollectedFigure, type CollectedReading, refusedFor } from "../../figures/collected.js";
import { cellText, type Sheet } from "../../sheet/sheet.js";
import { shownFault } from "../../sheet/shown-text.js";
import { figureColumns, figureRows } from "../region-pack/figure-rows.js";
import { tableNames } from "../region-pack/files.js";
import { readParquet } from "./parquet.js";

/** Columns that every table of figures has, and hardly any other file. */
const common = ["level", "unit", "period_start", "period_end"];

/** Whether a sheet is a table of figures in the product's own columns, as `figures/*.csv` of a region pack. */
export function isTableFile({ rows }: Sheet): boolean {
  const header = (rows[0] ?? []).map(cellText);
  return common.every((column) => header.includes(column));
}

/**
 * Reads a table of figures as CSV in the product's own columns: UTF-8, comma, decimal point, ISO days, each row with its
 * source and status. The columns tell which table it is. A faulty row is left out and named.
 */
export function readTableFile(file: string, bytes: Uint8Array, { rows }: Sheet): CollectedReading {
  const table = tableOf((rows[0] ?? []).map(cellText));
  return figuresOf(file, table, readGrid(file, bytes, figureColumns(table)));
}

/**
 * Reads a table of figures as Parquet in the product's own columns, as a file of an edition. Rows are counted from 1. A
 * faulty row is left out and named.
 */
export async function readParquetTable(file: string, bytes: Uint8Array): Promise<CollectedReading> {
  const parquet = await readParquet(file, bytes);
  if (!parquet.ok) return refusedFor(parquet.fault);
  // The class of a measure is joined from the pack's measure types, in an edition already.
  const columns = parquet.columns.filter((column) => column !== "class");
  const table = tableOf(columns);
  const wrong = headerFaults(file, columns, figureColumns(table));
  if (wrong.length > 0) return refusedFor(...wrong.map((one) => inFile(one, file)));
  return figuresOf(file, table, parquet);
}

function figuresOf(file: string, table: TableName, grid: Grid): CollectedReading {
  const read = figureRows(table, grid);
  const faults = [...grid.faults, ...read.faults].map((one) => inFile(one, file));
  const figures = read.rows.map(({ row, value }): CollectedFigure => ({ table, value, place: { file, row } }));
  if (figures.length > 0) return { figures, faults, refused: false };
  return refusedFor(...(faults.length > 0 ? faults : [fault("no_figures", { file }, {})]));
}

/** The table that has most of the columns, and fewest beside them. */
function tableOf(header: readonly string[]): TableName {
  const likeness = (table: TableName): number => {
    const columns = figureColumns(table);
    const held = header.filter((column) => columns.includes(column)).length;
    return 2 * held - columns.length;
  };
  return tableNames.reduce((best, table) => (likeness(table) > likeness(best) ? table : best));
}

/** The fault of a row in the file that it came from. What stands there is repeated only where it can be nobody's name. */
function inFile(found: Fault, file: string): Fault {
  return shownFault({ ...found, file });
}
