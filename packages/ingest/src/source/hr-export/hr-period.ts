import { addDays, addMonths } from "@barneloftet/analytics";
import { isDay } from "../../csv/date-fault.js";
import { cellText, type SheetCell } from "../../sheet/sheet.js";
import { normalWords } from "./normal-words.js";
import type { Days } from "./units.js";

/** What a cell says of when: half-open days; a day that is not in the calendar; undefined where it cannot be told. */
export type PeriodReading = Days | "no_such_day" | undefined;

/** A part of the year that a column is of: how many months it has, how many there are, and how its number is written. */
const parts = {
  month: { months: 1, parts: 12, form: /^(\d{1,2})$/, words: ["maned", "mnd"] },
  quarter: { months: 3, parts: 4, form: /^[kq]?(\d)$/, words: ["kvartal", "kv", "kvt"] },
  half_year: { months: 6, parts: 2, form: /^h?(\d)$/, words: ["halvar"] },
} as const;
/** A part of a year that a column of its own can tell. */
export type YearPart = keyof typeof parts;

const monthNames: readonly (readonly string[])[] = [
  ...[["januar", "jan"], ["februar", "feb", "febr"], ["mars", "mar"], ["april", "apr"], ["mai"], ["juni", "jun"]],
  ...[
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "okt"],
    ["november", "nov"],
  ],
  ["desember", "des"],
];

/**
 * The days that a cell names as HR systems write periods: a month (`2025-03`, `202503`, `mars 2025`, `mar. 25`, `03/2025`), a
 * quarter (`1. kvartal 2025`, `K1 2025`, `2025K1`), a half-year, a year, from a day or a month to another, or a day. A day
 * that is the first of its month is not told: a workbook shows the month so.
 */
export function hrPeriod(cell: SheetCell | undefined): PeriodReading {
  const text = cellText(cell).toLowerCase().replace(/\s+/g, " ");
  const named = namedPeriod(text);
  if (named !== undefined) return named;
  const day = hrDay(text);
  if (day === "no_such_day" || day === undefined) return day ?? rangeOf(text);
  return day.endsWith("-01") ? undefined : { period_start: day, period_end: addDays(day, 1) };
}

/** The day that a cell names: an ISO day, with or without hyphens, or as Norwegians write it. */
export function hrDay(cell: SheetCell | undefined): string | "no_such_day" | undefined {
  const text = cellText(cell);
  const [, date, month, year] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(text) ?? [];
  const [, y, m, d] = /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T]00:00(?::00)?)?$/.exec(text) ?? [];
  const iso =
    date && month && year ? `${year}-${twoDigits(month)}-${twoDigits(date)}` : y ? `${y}-${m}-${d}` : undefined;
  if (iso === undefined || hrYear(iso.slice(0, 4)) === undefined) return undefined;
  return isDay(iso) ? iso : "no_such_day";
}

/** The days of a part of a year that is in a column of its own, as `3`, `mars`, `K1` or `2. halvår`, beside its year. */
export function partOfYear(part: YearPart, cell: SheetCell | undefined, year: string | undefined): PeriodReading {
  const words = normalWords(cellText(cell));
  const { months, parts: most, form } = parts[part];
  const own: readonly string[] = parts[part].words;
  const digits = words.filter((word) => !own.includes(word)).map((word) => form.exec(word)?.[1]);
  const number = part === "month" && words.length === 1 ? (monthNumber(words[0] ?? "") ?? digits[0]) : digits[0];
  const isOne =
    words.length > 0 && digits.length === 1 && number !== undefined && Number(number) >= 1 && Number(number) <= most;
  if (isOne) return year === undefined ? undefined : spanOf(year, (Number(number) - 1) * months, months);
  const day = part === "month" ? hrDay(cell) : undefined;
  const whole = day?.endsWith("-01") ? spanOf(day.slice(0, 4), Number(day.slice(5, 7)) - 1, 1) : hrPeriod(cell);
  if (typeof whole !== "object") return whole;
  const isLonger = addMonths(whole.period_start, months) < whole.period_end;
  return isLonger || (year !== undefined && !whole.period_start.startsWith(year)) ? undefined : whole;
}

/** The year that a cell names, with four digits. */
export function hrYear(cell: SheetCell | undefined): string | undefined {
  return /^(?:19|20)\d{2}$/.exec(cellText(cell))?.[0];
}

/** The days of a year. */
export const yearDays = (year: string): Days => spanOf(year, 0, 12);

const year = "((?:19|20)\\d{2})";
const quarterWord = "(?:kvartal|kvt?\\.?)";

/** Forms of a month, a quarter, a half-year or a year, as year and number, in either order. */
const forms: readonly { readonly form: RegExp; readonly months: number; readonly isYearLast?: true }[] = [
  { form: new RegExp(`^${year}[-./ ]?(0[1-9]|1[0-2])$`), months: 1 },
  { form: new RegExp(`^(0?[1-9]|1[0-2])[-./]${year}$`), months: 1, isYearLast: true },
  { form: new RegExp(`^([1-4])\\.? ?${quarterWord},? ?${year}$`), months: 3, isYearLast: true },
  { form: new RegExp(`^${quarterWord} ?([1-4])[ ,/-]*${year}$`), months: 3, isYearLast: true },
  { form: new RegExp(`^${year}[ ,/-]*([1-4])\\.? ?${quarterWord}$`), months: 3 },
  { form: new RegExp(`^${year}[ ,/-]*${quarterWord} ?([1-4])$`), months: 3 },
  { form: new RegExp(`^[kq]([1-4])[-./ ]*${year}$`), months: 3, isYearLast: true },
  { form: new RegExp(`^${year}[-./ ]*[kq]([1-4])$`), months: 3 },
  { form: new RegExp(`^([12])\\.? ?halvår,? ?${year}$`), months: 6, isYearLast: true },
  { form: new RegExp(`^${year}[ ,/-]*([12])\\.? ?halvår$`), months: 6 },
  { form: new RegExp(`^h([12])[-./ ]*${year}$`), months: 6, isYearLast: true },
  { form: new RegExp(`^${year}[-./ ]*h([12])$`), months: 6 },
];

function namedPeriod(text: string): Days | undefined {
  if (hrYear(text) !== undefined) return yearDays(text);
  for (const { form, months, isYearLast } of forms) {
    const [, first, second] = form.exec(text) ?? [];
    if (first === undefined || second === undefined) continue;
    const [of, number] = isYearLast ? [second, first] : [first, second];
    return spanOf(of, (Number(number) - 1) * months, months);
  }
  const [, before, name, after] = /^(\d{4})?[ -]?([a-zæøå]+)\.?[ ,.'’/-]*(\d{4}|\d{2})?$/.exec(text) ?? [];
  const [month, said] = [name === undefined ? undefined : monthNumber(name), before ?? after];
  if (month === undefined || said === undefined || (before !== undefined && after !== undefined)) return undefined;
  const four = said.length === 2 ? `20${said}` : hrYear(said);
  return four === undefined ? undefined : spanOf(four, month - 1, 1);
}

/** From a day to another, the last one included; or from a month to another. */
function rangeOf(text: string): PeriodReading {
  const ends = /^(\S+?) ?(?:–|—| - |(?<=\d{6})-(?=\d{6}$)|(?<=\.\d{4})-|(?<=\.\d{4} )-) ?(\S+)$/.exec(text);
  if (ends === null) return undefined;
  const [from, to] = [ends[1], ends[2]].map((end = "") => hrDay(end) ?? namedPeriod(end));
  if (from === "no_such_day" || to === "no_such_day") return "no_such_day";
  if (from === undefined || to === undefined) return undefined;
  const start = typeof from === "string" ? from : from.period_start;
  const end = typeof to === "string" ? addDays(to, 1) : to.period_end;
  return start < end ? { period_start: start, period_end: end } : undefined;
}

function monthNumber(name: string): number | undefined {
  const at = monthNames.findIndex((names) => names.includes(name));
  return at < 0 ? undefined : at + 1;
}

function spanOf(of: string, monthsIn: number, months: number): Days {
  const period_start = addMonths(`${of}-01-01`, monthsIn);
  return { period_start, period_end: addMonths(period_start, months) };
}

const twoDigits = (text: string): string => text.padStart(2, "0");
