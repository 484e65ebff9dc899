import { normalQuantile } from "../distributions/normal-quantile.js";
import { type Bounds, requireAbove, requireCount, requireLevel } from "./interval.js";

/**
 * Score interval for a rate of events in so much exposure.
 *
 * Returns bounds of events per unit of exposure.
 *
 * @param exposure Above 0, in any unit: children, position-years.
 * @throws RangeError if events are not a count or the exposure is not above 0.
 * @see Brown LD, Cai TT, DasGupta A (2003). Interval estimation in exponential families. Statistica Sinica 13:19–49.
 * @example rateScoreInterval(15, 400) // => { lower: 0.022726, upper: 0.061877 }
 */
export function rateScoreInterval(events: number, exposure: number, level = 0.95): Bounds {
  requireCount(events, "events");
  requireLevel(level);
  requireAbove(exposure, "exposure");
  const z = normalQuantile(1 - (1 - level) / 2);
  const centre = events + (z * z) / 2;
  const half = z * Math.sqrt(events + (z * z) / 4);
  return { lower: events === 0 ? 0 : (centre - half) / exposure, upper: (centre + half) / exposure };
}
