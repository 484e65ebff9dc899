import { chiSquareProbability } from "./chi-square-probability.js";

/**
 * Probability that a standard normal variable lies below `z`.
 *
 * Right to about 1e-12 in absolute terms: a tail beyond 8 comes out as 0.
 *
 * @example normalProbability(1.959964) // => 0.975
 */
export function normalProbability(z: number): number {
  const tail = chiSquareProbability(z * z, 1) / 2;
  return z < 0 ? tail : 1 - tail;
}
