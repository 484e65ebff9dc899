import { isCount, scaleOf, type UnitOfMeasure } from "../metrics/define-metric.js";
import type { Observed } from "../statistics/observed.js";

/**
 * What so many events are on the figure's own scale: a count is as many as in a window, a ratio is times its scale.
 *
 * @param window The newest figures' own events, in whose time a count is told.
 */
export function shownValue(unitOfMeasure: UnitOfMeasure, { events, of }: Observed, window: Observed): number {
  return (events / of) * (isCount(unitOfMeasure) ? window.of : scaleOf(unitOfMeasure));
}
