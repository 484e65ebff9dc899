import { scaleOf } from "./define-metric.js";
import type { Figure, Interval, NoInterval } from "./value.js";

/**
 * Whether the difference a − b could be chance, nought or the other way, had the source been able to tell of all: had those
 * of the lower figure all belonged to the part, and none of the higher's.
 */
export function mayTurn(a: Figure, b: Figure, interval: Interval | NoInterval): boolean {
  const [lower, higher] = a.estimate < b.estimate ? [a, b] : [b, a];
  const { undecided = 0, denominator = 0 } = lower;
  if (undecided === 0 || denominator === 0) return false;
  const nearest = Math.min(...(interval.method === "none" ? [] : [interval.lower, interval.upper].map(Math.abs)));
  const sure = Math.min(nearest, higher.estimate - lower.estimate);
  return (undecided / denominator) * scaleOf(a.unitOfMeasure) >= sure;
}
