import type { AnyMetric, Value, Where } from "@barneloftet/analytics";
import type { Answer, Params } from "../view.js";
import { rowsOf, text } from "./texts.js";
import { onLatestBorders } from "./unit.js";
import { isFigure, values } from "./values.js";
import { yearOf } from "./year-of.js";

/** The days that a value is of. */
export type Period = Pick<Value, "periodStart" | "periodEnd">;

/**
 * Units' values in the period to show, on the latest borders: the latest period with a figure that lies in the year chosen,
 * else the latest; four quarters before one. Only the cells of periods that are tried are evaluated, as there may be
 * thousands of others.
 */
export function valuesShown(
  metric: AnyMetric,
  answer: Answer | undefined,
  units: readonly string[],
  { aar }: Params,
): readonly Value[] {
  const latestFirst = periodsOf(answer);
  const isOfYear = (period: Period): boolean => aar !== undefined && yearOf(period) === aar;
  for (const period of [...latestFirst.filter(isOfYear), ...latestFirst]) {
    const found = onLatestBorders(values(metric, answer, { ...daysOf(period), unit: units }));
    if (found.some(isFigure)) return found;
  }
  return [];
}

/** The units' latest period, whether or not it has a figure that can be shown; undefined where they have none. */
export function latestPeriod(answer: Answer | undefined, units: readonly string[]): Period | undefined {
  const rows = rowsOf(answer).filter((row) => units.includes(text(row, "unit")));
  return periodsOf({ rows })[0];
}

/** The periods that there are rows of, the latest first; of those that end the same day the longest first. */
function periodsOf(answer: Pick<Answer, "rows"> | undefined): readonly Period[] {
  const periods = new Map(
    (answer?.rows ?? []).map((row) => {
      const period = { periodStart: text(row, "period_start"), periodEnd: text(row, "period_end") };
      return [`${period.periodStart} ${period.periodEnd}`, period];
    }),
  );
  return [...periods.values()].toSorted((a, b) =>
    a.periodEnd === b.periodEnd ? a.periodStart.localeCompare(b.periodStart) : b.periodEnd.localeCompare(a.periodEnd),
  );
}

/** The condition that picks cells of one period. */
export function daysOf({ periodStart, periodEnd }: Period): Where {
  return { period_start: periodStart, period_end: periodEnd };
}
