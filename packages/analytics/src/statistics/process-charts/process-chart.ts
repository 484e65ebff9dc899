import { sum } from "../sum.js";

/** A chart of a process over time: its values and the lines they are held against. */
export interface ProcessChart {
  /** In order of time; `undefined` where there is none. */
  readonly values: readonly (number | undefined)[];
  readonly centre: number;
  /** Of each point; `undefined` where it has no limit. */
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
}

/** Which points a chart's lines are computed from. */
export interface Baseline {
  /** How many of the first points; all unless said. */
  readonly first?: number;
  /** Points left out since their cause is known, by index from 0. */
  readonly without?: readonly number[];
}

/** Mean range of two values that vary by one standard deviation (d2 of two). */
export const rangeOfTwo = 1.128;

/** Those of a list that the lines are computed from. @throws RangeError if there is none. */
export function baselineOf<Point>(points: readonly Point[], { first, without = [] }: Baseline): readonly Point[] {
  const taken = points.slice(0, first).filter((_, i) => !without.includes(i));
  if (taken.length === 0) throw new RangeError("invalid baseline: no points; expected one at least");
  return taken;
}

/**
 * Mean of numbers, one at least. Its rounding is taken out in a second pass, so that a value equal to the mean lies on
 * the centre line and on neither side of it.
 */
export function mean(values: readonly number[]): number {
  const rough = sum(values) / values.length;
  return rough + sum(values.map((value) => value - rough)) / values.length;
}

/** How far each number is from the one before, from the second on. */
export function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

/** Throws unless all values are finite numbers. */
export function requireNumbers(values: readonly number[]): void {
  for (const value of values)
    if (!Number.isFinite(value)) throw new RangeError(`invalid values: ${value}; expected numbers`);
}
