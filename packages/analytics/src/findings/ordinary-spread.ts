import { type FittedSpread, type Sized, spreadOf } from "../statistics/contrasts/spread-of.js";
import { addMonths } from "../time/calendar.js";
import { changeAt } from "./change.js";
import { atUsualSize } from "./contrast.js";
import type { Series } from "./series.js";

/** One unit gives at most one independent contrast in so many months: what was high last month is high this month too. */
const forgotten = 6;

/**
 * How widely the changes of one topic are spread in ordinary times: those of every unit at the ends of all its earlier
 * periods, a year before the newest and further back, so that what is the matter now has no part in it.
 *
 * @param all Series of one topic, of as many units as there are.
 * @param newest The end of the newest period.
 * @returns `undefined` where there are too few; `times` is how many independent times any one of them has.
 */
export function ordinarySpread(
  all: readonly Series[],
  newest: string,
): (FittedSpread & { readonly times: number }) | undefined {
  const until = addMonths(newest, -12);
  const contrasts: Sized[] = [];
  let [independent, times] = [0, 0];
  for (const series of all) {
    // Until when a contrast that is counted as independent has been taken.
    let [taken, own] = ["", 0];
    for (const end of [...series.byEnd.keys()].filter((day) => day <= until)) {
      const change = changeAt(series, end);
      if (change.kind !== "compared") continue;
      contrasts.push(atUsualSize(change.contrast.plain));
      const start = change.now[0]?.periodStart ?? end;
      if (start < taken) continue;
      own += 1;
      taken = later(end, addMonths(start, forgotten));
    }
    independent += own;
    times = Math.max(times, own);
  }
  const spread = spreadOf(contrasts, { independent });
  return spread && { ...spread, times };
}

const later = (a: string, b: string): string => (a > b ? a : b);
