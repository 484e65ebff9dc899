import { requireAmount } from "../intervals/interval.js";
import { sum } from "../sum.js";
import { type Baseline, baselineOf, mean, movingRanges, type ProcessChart, rangeOfTwo } from "./process-chart.js";

/** How a chart of shares or rates is made. */
export interface AttributeOptions extends Baseline {
  /** Whether limits follow how much the points vary in fact (Laney's P′ and U′), and not their counts alone. */
  readonly prime?: boolean;
}

/**
 * P chart, or Laney's P′: events out of totals that may differ. Limits are kept within 0 and 1.
 *
 * @throws RangeError if events or totals are not numbers of at least 0, a total is missing, events exceed their
 *   total, or the baseline has nobody.
 * @see Montgomery DC (2009), section 7.3. Laney DB (2002). Improved control charts for attributes.
 *   doi:10.1081/QEN-120006555
 * @example proportionChart([1, 2], [10, 10]).centre // => 0.15
 */
export function proportionChart(
  events: readonly number[],
  totals: readonly number[],
  options: AttributeOptions = {},
): ProcessChart {
  for (const [i, count] of events.entries())
    if (count > (totals[i] ?? 0)) throw new RangeError(`events exceed total: ${count} > ${totals[i]}`);
  return chartOf(events, totals, (centre, total) => Math.sqrt((centre * (1 - centre)) / total), 1, options);
}

/**
 * U chart, or Laney's U′: events in exposures that may differ. The lower limit is 0 at least.
 *
 * @throws RangeError if events or exposures are not numbers of at least 0, one is missing, or the baseline has no
 *   exposure.
 * @see Montgomery DC (2009), section 7.3. Laney DB (2002). doi:10.1081/QEN-120006555
 * @example rateChart([3, 5], [1, 1]).centre // => 4
 */
export function rateChart(
  events: readonly number[],
  exposures: readonly number[],
  options: AttributeOptions = {},
): ProcessChart {
  const deviation = (centre: number, exposure: number): number => Math.sqrt(centre / exposure);
  return chartOf(events, exposures, deviation, Number.POSITIVE_INFINITY, options);
}

/**
 * C chart: counts of equal stretches. The lower limit is 0 at least.
 *
 * @throws RangeError if a count is no number of at least 0 or the baseline is empty.
 * @see Montgomery DC (2009), section 7.3.
 * @example countChart([4, 4]).upper // => [10, 10]
 */
export function countChart(counts: readonly number[], options: Baseline = {}): ProcessChart {
  return rateChart(
    counts,
    counts.map(() => 1),
    options,
  );
}

function chartOf(
  events: readonly number[],
  bases: readonly number[],
  deviationOf: (centre: number, base: number) => number,
  greatest: number,
  options: AttributeOptions,
): ProcessChart {
  if (events.length !== bases.length)
    throw new RangeError(`${events.length} events and ${bases.length} totals; expected as many`);
  for (const amount of events) requireAmount(amount, "events");
  for (const amount of bases) requireAmount(amount, "total");
  const points = events.map((count, i) => ({ count, base: bases[i] ?? 0 }));
  const taken = baselineOf(points, options).filter(({ base }) => base > 0);
  if (taken.length === 0) throw new RangeError("invalid baseline: nothing to count in; expected a total above 0");
  const centre = sum(taken.map(({ count }) => count)) / sum(taken.map(({ base }) => base));
  const wider =
    options.prime === true
      ? primeFactor(
          baselineOf(points, options).map(({ count, base }) => (count / base - centre) / deviationOf(centre, base)),
        )
      : 1;
  const half = points.map(({ base }) => (base > 0 ? 3 * wider * deviationOf(centre, base) : undefined));
  return {
    values: points.map(({ count, base }) => (base > 0 ? count / base : undefined)),
    centre,
    lower: half.map((each) => (each === undefined ? undefined : Math.max(0, centre - each))),
    upper: half.map((each) => (each === undefined ? undefined : Math.min(greatest, centre + each))),
  };
}

/** How widely standardised points vary from one to the next, but not across one without a base: 1 by chance alone. */
function primeFactor(standardised: readonly number[]): number {
  const ranges = movingRanges(standardised).filter((range) => Number.isFinite(range));
  return ranges.length === 0 ? 1 : mean(ranges) / rangeOfTwo;
}
