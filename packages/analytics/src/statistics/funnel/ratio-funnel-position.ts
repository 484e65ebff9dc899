import { countInterval } from "../intervals/count-interval.js";
import { requireAmount } from "../intervals/interval.js";
import type { FunnelPosition } from "./funnel-position.js";

/**
 * Where observed over expected lies in a funnel about 1, as English public health judges it: by whether the interval of
 * the observed count, exact below ten and Byar's from ten on, leaves the expected number out.
 *
 * @param expected Expected number, whole or not.
 * @param level 0.95 for two standard errors, 0.998 for three.
 * @throws RangeError if observed is not a count or expected not a number of at least 0.
 * @see Office for Health Improvement and Disparities (2023). Fingertips technical guidance: confidence intervals.
 * @example ratioFunnelPosition(77, 101.4) // => "low"
 */
export function ratioFunnelPosition(observed: number, expected: number, level = 0.95): FunnelPosition {
  requireAmount(expected, "expected");
  const { lower, upper } = countInterval(observed, level);
  if (expected < lower) return "high";
  return expected > upper ? "low" : "inside";
}
