import { normalQuantile } from "../distributions/normal-quantile.js";
import { type Bounds, requireAmount, requireLevel } from "../intervals/interval.js";

/**
 * Limits of a funnel of proportions: the proportions, of a total, whose own Wilson interval just touches the baseline.
 * They are those of the score test, baseline ± z √(baseline (1 − baseline) / total), and are not Wilson bounds about
 * the baseline.
 *
 * @param total How many the proportion is of.
 * @param baseline Proportion of all units together, 0 to 1.
 * @param level 0.95 for two standard errors, 0.998 for three.
 * @returns Proportions, cut off at 0 and 1; `undefined` when `total` is 0.
 * @throws RangeError if the total is not a number of at least 0 or the baseline not one from 0 to 1.
 * @see Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. doi:10.1002/sim.1970
 * @example proportionFunnelLimits(100, 0.5) // => { lower: 0.402, upper: 0.598 }
 */
export function proportionFunnelLimits(total: number, baseline: number, level = 0.95): Bounds | undefined {
  requireAmount(total, "total");
  requireLevel(level);
  if (!(baseline >= 0 && baseline <= 1))
    throw new RangeError(`invalid baseline: ${baseline}; expected a proportion from 0 to 1`);
  if (total === 0) return undefined;
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt((baseline * (1 - baseline)) / total);
  return { lower: Math.max(0, baseline - half), upper: Math.min(1, baseline + half) };
}
