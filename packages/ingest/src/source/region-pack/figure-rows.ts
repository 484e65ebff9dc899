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

/** Rows of figures, and what was wrong with those that are left out. */
export type FigureRows = { readonly rows: readonly Located<FigureRow>[]; readonly faults: readonly Fault[] };

/** Reads the rows of a file of figures, cell by cell. A row with a fault in any cell is left out. */
export function figureRows(table: TableName, grid: Grid): FigureRows {
  return figureRowsReader(table)(grid);
}

/** Reads rows of a file of figures as they come. A text that was in order in a column is so wherever it comes again there. */
export function figureRowsReader(table: TableName): (grid: Grid) => FigureRows {
  const file = figureFile(table);
  const columns = figureColumns(table).map((column) => ({ column, known: new Map<string, string>() }));
  // A copy that is filled is made several times as fast as a row that grows column by column.
  const empty: Readonly<Record<string, Value>> = Object.fromEntries(columns.map(({ column }) => [column, null]));
  const knownPeriods = new Map<string, true>();

  const readRow = ({ row, cells, faulty }: GridRow): { readonly value: FigureRow; readonly faults: Fault[] } => {
    const value = { ...empty };
    const faults: Fault[] = [];
    for (const { column, known } of columns) {
      const found = cells[column] ?? "";
      const before = known.get(found);
      if (before !== undefined) value[column] = before;
      else if (!faulty.has(column)) {
        const cell = readCell(table, { file, row, column, found });
        if ("fault" in cell) faults.push(cell.fault);
        else {
          value[column] = cell.value;
          // A number is read as quickly as it is looked up.
          if (typeof cell.value === "string") remember(known, found, cell.value);
        }
      }
    }
    const whole = value as FigureRow;
    const period = `${value.period_start} ${value.period_end}`;
    if (faults.length === 0 && faulty.size === 0 && !knownPeriods.has(period)) {
      faults.push(...periodFaults(table, row, whole));
      if (faults.length === 0) remember(knownPeriods, period, true);
    }
    return { value: whole, faults };
  };

  return (grid) => {
    const rows: Located<FigureRow>[] = [];
    const faults: Fault[] = [];
    for (const gridRow of grid.rows) {
      const read = readRow(gridRow);
      for (const wrong of read.faults) faults.push(wrong);
      if (read.faults.length === 0 && gridRow.faulty.size === 0) rows.push({ row: gridRow.row, value: read.value });
    }
    return { rows, faults };
  };
}

type Value = string | number | null;

function readCell(
  table: TableName,
  place: { readonly file: string; readonly row: number; readonly column: string; readonly found: string },
): { readonly value: Value } | { readonly fault: Fault } {
  const types = tables[table];
  const cell = figureCell(types[place.column as keyof typeof types], place);
  if ("fault" in cell) return cell;
  const wrong = limitFault(place, cell.value) ?? valueFault(table, place);
  return wrong === undefined ? cell : { fault: wrong };
}

/** So many texts of a column are remembered: enough for units, days and sources, and little memory. */
const mostKnown = 5000;

function remember<V>(known: Map<string, V>, text: string, value: V): void {
  if (known.size >= mostKnown) known.clear();
  known.set(text, value);
}
