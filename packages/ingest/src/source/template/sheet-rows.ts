import {
  addDays,
  type CollectedRow,
  type CollectionSheet,
  dayColumns,
  isOfDays,
  tableRows,
  tables,
} from "@barneloftet/analytics";
import { personalFault } from "../../csv/personal-fault.js";
import { type Fault, fault } from "../../fault.js";
import type { CollectedFigure } from "../../figures/collected.js";
import { nearest } from "../../nearest.js";
import { norwegianNumber } from "../../sheet/norwegian-number.js";
import { cellPlace, cellText, type SheetCell, type SheetPlace } from "../../sheet/sheet.js";
import { sheetDay } from "../../sheet/sheet-day.js";

/** One row of a sheet by the labels of its columns, and the row's number. */
export interface LabelledRow {
  readonly row: number;
  /** The row of a cell, where a row of the sheet is several of the file. */
  readonly rows?: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, SheetCell | undefined>>;
}

/**
 * What the columns of a sheet's table are called in it; of a row of the table, where several of the sheet's numbers go to
 * one column of different rows.
 */
export function namesOf(sheet: CollectionSheet, of: CollectedRow = {}): Readonly<Record<string, string>> {
  const numbers = sheet.numbers.filter((number) =>
    Object.entries(number.of ?? {}).every(([column, value]) => of[column] === value),
  );
  const day = isOfDays(sheet) ? { period_start: dayColumns.day } : { period_start: dayColumns.first };
  return {
    ...day,
    period_end: isOfDays(sheet) ? dayColumns.day : dayColumns.last,
    ...Object.fromEntries([...sheet.choices, ...numbers].map(({ column, label }) => [column, label])),
  };
}

/** The labels of a sheet's columns, in order. */
export function labelsOf(sheet: CollectionSheet): readonly string[] {
  const days = isOfDays(sheet) ? [dayColumns.day] : [dayColumns.first, dayColumns.last];
  return [...days, ...[...sheet.choices, ...sheet.numbers].map(({ label }) => label)];
}

/** The figures of one row of a sheet; none where no number stands in it, or with its faults where one cannot be read. */
export function sheetRow(
  sheet: CollectionSheet,
  at: SheetPlace,
  { row, rows, cells }: LabelledRow,
  service: string,
): { readonly figures: readonly CollectedFigure[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const place = (label: string, known?: ReadonlySet<string>) =>
    cellPlace(at, rows?.[label] ?? row, label, cells[label], known);
  const types: Readonly<Record<string, "integer" | "decimal" | "text" | "date">> = tables[sheet.table];
  for (const [label, cell] of Object.entries(cells)) {
    const personal = personalFault({ ...at, row: rows?.[label] ?? row, column: label, found: cellText(cell) });
    if (personal) return { figures: [], faults: [personal] };
  }
  const numbers = sheet.numbers.map(({ column, label }) => {
    if (cellText(cells[label]) === "") return undefined;
    if (/^[-–−]$/.test(cellText(cells[label]))) {
      faults.push(fault("dash", place(label), {}));
      return null;
    }
    const read = norwegianNumber(cells[label], types[column] ?? "integer", place(label));
    if ("value" in read) return read.value;
    faults.push(read.fault);
    return null;
  });
  if (faults.length === 0 && numbers.every((number) => number === undefined)) return { figures: [], faults };
  const choices = sheet.choices.map(({ label, words }) => {
    const said = cellText(cells[label]).toLowerCase();
    const known = new Set(Object.values(words).map((word) => word.toLowerCase()));
    const found = Object.entries(words).find(([, word]) => word.toLowerCase() === said)?.[0];
    if (found === undefined) faults.push(choiceFault(place(label, known), Object.values(words), said));
    return found ?? "";
  });
  const days = daysOf(sheet, cells, place);
  if ("faults" in days) faults.push(...days.faults);
  if (faults.length > 0 || "faults" in days) return { figures: [], faults };
  const values = tableRows(sheet, { ...days, choices, numbers });
  return {
    figures: values.map((value) => ({
      table: sheet.table,
      value: { level: "service", unit: service, ...value },
      place: { ...at, names: namesOf(sheet, value), row, ...(rows === undefined ? {} : { rows }) },
    })),
    faults,
  };
}

function choiceFault(place: ReturnType<typeof cellPlace>, allowed: readonly string[], said: string): Fault {
  if (said === "") return fault("empty_cell", place, {});
  return fault("not_in_list", place, { allowed, suggestion: nearest(said, allowed) });
}

/** The half-open days of a row, whose last day is written as people say it. */
function daysOf(
  sheet: CollectionSheet,
  cells: LabelledRow["cells"],
  place: (label: string) => ReturnType<typeof cellPlace>,
): { readonly period_start: string; readonly period_end: string } | { readonly faults: readonly Fault[] } {
  const [from, to] = isOfDays(sheet) ? [dayColumns.day, dayColumns.day] : [dayColumns.first, dayColumns.last];
  const first = sheetDay(cells[from], place(from));
  const last = from === to ? first : sheetDay(cells[to], place(to));
  if ("fault" in first || "fault" in last)
    return { faults: [first, ...(from === to ? [] : [last])].flatMap((read) => ("fault" in read ? [read.fault] : [])) };
  if (last.day < first.day) return { faults: [fault("last_before_first", place(to), { first: first.day })] };
  return { period_start: first.day, period_end: addDays(last.day, 1) };
}
