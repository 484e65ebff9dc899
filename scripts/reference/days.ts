import { addDays } from "@barneloftet/analytics";

/**
 * The half-open days of a period as people write it: `2019`, `2019Q4`, `2019H2`, `2019-12`, `2019-12-31`, or from one of
 * them to another, both included, as in `2019-04/2020-10`.
 */
export function daysOf(period: string): { readonly start: string; readonly end: string } {
  const [first = "", last = first] = period.split("/");
  return { start: stretch(first).start, end: stretch(last).end };
}

function stretch(text: string): { readonly start: string; readonly end: string } {
  const [, year, kind, number] = /^(\d{4})(?:([QH]|-)(\d+))?$/.exec(text) ?? [];
  if (year === undefined) return { start: text, end: addDays(text, 1) };
  const months = kind === undefined ? 12 : { Q: 3, H: 6, "-": 1 }[kind as "Q" | "H" | "-"];
  const before = (Number(number ?? 1) - 1) * months;
  return { start: firstOf(Number(year), before), end: firstOf(Number(year), before + months) };
}

/** The first day of the month so many months into a year. */
const firstOf = (year: number, months: number): string =>
  new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
