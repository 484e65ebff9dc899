import { addDays } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";
import { cellText, type SheetCell } from "../../sheet/sheet.js";
import type { PlaceConcept } from "./concept.js";
import { hrDay, hrPeriod, hrYear, type PeriodReading, partOfYear, yearDays } from "./hr-period.js";
import type { Days } from "./units.js";

/** The cells of a row that say when: undefined where the file has no such column. */
export type PeriodCells = (concept: PlaceConcept) => SheetCell | undefined;

/**
 * The half-open days of a row: by its columns from and to, the last day included as people write it; by a period, a part of a
 * year beside its year, or a day. What several columns say must be the same days, or the shorter ones within the longer.
 */
export function rowPeriod(
  cells: PeriodCells,
  placeOf: (concept: PlaceConcept) => Place,
): { readonly days: Days } | { readonly fault: Fault } {
  const from = cells("from");
  if (from !== undefined && cells("to") !== undefined) return fromTo(from, cells("to"), placeOf);
  const yearCell = cells("year");
  const year = yearCell === undefined ? undefined : hrYear(yearCell);
  if (yearCell !== undefined && year === undefined) return { fault: untold(cells, "year", undefined, placeOf) };
  let found: Days | undefined = year === undefined ? undefined : yearDays(year);
  for (const concept of ["half_year", "quarter", "month", "period", "day"] as const) {
    const cell = cells(concept);
    if (cell === undefined) continue;
    const read = readPart(concept, cell, year);
    if (typeof read !== "object") return { fault: untold(cells, concept, read, placeOf) };
    if (found !== undefined && !isWithin(read, found)) return { fault: untold(cells, concept, undefined, placeOf) };
    found = read;
  }
  return found === undefined ? { fault: untold(cells, "period", undefined, placeOf) } : { days: found };
}

function readPart(
  concept: "half_year" | "quarter" | "month" | "period" | "day",
  cell: SheetCell,
  year: string | undefined,
): PeriodReading {
  if (concept === "period") return hrPeriod(cell);
  if (concept !== "day") return partOfYear(concept, cell, year);
  const day = hrDay(cell);
  return day === undefined || day === "no_such_day" ? day : { period_start: day, period_end: addDays(day, 1) };
}

function fromTo(
  from: SheetCell | undefined,
  to: SheetCell | undefined,
  placeOf: (concept: PlaceConcept) => Place,
): { readonly days: Days } | { readonly fault: Fault } {
  const [first, last] = [hrDay(from), hrDay(to)];
  for (const [concept, cell, day] of [
    ["from", from, first],
    ["to", to, last],
  ] as const) {
    const place = placeOf(concept);
    if (cellText(cell) === "") return { fault: fault("empty_cell", place, {}) };
    if (day === "no_such_day") return { fault: fault("no_such_day", place, {}) };
    if (day === undefined) return { fault: fault("norwegian_day_form", place, {}) };
  }
  if (first === undefined || last === undefined || last < first)
    return { fault: fault("last_before_first", placeOf("to"), { first: first ?? "" }) };
  return { days: { period_start: first, period_end: addDays(last, 1) } };
}

function untold(
  cells: PeriodCells,
  concept: PlaceConcept,
  read: "no_such_day" | undefined,
  placeOf: (concept: PlaceConcept) => Place,
): Fault {
  if (cellText(cells(concept)) === "") return fault("empty_cell", placeOf(concept), {});
  return fault(read ?? "hr_period", placeOf(concept), {});
}

const isWithin = (a: Days, b: Days): boolean => b.period_start <= a.period_start && a.period_end <= b.period_end;
