/** A half-open stretch of days, and the months it covers, where month 0 is January 2019. */
export interface Period {
  readonly period_start: string;
  readonly period_end: string;
  readonly from: number;
  readonly to: number;
}

/** The first year of the figures. */
export const firstYear = 2019;

/** The first day of a month. */
export function firstOf(month: number): string {
  const year = firstYear + Math.floor(month / 12);
  return `${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, "0")}-01`;
}

/** The year of a month. */
export const yearOf = (month: number): number => firstYear + Math.floor(month / 12);

const stretches = (length: number): readonly Period[] =>
  Array.from({ length: 84 / length }, (_, i) => between(i * length, (i + 1) * length));

/** The days from one month to another. */
export function between(from: number, to: number): Period {
  return { period_start: firstOf(from), period_end: firstOf(to), from, to };
}

/** Every quarter, half-year and year from 2019 to 2025. */
export const quarters: readonly Period[] = stretches(3);
export const halfYears: readonly Period[] = stretches(6);
export const years: readonly Period[] = stretches(12);

/** The last day of every month; `to` is the month after. */
export const monthEnds: readonly Period[] = stretches(1).map((month) => ({
  ...month,
  period_start: new Date(Date.parse(month.period_end) - 86_400_000).toISOString().slice(0, 10),
}));

/** 31 December of every year; `to` is January of the next. */
export const yearEnds: readonly Period[] = monthEnds.filter(({ to }) => to % 12 === 0);

/** A period as the columns of a row. */
export const days = ({ period_start, period_end }: Period): Pick<Period, "period_start" | "period_end"> => ({
  period_start,
  period_end,
});
