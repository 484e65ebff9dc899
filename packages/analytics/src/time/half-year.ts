import { addMonths } from "./calendar.js";
import type { Stretch } from "./stretch.js";

/**
 * The days of a half-year as in `2025H1`.
 *
 * @throws Error if the text is no half-year as in `2025H1`.
 * @example daysOfHalfYear("2025H1") // => { from: "2025-01-01", to: "2025-07-01" }
 */
export function daysOfHalfYear(halfYear: string): Stretch {
  const [, year, half] = /^(20\d{2})H([12])$/.exec(halfYear) ?? [];
  if (year === undefined) throw new Error(`invalid half-year: ${JSON.stringify(halfYear)}; expected one as in 2025H1`);
  const from = `${year}-${half === "1" ? "01" : "07"}-01`;
  return { from, to: addMonths(from, 6) };
}

/**
 * How many half-years later the second is; negative when it is earlier.
 *
 * @example halfYearsBetween("2024H2", "2025H2") // => 2
 */
export function halfYearsBetween(earlier: string, later: string): number {
  return indexOf(later) - indexOf(earlier);
}

/**
 * The half-year after another, as in `2026H1` after `2025H2`.
 *
 * @example nextHalfYear("2025H2") // => "2026H1"
 */
export function nextHalfYear(halfYear: string): string {
  return halfYearOf(daysOfHalfYear(halfYear).to);
}

/**
 * The half-year that an ISO day lies in, as in `2025H1`.
 *
 * @example halfYearOf("2025-03-31") // => "2025H1"
 */
export function halfYearOf(day: string): string {
  return `${day.slice(0, 4)}H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
}

function indexOf(halfYear: string): number {
  const { from } = daysOfHalfYear(halfYear);
  return Number(from.slice(0, 4)) * 2 + (from.slice(5, 7) === "01" ? 0 : 1);
}
