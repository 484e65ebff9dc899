import { normalQuantile } from "../distributions/normal-quantile.js";
import { type Bounds, requireCount, requireLevel } from "./interval.js";

/**
 * Byar's approximate interval for the mean of a Poisson count, by the count and the count plus one.
 *
 * Takes a count, returns bounds on the scale of the count; the lower bound is 0 at no events. Good from ten events on.
 *
 * @throws RangeError if events are not a count.
 * @see Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II, p. 69. IARC, Lyon.
 * @example byarInterval(65) // => { lower: 50.163, upper: 82.849 }
 */
export function byarInterval(events: number, level = 0.95): Bounds {
  requireCount(events, "events");
  requireLevel(level);
  const z = normalQuantile(1 - (1 - level) / 2);
  const bound = (count: number, side: number): number =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3;
  // Of one event at a high level the cube goes below nothing.
  return { lower: events === 0 ? 0 : Math.max(0, bound(events, -1)), upper: bound(events + 1, 1) };
}
