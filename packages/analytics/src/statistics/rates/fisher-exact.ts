import { logGamma } from "../distributions/log-gamma.js";
import { requireCount } from "../intervals/interval.js";
import type { Share } from "../intervals/newcombe-interval.js";
import { noLikelier } from "./no-likelier.js";

/**
 * Fisher's exact test of two proportions: the p of their being equal, given how many events there are in all.
 *
 * Sums all divisions of the events that are no likelier than the observed one; 1 where all or none were events.
 *
 * @returns `undefined` when either total is 0.
 * @throws RangeError if events are not counts or exceed their total.
 * @see Fisher RA (1935). The logic of inductive inference. doi:10.2307/2342435
 * @example fisherTest({ events: 1, total: 16 }, { events: 5, total: 11 }) // => 0.026533
 */
export function fisherTest(a: Share, b: Share): number | undefined {
  for (const { events, total } of [a, b]) {
    requireCount(events, "events");
    requireCount(total, "total");
    if (events > total) throw new RangeError(`events exceed total: ${events} > ${total}`);
  }
  if (a.total === 0 || b.total === 0) return undefined;
  const all = a.events + b.events;
  const ways = logChoose(a.total + b.total, all);
  return noLikelier(
    a.events,
    Math.max(0, all - b.total),
    Math.min(a.total, all),
    (events) => logChoose(a.total, events) + logChoose(b.total, all - events) - ways,
  );
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
