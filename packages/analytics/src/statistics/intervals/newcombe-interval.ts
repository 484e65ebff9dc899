import type { Bounds } from "./interval.js";
import { moverInterval } from "./mover-interval.js";
import { wilsonInterval } from "./wilson-interval.js";

/** Events out of a total. */
export interface Share {
  readonly events: number;
  readonly total: number;
}

/**
 * Newcombe's hybrid score interval for the difference a − b between two independent proportions.
 *
 * Takes counts, returns bounds in [−1, 1]; `undefined` when either total is 0.
 *
 * @throws RangeError as `wilsonInterval`.
 * @see Newcombe RG (1998). Interval estimation for the difference between independent proportions, method 10.
 *   doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 * @example newcombeInterval({ events: 1, total: 16 }, { events: 5, total: 11 }) // => { lower: -0.6623, upper: -0.0646 }
 */
export function newcombeInterval(a: Share, b: Share, level = 0.95): Bounds | undefined {
  const boundsA = wilsonInterval(a.events, a.total, level);
  const boundsB = wilsonInterval(b.events, b.total, level);
  if (!boundsA || !boundsB) return undefined;
  return moverInterval({ estimate: a.events / a.total, ...boundsA }, { estimate: b.events / b.total, ...boundsB });
}
