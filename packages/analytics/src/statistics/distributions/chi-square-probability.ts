import jstat from "jstat";

/**
 * Probability that a chi-square variable exceeds `x`: the p of a chi-square test.
 *
 * @param x At least 0.
 * @param degrees Degrees of freedom, above 0.
 * @example chiSquareProbability(3.841459, 1) // => 0.05
 */
export function chiSquareProbability(x: number, degrees: number): number {
  return Math.min(1, Math.max(0, 1 - jstat.lowRegGamma(degrees / 2, x / 2)));
}
