import { headBytes } from "../../child-level.js";
import { headerFaults } from "../../csv/header.js";
import { fault } from "../../fault.js";
import { type CollectedReading, refusedFor } from "../../figures/collected.js";
import { csvHeader } from "../../sheet/csv-sheet.js";
import { fileText } from "../../sheet/file-text.js";
import { isWorkbook } from "../../sheet/read-sheets.js";
import { cellText, type Sheet } from "../../sheet/sheet.js";
import { figureColumns, figureRows } from "../region-pack/figure-rows.js";
import { readParquet } from "./parquet.js";
import { inFile, type RowsReading, rowsReading } from "./rows-reading.js";
import { tableOf } from "./table-of.js";
import { piecesOf, tableReader } from "./table-reader.js";

/** Columns that every table of figures has, and hardly any other file. */
const common = ["level", "unit", "period_start", "period_end"];

/** Whether a sheet is a table of figures in the product's own columns, as `figures/*.csv` of a region pack. */
export function isTableFile({ rows }: Sheet): boolean {
  const header = (rows[0] ?? []).map(cellText);
  return common.every((column) => header.includes(column));
}

/** Whether a file begins as CSV in the product's own columns. No more than its head is looked at. */
export function isTableHead(bytes: Uint8Array): boolean {
  if (isWorkbook(bytes)) return false;
  const head = fileText("", bytes.subarray(0, headBytes));
  return "text" in head && isTableFile({ name: undefined, rows: [csvHeader(head.text)] });
}

/**
 * Reads a table of figures as CSV in the product's own columns: UTF-8, comma, decimal point, ISO days, each row with its
 * source and status. The columns tell which table it is. A faulty row is left out and named; where quotes do not hold,
 * nobody knows what is a row, and the file is refused.
 */
export function readTableFile(file: string, bytes: Uint8Array, mostRows: number): CollectedReading {
  const reader = tableReader(file, mostRows);
  const parts: RowsReading[] = [];
  for (const piece of piecesOf(bytes)) parts.push(reader.add(piece));
  const { isNoTable, refused, ...last } = reader.end();
  if (isNoTable) return { ...last, refused };
  const faults = [...parts, last].flatMap((part) => part.faults);
  return { figures: refused ? [] : [...parts, last].flatMap((part) => part.figures), faults, refused };
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
  const { figures, faults } = rowsReading(file, table, [parquet.faults, figureRows(table, parquet)]);
  if (figures.length > 0) return { figures, faults, refused: false };
  return { figures: [], faults: faults.length > 0 ? faults : [fault("no_figures", { file }, {})], refused: true };
}
