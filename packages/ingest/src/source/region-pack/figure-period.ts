import { addDays, addMonths, catalogue, type PeriodKind, periodKind, type TableName } from "@barneloftet/analytics";
import { type CalendarPeriod, type Fault, fault } from "../../fault.js";
import { likelyDays, periodOf } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

type Meant = { readonly kind: CalendarPeriod; readonly from: string; readonly to: string };

/**
 * Periods that end before they begin, lie far from our time, are not as long as the table's figures are for, or miss the
 * period of the calendar that they must mean.
 */
export function periodFaults(table: TableName, row: number, { period_start, period_end }: FigureRow): Fault[] {
  const at = (column: string, found: string) => ({ file: figureFile(table), row, column, found });
  if (period_end <= period_start) return [fault("period_order", at("period_end", period_end), { start: period_start })];
  if (period_start < likelyDays.least || period_start >= likelyDays.most)
    return [fault("day_not_likely", at("period_start", period_start), likelyDays)];
  if (period_end > likelyDays.most) return [fault("day_not_likely", at("period_end", period_end), likelyDays)];
  const expected = periodOf[table];
  const wrong =
    expected === undefined || isOf(expected, periodKind(period_start, period_end))
      ? []
      : [fault("wrong_period", at("period_start", period_start), { end: period_end, expected })];
  if (expected === "day") return wrong;
  const meant = meantPeriod(table, period_start, period_end);
  return meant === undefined
    ? wrong
    : [fault("uneven_period", at("period_start", period_start), { end: period_end, ...meant })];
}

const isOf = (expected: "day" | "year" | "longer", kind: PeriodKind): boolean =>
  expected === "longer" ? kind !== "day" : kind === expected;

const months = [
  ["month", 1],
  ["quarter", 3],
  ["half_year", 6],
  ["year", 12],
] as const;

/** Tables that are also read by the quarter: what is about as long as one and is none would silently be in no window. */
const readByQuarter: ReadonlySet<string> = new Set(
  catalogue.flatMap((metric) => ("windows" in metric ? [metric.table] : [])),
);

/**
 * The period of the calendar that a stretch of days must mean and is not: both its ends are within two days of it; in a
 * table that is read by the quarter, it is about as long as a quarter.
 */
function meantPeriod(table: TableName, start: string, end: string): Meant | undefined {
  if (periodKind(start, end) !== "other") return undefined;
  const near = addDays(start, 2);
  const first = firstOfMonth(near);
  const nearly = months
    .map(([kind, length]) => ({ kind, from: first, to: addMonths(first, length) }))
    .find(
      ({ kind, from, to }) =>
        periodKind(from, to) === kind && daysBetween(from, start) <= 2 && daysBetween(to, end) <= 2,
    );
  if (nearly !== undefined || !readByQuarter.has(table)) return nearly;
  const length = daysBetween(start, end);
  return length >= 85 && length <= 97 ? quarterOf(start) : undefined;
}

/** The quarter that a day lies in, or the next one where that is nearer. */
function quarterOf(day: string): Meant {
  const middle = addDays(day, 45);
  const month = Number(middle.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, "0");
  const from = `${middle.slice(0, 4)}-${first}-01`;
  return { kind: "quarter", from, to: addMonths(from, 3) };
}

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(b) - Date.parse(a)) / 86_400_000;
