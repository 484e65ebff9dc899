import { requireAbove } from "../intervals/interval.js";
import { greenwood, type Survival } from "./kaplan-meier.js";

/** A mean stay up to a horizon, in the curve's unit of time. */
export interface RestrictedMean {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * Restricted mean survival time: how long a stay lasts on average, as far as a horizon; the area under the curve up to
 * it.
 *
 * Unlike the median it is always there. Choose a horizon that somebody was still observed at: beyond the last step the
 * curve goes on level.
 *
 * @param curve As of `kaplanMeier`; without steps, everybody stays.
 * @param horizon Above 0, in the curve's unit of time.
 * @throws RangeError if the horizon is not above 0.
 * @see Irwin JO (1949). The standard error of an estimate of expectation of life. doi:10.1017/S0022172400014443.
 *   Royston P, Parmar MKB (2013). Restricted mean survival time. doi:10.1186/1471-2288-13-152
 * @example restrictedMean(kaplanMeier([{ time: 6, atRisk: 4, ended: 2 }]), 12) // => { mean: 9, standardError: 1.5 }
 */
export function restrictedMean(curve: readonly Survival[], horizon: number): RestrictedMean {
  requireAbove(horizon, "horizon");
  let [mean, variance, until] = [0, 0, horizon];
  // From the horizon back, so that the mean so far is the area after each step.
  for (const point of curve.filter(({ time }) => time < horizon).toReversed()) {
    mean += point.survival * (until - point.time);
    variance += mean ** 2 * greenwood(point);
    until = point.time;
  }
  return { mean: mean + until, standardError: Math.sqrt(variance) };
}
