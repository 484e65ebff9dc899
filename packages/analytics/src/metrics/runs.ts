import { addMonths } from "../time/calendar.js";
import { periodKind } from "../time/period.js";
import type { Figure, Value } from "./value.js";

/**
 * One unit's figures in order of time, split wherever a period between two of them has none, or where the series
 * breaks or what the unit covers changes:
 * what a line may join.
 *
 * Of figures for single days, the shortest time between two is the time there is between any two that are joined.
 *
 * @param values One metric's, of one unit, one split and one length of period.
 */
export function runsOf<Id extends string>(values: readonly Value<Id>[]): readonly (readonly Figure<Id>[])[] {
  const ordered = values.toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
  const step = shortestStep(ordered);
  const runs: Figure<Id>[][] = [];
  let last: Value<Id> | undefined;
  for (const value of ordered) {
    if (value.kind === "value") {
      const isNext =
        last?.kind === "value" &&
        last.series === value.series &&
        last.territory === value.territory &&
        monthsBetween(last.periodEnd, value.periodEnd) <= step;
      const run = isNext ? runs.at(-1) : undefined;
      if (run) run.push(value);
      else runs.push([value]);
    }
    last = value;
  }
  return runs;
}

function shortestStep(values: readonly Value[]): number {
  const [first] = values;
  const kind = first && periodKind(first.periodStart, first.periodEnd);
  const lengths: Readonly<Record<string, number>> = { month: 1, quarter: 3, half_year: 6 };
  const own = kind === undefined ? undefined : lengths[kind];
  if (own !== undefined) return own;
  const steps = values.slice(1).map((value, i) => monthsBetween(values[i]?.periodEnd ?? "", value.periodEnd));
  return steps.length === 0 ? 0 : Math.min(...steps);
}

// Of the days that periods end before: the last days of months are then a month apart, whatever their date.
function monthsBetween(from: string, to: string): number {
  let months = 0;
  while (addMonths(from, months) < to) months++;
  return months;
}
