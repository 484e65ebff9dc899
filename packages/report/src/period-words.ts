import { daysOfHalfYear, formatPeriod } from "@barneloftet/analytics";

/**
 * A half-year in words: `2025H1` is «1. halvår 2025».
 *
 * @throws Error if the text is no half-year.
 */
export function periodWords(period: string): string {
  const { from, to } = daysOfHalfYear(period);
  return formatPeriod(from, to, "nb");
}
