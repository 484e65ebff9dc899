import { chiSquareQuantile } from "../distributions/chi-square-quantile.js";
import { type Bounds, requireCount, requireLevel } from "./interval.js";

/**
 * Exact (Garwood) interval for the mean of a Poisson count.
 *
 * Takes a count, returns bounds on the scale of the count; the lower bound is 0 at no events.
 *
 * @throws RangeError if events are not a count.
 * @see Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28:437–442. doi:10.1093/biomet/28.3-4.437
 * @example garwoodInterval(65) // => { lower: 50.166, upper: 82.848 }
 */
export function garwoodInterval(events: number, level = 0.95): Bounds {
  requireCount(events, "events");
  requireLevel(level);
  const tail = (1 - level) / 2;
  return {
    lower: events === 0 ? 0 : chiSquareQuantile(tail, 2 * events) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * events + 2) / 2,
  };
}
