import jstat from "jstat";

/**
 * Natural logarithm of the gamma function, as in `logGamma(n + 1)` for ln(n!).
 *
 * @param x Above 0.
 * @see docs/decisions/0004-distribution-library.md
 */
export function logGamma(x: number): number {
  return jstat.gammaln(x);
}
