import { logBinomial } from "../distributions/binomial-quantile.js";
import { clopperPearsonInterval } from "../intervals/clopper-pearson-interval.js";
import { type Bounds, requireAbove, requireCount } from "../intervals/interval.js";
import { noLikelier } from "./no-likelier.js";

/** Events in so much exposure, in any unit: children, position-years. */
export interface Rate {
  readonly events: number;
  readonly exposure: number;
}

/** One rate over another, with its bounds and the p of their being equal. */
export interface RatioTest extends Bounds {
  readonly ratio: number;
  readonly p: number;
}

/**
 * Ratio a / b of two rates of independent Poisson counts, exact given how many events there are in all.
 *
 * The p sums all divisions of the events that are no likelier than the observed one.
 *
 * @returns `undefined` without an event. Without one in `b` alone, ratio and upper bound are infinite.
 * @throws RangeError if events are not counts or exposures not numbers above 0.
 * @see Przyborowski J, Wilenski H (1940). Homogeneity of results in testing samples from Poisson series.
 *   doi:10.1093/biomet/31.3-4.313
 * @example rateRatio({ events: 13, exposure: 778.6 }, { events: 31, exposure: 161.2 })?.ratio // => 0.086823
 */
export function rateRatio(a: Rate, b: Rate, level = 0.95): RatioTest | undefined {
  for (const { events, exposure } of [a, b]) {
    requireCount(events, "events");
    requireAbove(exposure, "exposure");
  }
  const total = a.events + b.events;
  const bounds = clopperPearsonInterval(a.events, total, level);
  if (!bounds) return undefined;
  const scale = b.exposure / a.exposure;
  const share = a.exposure / (a.exposure + b.exposure);
  const odds = (part: number): number => (part === 1 ? Number.POSITIVE_INFINITY : (scale * part) / (1 - part));
  return {
    ratio: odds(a.events / total),
    lower: odds(bounds.lower),
    upper: odds(bounds.upper),
    p: noLikelier(a.events, 0, total, (events) => logBinomial(events, total, share)),
  };
}
