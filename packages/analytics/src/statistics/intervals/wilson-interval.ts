import { normalQuantile } from "../distributions/normal-quantile.js";
import { type Bounds, requireAmount, requireLevel } from "./interval.js";

/**
 * Wilson score interval for a proportion.
 *
 * Takes counts, or sums of weights or of positions that stand for so many, and returns proportions in [0, 1]; `undefined` when `total` is 0. It stays within bounds for small counts,
 * which the textbook interval does not. Exactly 0 at no events and exactly 1 at all.
 *
 * @param events Observed events, 0 ≤ events ≤ total.
 * @param level Confidence level between 0 and 1.
 * @throws RangeError if events are not a number of at least 0 or exceed the total.
 * @see Wilson EB (1927). Probable inference, the law of succession, and statistical inference. doi:10.1080/01621459.1927.10502953
 * @example wilsonInterval(18, 65) // => { lower: 0.18294, upper: 0.39581 }
 */
export function wilsonInterval(events: number, total: number, level = 0.95): Bounds | undefined {
  requireAmount(events, "events");
  requireAmount(total, "total");
  requireLevel(level);
  if (events > total) throw new RangeError(`events exceed total: ${events} > ${total}`);
  if (total === 0) return undefined;
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = events / total;
  const centre = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return { lower: events === 0 ? 0 : centre - half, upper: events === total ? 1 : centre + half };
}
