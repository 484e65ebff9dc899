import { logGamma } from "./log-gamma.js";

const mostTerms = 10_000;

/**
 * Probability that a beta variable lies below `x`: the regularised incomplete beta function, by its continued fraction.
 *
 * Right to about 1e-12. jstat's own stops at 3e-7 (docs/decisions/0004-distribution-library.md).
 *
 * @param x 0 to 1.
 * @param a First shape, above 0.
 * @param b Second shape, above 0.
 * @see Lentz WJ (1976). Generating Bessel functions in Mie scattering calculations using continued fractions.
 *   doi:10.1364/AO.15.000668. Abramowitz M, Stegun IA (1964), 26.5.8.
 * @example betaProbability(0.25, 1, 2) // => 0.4375
 */
export function betaProbability(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean; above it, the other tail's does.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaProbability(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front * fraction(x, a, b);
}

/** Natural logarithm of the beta function of two shapes above 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return value;
}

// Lentz's guard against a denominator of 0.
const away = (value: number): number => (Math.abs(value) < Number.MIN_VALUE / Number.EPSILON ? 1e-300 : value);
