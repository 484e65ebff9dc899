import { chiSquareQuantile } from "../distributions/chi-square-quantile.js";
import type { Observed } from "../observed.js";
import type { Shrunk } from "./shrunk.js";

/** Ratios drawn towards their mean, under a gamma distribution of them. */
export interface GammaPoisson extends Shrunk {
  /** The gamma distribution's shape; infinite where no variation can be told. */
  readonly shape: number;
  /** Its rate: the shape over the mean. */
  readonly rate: number;
  /** The middle of what is believed of each; the estimates are the means. */
  readonly medians: readonly number[];
}

/** From this shape on the series is right to 11 digits; the quantile takes longer the greater the shape. */
const large = 1000;

/**
 * The median of a gamma distribution of rate 1.
 *
 * @param shape Above 0.
 * @see Choi KP (1994). On the medians of gamma distributions and an equation of Ramanujan.
 *   doi:10.1090/S0002-9939-1994-1195477-8
 * @example gammaMedian(1) // => 0.693147
 */
export function gammaMedian(shape: number): number {
  if (shape < large) return chiSquareQuantile(0.5, 2 * shape) / 2;
  return shape - 1 / 3 + 8 / (405 * shape);
}

/** What is believed of each unit, given the mean of all and the shape of the gamma distribution between them. */
export function gammaPosterior(units: readonly Observed[], mean: number, shape: number): GammaPoisson {
  if (shape === Number.POSITIVE_INFINITY) {
    const all = units.map(() => mean);
    return { mean, between: 0, shape, rate: shape, estimates: all, medians: all };
  }
  const rate = shape / mean;
  return {
    ...{ mean, shape, rate },
    between: shape / rate ** 2,
    estimates: units.map(({ events, of }) => (events + shape) / (of + rate)),
    medians: units.map(({ events, of }) => gammaMedian(events + shape) / (of + rate)),
  };
}
