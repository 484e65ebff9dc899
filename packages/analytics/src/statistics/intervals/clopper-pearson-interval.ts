import { betaQuantile } from "../distributions/beta-quantile.js";
import { type Bounds, requireCount, requireLevel } from "./interval.js";

/**
 * Exact (Clopper–Pearson) interval for a proportion: it holds its level at every share, and is wider for it.
 *
 * Takes counts, returns proportions in [0, 1]; `undefined` when `total` is 0.
 *
 * @throws RangeError if events are not a count or exceed the total.
 * @see Clopper CJ, Pearson ES (1934). The use of confidence or fiducial limits illustrated in the case of the binomial.
 *   doi:10.1093/biomet/26.4.404
 * @example clopperPearsonInterval(0, 1) // => { lower: 0, upper: 0.975 }
 */
export function clopperPearsonInterval(events: number, total: number, level = 0.95): Bounds | undefined {
  requireCount(events, "events");
  requireCount(total, "total");
  requireLevel(level);
  if (events > total) throw new RangeError(`events exceed total: ${events} > ${total}`);
  if (total === 0) return undefined;
  const tail = (1 - level) / 2;
  return {
    lower: events === 0 ? 0 : betaQuantile(tail, events, total - events + 1),
    upper: events === total ? 1 : betaQuantile(1 - tail, events + 1, total - events),
  };
}
