import { addDays, addMonths, daysBetween } from "./calendar.js";

/** What stretch of the calendar a half-open period is. `other` is any stretch that is none of the named ones. */
export type PeriodKind = "day" | "month" | "quarter" | "half_year" | "year" | "four_quarters" | "other";

const lengths: readonly (readonly [kind: PeriodKind, months: number, startsEvery: number])[] = [
  ["month", 1, 1],
  ["quarter", 3, 3],
  ["half_year", 6, 6],
  ["year", 12, 12],
  ["four_quarters", 12, 3],
];

/**
 * The kind of a half-open period of ISO days. A year is a calendar year; any other four whole quarters are `four_quarters`.
 *
 * @example periodKind("2019-10-01", "2020-01-01") // => "quarter"
 */
export function periodKind(start: string, end: string): PeriodKind {
  // A region has some hundred periods, and asks for the kind of each a hundred thousand times.
  const period = `${start}/${end}`;
  const found = kinds.get(period) ?? kindOf(start, end);
  kinds.set(period, found);
  return found;
}

const kinds = new Map<string, PeriodKind>();

function kindOf(start: string, end: string): PeriodKind {
  if (end === addDays(start, 1)) return "day";
  if (!start.endsWith("-01")) return "other";
  const month = Number(start.slice(5, 7)) - 1;
  return lengths.find(([, months, every]) => month % every === 0 && end === addMonths(start, months))?.[0] ?? "other";
}

/**
 * The part of the year a period covers, where figures follow the season: `Q1`–`Q4`, `H1`–`H2`, `M01`–`M12`, `year`; one of
 * no named kind by its days of the year, as in `07-01/09-01`.
 * Four quarters on end are told by where they begin, as in `Q4–Q3`: one window is set beside the one a year later, not
 * beside the next, which has three of the same quarters.
 * @example season("2019-10-01", "2020-01-01") // => "Q4"
 */
export function season(start: string, end: string): string {
  const month = Number(start.slice(5, 7));
  switch (periodKind(start, end)) {
    case "quarter":
      return `Q${Math.ceil(month / 3)}`;
    case "four_quarters":
      return `Q${Math.ceil(month / 3)}–Q${Math.ceil(month / 3) - 1}`;
    case "half_year":
      return `H${Math.ceil(month / 6)}`;
    case "month":
      return `M${String(month).padStart(2, "0")}`;
    case "year":
      return "year";
    default:
      return `${start.slice(5)}/${end.slice(5)}`;
  }
}

/**
 * What a period is for comparison: its kind, and for one of no named kind its length, since 9 months are not 19: in months
 * where it is of whole ones, for February has not always as many days.
 *
 * @example periodLength("2020-01-01", "2020-03-01") // => "2 months"
 */
export function periodLength(start: string, end: string): string {
  const kind = periodKind(start, end);
  if (kind !== "other") return kind;
  if (!start.endsWith("-01") || !end.endsWith("-01")) return `${daysBetween(start, end)} days`;
  const [from, to] = [start, end].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))) as [
    number,
    number,
  ];
  return `${to - from} months`;
}
