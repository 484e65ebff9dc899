import { type TableName, tables } from "@barneloftet/analytics";
import type { Grid, GridRow } from "../../csv/grid.js";
import type { Fault } from "../../fault.js";
import type { Located } from "./draft.js";
import { figureCell } from "./figure-cell.js";
import { limitFault } from "./figure-limits.js";
import { periodFaults } from "./figure-period.js";
import { valueFault } from "./figure-values.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/** Columns that stand in a table but not in its file: a measure's class is joined from the pack's measure types. */
const joined: Readonly<Record<string, readonly string[]>> = { measures: ["class"] };

/** The columns of a table's file. */
export function figureColumns(table: TableName): string[] {
  return Object.keys(tables[table]).filter((column) => !joined[table]?.includes(column));
}

/** Reads the rows of a file of figures, cell by cell. A row with a fault in any cell is left out. */
export function figureRows(
  table: TableName,
  grid: Grid,
): { readonly rows: readonly Located<FigureRow>[]; readonly faults: readonly Fault[] } {
  const rows: Located<FigureRow>[] = [];
  const faults: Fault[] = [];
  for (const gridRow of grid.rows) {
    const read = readRow(table, gridRow);
    faults.push(...read.faults);
    if (read.faults.length === 0 && gridRow.faulty.size === 0) rows.push({ row: gridRow.row, value: read.value });
  }
  return { rows, faults };
}

function readRow(
  table: TableName,
  { row, cells, faulty }: GridRow,
): { readonly value: FigureRow; readonly faults: Fault[] } {
  const types = tables[table];
  const value: Record<string, string | number | null> = {};
  const faults: Fault[] = [];
  for (const column of figureColumns(table)) {
    const place = { file: figureFile(table), row, column, found: cells[column] ?? "" };
    if (faulty.has(column)) continue;
    const cell = figureCell(types[column as keyof typeof types], place);
    const wrong = "fault" in cell ? cell.fault : (limitFault(place, cell.value) ?? valueFault(table, place));
    if (wrong !== undefined) faults.push(wrong);
    else if ("value" in cell) value[column] = cell.value;
  }
  if (faults.length === 0 && faulty.size === 0) faults.push(...periodFaults(table, row, value as FigureRow));
  return { value: value as FigureRow, faults };
}
