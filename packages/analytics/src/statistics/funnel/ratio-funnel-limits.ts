import { type Bounds, requireAmount } from "../intervals/interval.js";
import { overdispersedInterval } from "../intervals/overdispersed-interval.js";

/**
 * Limits of a funnel of observed over expected, by the number expected: exact Poisson bounds of a count that is what
 * was expected, over what was expected.
 *
 * @param expected Expected number, whole or not.
 * @param target Ratio of the centre line.
 * @param level 0.95 for two standard errors, 0.998 for three.
 * @returns Ratios; `undefined` when nothing is expected.
 * @throws RangeError if expected or target are not numbers of at least 0.
 * @see Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. doi:10.1002/sim.1970
 * @example ratioFunnelLimits(4) // => { lower: 0.27247, upper: 2.56040 }
 */
export function ratioFunnelLimits(expected: number, target = 1, level = 0.95): Bounds | undefined {
  requireAmount(expected, "expected");
  requireAmount(target, "target");
  const { lower, upper } = overdispersedInterval(expected, 1, level);
  if (expected === 0) return undefined;
  return { lower: (target * lower) / expected, upper: (target * upper) / expected };
}
