import type { Bounds } from "../intervals/interval.js";

/** Where a figure lies in a funnel: above its limits, below them, or inside, the limits included. */
export type FunnelPosition = "high" | "low" | "inside";

/**
 * Where a figure lies between its limits; one that is on a limit is inside.
 *
 * @example funnelPosition(0.4, { lower: 0.1, upper: 0.3 }) // => "high"
 */
export function funnelPosition(value: number, { lower, upper }: Bounds): FunnelPosition {
  if (value > upper) return "high";
  return value < lower ? "low" : "inside";
}
