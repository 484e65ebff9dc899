import { type Bounds, requireAmount } from "../intervals/interval.js";
import { type FunnelScale, fromFunnelScale, funnelError, requireTarget, toFunnelScale } from "./funnel-scale.js";

/** Limits of a funnel, and the same limits on the scale on which they lie evenly about the target. */
export interface FunnelLimits extends Bounds {
  /** May lie beyond the ends of the scale, where the figure's own limit stops at 0 or, of a proportion, at 1. */
  readonly onScale: Bounds;
}

/** How a funnel's limits are drawn. */
export interface FunnelLimitsOptions {
  readonly scale: FunnelScale;
  /** Ratio or proportion of the centre line. */
  readonly target: number;
  /** Variance between units, as `funnelDispersion` finds it; 0 for chance alone. */
  readonly betweenVariance: number;
  /** Standard errors from the target to a limit: 1.959964 for 95 %, 3.090232 for 99.8 %. */
  readonly deviations: number;
}

/**
 * Limits of a funnel that is widened for overdispersion: target ± deviations × √(error² + betweenVariance) on the
 * funnel's scale, brought back to the figure's own.
 *
 * @param denominator Total of a proportion, expected number of a ratio.
 * @returns `undefined` when the denominator is 0.
 * @throws RangeError if an argument is not a number of at least 0, or the target no figure that the scale has.
 * @see Spiegelhalter DJ (2005). Handling over-dispersion of performance indicators. doi:10.1136/qshc.2005.013755
 * @example
 * const options = { scale: "square root", target: 1, betweenVariance: 0, deviations: 2 } as const;
 * overdispersedFunnelLimits(100, options)?.upper; // => 1.21
 */
export function overdispersedFunnelLimits(denominator: number, options: FunnelLimitsOptions): FunnelLimits | undefined {
  const { scale, target, betweenVariance, deviations } = options;
  requireAmount(denominator, "denominator");
  requireAmount(betweenVariance, "betweenVariance");
  requireAmount(deviations, "deviations");
  requireTarget(target, scale);
  if (denominator === 0) return undefined;
  const centre = toFunnelScale(target, scale);
  const half = deviations * Math.hypot(funnelError(denominator, scale), Math.sqrt(betweenVariance));
  const onScale = { lower: centre - half, upper: centre + half };
  return {
    lower: fromFunnelScale(onScale.lower, scale),
    upper: fromFunnelScale(onScale.upper, scale),
    onScale,
  };
}
