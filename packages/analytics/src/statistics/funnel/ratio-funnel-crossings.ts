import { garwoodInterval } from "../intervals/garwood-interval.js";

/** Where a count lies on a limit of the funnel: what would have to be expected, and the ratio it is there. */
export interface FunnelCrossing {
  readonly expected: number;
  /** Observed over expected; `undefined` where nothing would have to be expected. */
  readonly ratio: number | undefined;
}

/**
 * Where a count crosses the limits of a funnel of observed over expected: the expected numbers at which it would lie
 * exactly on the lower and on the upper limit, by its exact (Garwood) interval. So the limits are drawn by count,
 * without a search.
 *
 * @param level 0.95 for two standard errors, 0.998 for three.
 * @throws RangeError if observed is not a count.
 * @see Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. doi:10.1002/sim.1970
 * @example ratioFunnelCrossings(4).lower // => { expected: 10.24159, ratio: 0.39056 }
 */
export function ratioFunnelCrossings(
  observed: number,
  level = 0.95,
): { readonly lower: FunnelCrossing; readonly upper: FunnelCrossing } {
  const { lower, upper } = garwoodInterval(observed, level);
  const at = (expected: number): FunnelCrossing => ({
    expected,
    ratio: expected === 0 ? undefined : observed / expected,
  });
  return { lower: at(upper), upper: at(lower) };
}
