import { betaProbability } from "./beta-probability.js";
import { chiSquareProbability } from "./chi-square-probability.js";

/**
 * Probability that a variable of Student's t is further from 0 than `t`, on either side: the p of a two-sided t test.
 *
 * @param degrees Degrees of freedom, above 0; infinite for the normal distribution's.
 * @see Abramowitz M, Stegun IA (1964), 26.7.1.
 * @example studentProbability(2.228139, 10) // => 0.05
 */
export function studentProbability(t: number, degrees: number): number {
  if (degrees === Number.POSITIVE_INFINITY) return chiSquareProbability(t * t, 1);
  return betaProbability(degrees / (degrees + t * t), degrees / 2, 0.5);
}
