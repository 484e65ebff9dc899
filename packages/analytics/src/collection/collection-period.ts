import { addDays, addMonths } from "../time/calendar.js";
import type { AskedEvery } from "./collection-sheet.js";

/** A half-open stretch of ISO days. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of what a template can be for, a quarter, a half-year or a year; undefined where the text is none of them.
 *
 * @example collectionPeriod("2025K1") // => { from: "2025-01-01", to: "2025-04-01" }
 * @example collectionPeriod("2025") // => { from: "2025-01-01", to: "2026-01-01" }
 */
export function collectionPeriod(text: string): { readonly from: string; readonly to: string } | undefined {
  const [, year, quarter, half] = /^(20\d{2})(?:K([1-4])|H([12]))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const months = quarter !== undefined ? 3 : half !== undefined ? 6 : 12;
  const from = addMonths(`${year}-01-01`, months * (Number(quarter ?? half ?? 1) - 1));
  return { from, to: addMonths(from, months) };
}

/**
 * The periods that a sheet asks about in a template's period: those that end in it. A sheet of whole years asks nothing
 * of a period in which no year ends.
 *
 * @example periodsAsked("quarter", { from: "2025-01-01", to: "2025-07-01" }).length // => 2
 * @example periodsAsked("year", { from: "2025-01-01", to: "2025-07-01" }) // => []
 */
export function periodsAsked(every: AskedEvery, { from, to }: Days): readonly Days[] {
  if (every === "last_day") return [lastDay(to)];
  const months = { month_end: 1, quarter: 3, half_year: 6, year: 12 }[every];
  const first = `${from.slice(0, 4)}-01-01`;
  const found: Days[] = [];
  for (let end = addMonths(first, months); end <= to; end = addMonths(end, months))
    if (end > from) found.push(every === "month_end" ? lastDay(end) : { from: addMonths(end, -months), to: end });
  return found;
}

const lastDay = (to: string): Days => ({ from: addDays(to, -1), to });
