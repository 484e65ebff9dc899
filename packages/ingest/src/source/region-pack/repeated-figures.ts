import { addMonths, type TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import { addedUpTo, overlapRefused, partsOfOne } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";
import { grouped } from "./grouped.js";
import { dimensionsOf, rowsBeside } from "./observation.js";

type Row = Located<FigureRow>;

/** Rows about the same unit and text dimensions in the same period, or, where counts are added up, in overlapping ones. */
export function repeatedFaults(table: TableName, rows: readonly Row[]): Fault[] {
  const doubled = rowsBeside(table, rows, []).flatMap((same) => doubledFaults(table, same));
  const overlapping = overlapRefused.has(table) ? overlapsIn(table, rows) : [];
  return [...doubled, ...overlapping].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** Periods of one observation that overlap. A column that only tells its parts apart makes no other observation of it. */
function overlapsIn(table: TableName, rows: readonly Row[]): Fault[] {
  const columns = dimensionsOf(table).filter((column) => column !== partsOfOne[table]?.column);
  const added = rows.filter(({ value }) => isAdded(table, value));
  const observations = grouped(added, ({ value }) => JSON.stringify(columns.map((column) => value[column])));
  return [...observations.values()].flatMap((observation) => {
    const periods = grouped(observation, ({ value }) => `${value.period_start} ${value.period_end}`);
    return overlapFaults(
      table,
      [...periods.values()].flatMap((same) => same.slice(0, 1)),
    );
  });
}

/** Whether a row is of a period that is added to others: a longer one than `addedUpTo` says stands by itself. */
export function isAdded(table: TableName, { period_start, period_end }: FigureRow): boolean {
  const months = addedUpTo[table];
  return months === undefined || period_end <= addMonths(period_start, months);
}

function doubledFaults(table: TableName, [first, ...more]: readonly Row[]): Fault[] {
  return more.flatMap(({ row, value }) => {
    const place = { file: figureFile(table), row, column: "unit", found: value.unit };
    return first === undefined ? [] : [fault("doubled_figure", place, { otherRow: first.row })];
  });
}

/** Each period that begins before an earlier one has ended, at the row further down of the two. */
function overlapFaults(table: TableName, rows: readonly Row[]): Fault[] {
  const [earliest, ...later] = [...rows].sort((a, b) => compareText(a.value.period_start, b.value.period_start));
  let latest = earliest;
  return later.flatMap((next) => {
    const before = latest;
    if (before === undefined) return [];
    if (next.value.period_end > before.value.period_end) latest = next;
    return next.value.period_start < before.value.period_end ? [overlapFault(table, before, next)] : [];
  });
}

function overlapFault(table: TableName, a: Row, b: Row): Fault {
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  const { unit, period_start } = lower.value;
  const place = { file: figureFile(table), row: lower.row, column: "period_start", found: period_start };
  return fault("overlapping_figure", place, { unit, otherRow: upper.row });
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
