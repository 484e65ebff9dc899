import { requireAmount } from "../intervals/interval.js";
import { individualsChart } from "./individuals-chart.js";
import { type Baseline, baselineOf, mean, type ProcessChart } from "./process-chart.js";

/** Times between events are near normal when raised to one over this. */
const power = 3.6;

/**
 * T chart: times between rare events, limits from an individuals chart of the times raised to 1/3.6.
 *
 * @param times In one unit, each at least 0.
 * @throws RangeError if a time is no number of at least 0 or the baseline is empty.
 * @see Nelson LS (1994). A control chart for parts-per-million nonconforming items. doi:10.1080/00224065.1994.11979528
 */
export function timeBetweenChart(times: readonly number[], options: Baseline = {}): ProcessChart {
  for (const time of times) requireAmount(time, "time");
  const { centre, lower, upper } = individualsChart(
    times.map((time) => time ** (1 / power)),
    options,
  );
  const back = (value: number | undefined): number => Math.max(0, value ?? 0) ** power;
  return { values: times, centre: back(centre), lower: lower.map(back), upper: upper.map(back) };
}

/**
 * G chart: how many cases there were between those with a rare event. The centre line is the median, as the
 * distribution is skewed; limits are of the geometric distribution, 0 at least.
 *
 * @throws RangeError if a number is not at least 0 or the baseline is empty.
 * @see Benneyan JC (2001). Number-between g-type statistical quality control charts. doi:10.1023/A:1011846412909
 * @example casesBetweenChart([1, 2, 3]).centre // => 2
 */
export function casesBetweenChart(between: readonly number[], options: Baseline = {}): ProcessChart {
  for (const cases of between) requireAmount(cases, "cases between");
  const taken = baselineOf(between, options);
  const average = mean(taken);
  const half = 3 * Math.sqrt(average * (average + 1));
  return {
    values: between,
    centre: median(taken),
    lower: between.map(() => Math.max(0, average - half)),
    upper: between.map(() => average + half),
  };
}

/** The middle of numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  const [before = 0, middle = 0] = [ordered[half - 1], ordered[half]];
  return ordered.length % 2 === 1 ? middle : (before + middle) / 2;
}
