import type { ProcessChart } from "./process-chart.js";

/** What makes a point more than common variation, the first that applies of these in their order. */
export type SpecialCause = "outside" | "trend" | "two_of_three" | "one_side";

/**
 * A point's special cause and its side of the centre line: 1 above or rising, −1 below or falling; 0 where it has none.
 */
export interface PointSignal {
  readonly cause: SpecialCause | undefined;
  readonly side: number;
}

const seven = 7;

/** Of each point its side of the centre line: 1 above, −1 below, 0 on it. */
export const sidesOf = ({ values, centre }: ProcessChart): readonly number[] =>
  values.map((value) => (value === undefined ? 0 : Math.sign(value - centre)));

/**
 * Which points are the seventh or later on end on one side.
 *
 * @param sides 1 above the centre line, −1 below, 0 on it.
 * @see NHS England (2019). Making data count.
 * @example sevenOnOneSide([1, 1, 1, 1, 1, 1, 1]) // => [false, false, false, false, false, false, true]
 */
export function sevenOnOneSide(sides: readonly number[]): readonly boolean[] {
  return sides.map(
    (side, i) => side !== 0 && i >= seven - 1 && sides.slice(i - seven + 1, i).every((each) => each === side),
  );
}

/**
 * Which points end seven that rise, 1, or fall, −1, each beyond the one before. Two that are alike end a trend.
 *
 * @see NHS England (2019). Making data count.
 * @example sevenPointTrend([7, 6, 5, 4, 3, 2, 1]) // => [0, 0, 0, 0, 0, 0, -1]
 */
export function sevenPointTrend(values: readonly (number | undefined)[]): readonly number[] {
  const steps = values.map((value, i) => {
    const before = values[i - 1];
    return value === undefined || before === undefined ? 0 : Math.sign(value - before);
  });
  return steps.map((step, i) =>
    i >= seven - 1 && steps.slice(i - seven + 2, i).every((each) => each === step) ? step : 0,
  );
}

/**
 * Which points are among three on end, all on one side, of which two or three are close to a limit.
 *
 * @param close Whether each is beyond two thirds of the way to a limit, and not beyond the limit.
 * @param sides 1 above the centre line, −1 below, 0 on it.
 * @see NHS England (2019). Making data count.
 * @example twoOfThree([true, false, true], [1, 1, 1]) // => [true, true, true]
 */
export function twoOfThree(close: readonly boolean[], sides: readonly number[]): readonly boolean[] {
  const isFirst = close.map((_, i) => {
    const three = [i, i + 1, i + 2];
    const side = sides[i] ?? 0;
    return (
      side !== 0 && three.every((at) => sides[at] === side) && three.filter((at) => close[at] === true).length >= 2
    );
  });
  return close.map((_, i) => [i, i - 1, i - 2].some((first) => isFirst[first] === true));
}

/** Which points are beyond two thirds of the way from the centre line to a limit, and not beyond the limit. */
export function closeToLimits(chart: ProcessChart): readonly boolean[] {
  const { values, centre, lower, upper } = chart;
  return values.map((value, i) => {
    const limit = value === undefined ? undefined : value > centre ? upper[i] : lower[i];
    if (value === undefined || limit === undefined || isOutside(chart, i)) return false;
    return Math.abs(value - centre) > (2 / 3) * Math.abs(limit - centre);
  });
}

/**
 * The special cause of each point of a chart by the rules of NHS England: outside a limit, one of seven in a trend, one
 * of two in three close to a limit, one of seven on one side. All points of a pattern have it, not the last alone.
 *
 * @see NHS England (2019). Making data count.
 */
export function specialCauses(chart: ProcessChart): readonly PointSignal[] {
  const sides = sidesOf(chart);
  const trends = sevenPointTrend(chart.values);
  const close = closeToLimits(chart);
  const pairs = twoOfThree(close, sides);
  const runs = sevenOnOneSide(sides);
  return sides.map((side, i) => {
    // A point at which one trend turns into another is of the later.
    const trend = trends.slice(i, i + seven).findLast((each) => each !== 0);
    if (isOutside(chart, i)) return { cause: "outside", side };
    if (trend !== undefined) return { cause: "trend", side: trend };
    if (pairs[i] && close[i]) return { cause: "two_of_three", side };
    if (runs.slice(i, i + seven).some((each) => each)) return { cause: "one_side", side };
    return { cause: undefined, side: 0 };
  });
}

/** Whether a point is beyond a limit. */
export function isOutside({ values, lower, upper }: ProcessChart, i: number): boolean {
  const [value, low, high] = [values[i], lower[i], upper[i]];
  return value !== undefined && ((low !== undefined && value < low) || (high !== undefined && value > high));
}
