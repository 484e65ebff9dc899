import { betaQuantile } from "./beta-quantile.js";

/**
 * What a variable of Student's t is further from 0 than, on either side, with a probability: the critical value of a
 * two-sided t test.
 *
 * @param p Strictly between 0 and 1.
 * @param degrees Degrees of freedom, above 0.
 * @see Abramowitz M, Stegun IA (1964), 26.5.27 and 26.7.1.
 * @example studentQuantile(0.05, 10) // => 2.228139
 */
export function studentQuantile(p: number, degrees: number): number {
  return Math.sqrt(degrees * (1 / betaQuantile(p, degrees / 2, 0.5) - 1));
}
