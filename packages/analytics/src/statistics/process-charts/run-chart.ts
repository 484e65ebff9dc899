import { binomialQuantile } from "../distributions/binomial-quantile.js";
import { type Baseline, baselineOf, type ProcessChart, requireNumbers } from "./process-chart.js";
import { median } from "./rare-event-charts.js";

/**
 * The runs of points about a centre line, and how long and how many they may be by chance. Points on the line do not
 * count.
 */
export interface RunRules {
  /** Points in the longest run on one side. */
  readonly longestRun: number;
  readonly longestRunMax: number;
  /** How often the line is crossed. */
  readonly crossings: number;
  readonly crossingsMin: number;
  /** Whether the longest run is too long or the crossings too few. */
  readonly isSignal: boolean;
}

/**
 * Run chart: values about their median, without limits; it serves from about ten points on.
 *
 * @throws RangeError if a value is not a number or the baseline is empty.
 * @see Anhøj J, Olesen AV (2014). Run charts revisited. doi:10.1371/journal.pone.0113825
 * @example runChart([1, 5, 3]).centre // => 3
 */
export function runChart(values: readonly number[], options: Baseline = {}): ProcessChart {
  requireNumbers(values);
  const none = values.map(() => undefined);
  return { values, centre: median(baselineOf(values, options)), lower: none, upper: none };
}

/**
 * Anhøj's run rules: a run that is longer, or crossings that are fewer, than chance makes them.
 *
 * @param values In order of time; points on the centre line and missing ones are passed over.
 * @see Anhøj J, Olesen AV (2014). Run charts revisited. doi:10.1371/journal.pone.0113825
 * @example runRules([1, 1, 0, 1, -1], 0).longestRun // => 3
 */
export function runRules(values: readonly (number | undefined)[], centre: number): RunRules {
  const sides = values.flatMap((value) => (value === undefined || value === centre ? [] : [value > centre]));
  if (sides.length === 0) return { longestRun: 0, longestRunMax: 0, crossings: 0, crossingsMin: 0, isSignal: false };
  const starts = sides.flatMap((side, i) => (side === sides[i - 1] ? [] : [i]));
  const longestRun = Math.max(...starts.map((start, run) => (starts[run + 1] ?? sides.length) - start));
  const longestRunMax = Math.round(Math.log2(sides.length)) + 3;
  const crossings = starts.length - 1;
  const crossingsMin = binomialQuantile(0.05, sides.length - 1, 0.5);
  const isSignal = longestRun > longestRunMax || crossings < crossingsMin;
  return { longestRun, longestRunMax, crossings, crossingsMin, isSignal };
}
