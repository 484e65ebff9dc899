import { byarInterval } from "./byar-interval.js";
import { garwoodInterval } from "./garwood-interval.js";
import type { Bounds } from "./interval.js";

/** Bounds, and which method they are of. */
export interface CountBounds extends Bounds {
  readonly method: "garwood" | "byar";
}

/** From so many events on, Byar's approximation serves. */
const forByar = 10;

/**
 * Interval for the mean of a count as English public health publishes it: exact below ten events, Byar's from ten on.
 *
 * @throws RangeError if events are not a count.
 * @see Office for Health Improvement and Disparities (2023). Fingertips technical guidance: confidence intervals.
 * @example countInterval(4).method // => "garwood"
 */
export function countInterval(events: number, level = 0.95): CountBounds {
  return events >= forByar
    ? { ...byarInterval(events, level), method: "byar" }
    : { ...garwoodInterval(events, level), method: "garwood" };
}
