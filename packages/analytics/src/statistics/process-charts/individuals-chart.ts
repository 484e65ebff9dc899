import {
  type Baseline,
  baselineOf,
  mean,
  movingRanges,
  type ProcessChart,
  rangeOfTwo,
  requireNumbers,
} from "./process-chart.js";

/** How an individuals chart is made. */
export interface IndividualsOptions extends Baseline {
  /**
   * Whether moving ranges of 3.267 times their mean or more are left out, once, so that one jump does not widen the
   * limits.
   */
  readonly screened?: boolean;
  /** Mean moving ranges from the centre to a limit: 3 / 1.128 unless said; NHS England rounds it to 2.66. */
  readonly ranges?: number;
}

/** In mean ranges, what a moving range of a stable process hardly exceeds (D4 of two). */
const rangeLimit = 3.267;

/**
 * Individuals chart (I chart, the X of XmR): values about their mean, limits three standard deviations away by the mean
 * moving range. Limits are worth drawing from about twelve points on; a season in the values breaks them.
 *
 * @throws RangeError if a value is not a number or the baseline is empty.
 * @see Montgomery DC (2009). Introduction to statistical quality control, section 6.4. Nelson LS (1982). Control
 *   charts for individual measurements. doi:10.1080/00224065.1982.11978811
 * @example individualsChart([10, 12, 10, 12], { ranges: 2.66 }).upper // => [16.32, 16.32, 16.32, 16.32]
 */
export function individualsChart(values: readonly number[], options: IndividualsOptions = {}): ProcessChart {
  requireNumbers(values);
  const { screened = false, ranges = 3 / rangeOfTwo } = options;
  const taken = baselineOf(values, options);
  const centre = mean(taken);
  const half = ranges * meanRange(movingRanges(taken), screened);
  return { values, centre, lower: values.map(() => centre - half), upper: values.map(() => centre + half) };
}

/**
 * Moving range chart (MR chart): how far each value is from the one before, the first `undefined`, about their mean.
 *
 * @throws RangeError if a value is not a number or the baseline has no range.
 * @see Montgomery DC (2009), section 6.4.
 * @example movingRangeChart([1, 4, 2]).centre // => 2.5
 */
export function movingRangeChart(values: readonly number[], options: Baseline = {}): ProcessChart {
  requireNumbers(values);
  const ranges = [undefined, ...movingRanges(values)];
  const taken = baselineOf(ranges, options).filter((range) => range !== undefined);
  if (taken.length === 0) throw new RangeError("invalid baseline: one point; expected two at least");
  const centre = mean(taken);
  return { values: ranges, centre, lower: values.map(() => 0), upper: values.map(() => rangeLimit * centre) };
}

/** Mean of ranges, 0 of none. */
function meanRange(ranges: readonly number[], screened: boolean): number {
  if (ranges.length === 0) return 0;
  const all = mean(ranges);
  return screened
    ? meanRange(
        ranges.filter((range) => range < rangeLimit * all),
        false,
      )
    : all;
}
