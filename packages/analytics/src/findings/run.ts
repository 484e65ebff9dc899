import { changeAt } from "./change.js";
import { type Measured, seriesOf } from "./series.js";
import { shownValue } from "./shown-value.js";
import { observedOf, windowAt } from "./window.js";

/** One window of a series on the figure's own scale. */
export interface RunPoint {
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly value: number;
  /** `now`: the newest. `before`: what it is held against. `between`: neither. */
  readonly role: "now" | "before" | "between";
}

/**
 * One unit's figures of a topic over time, in the windows that a change is tested by (quarters two and two): the run chart
 * of a finding. A window that has no figure has no point.
 *
 * @param measured A metric and its figures of one unit.
 * @param end The end of the period that the finding is about.
 * @returns In order of time; none where no change can be tested.
 */
export function runOf(measured: Measured, topic: string, end: string): readonly RunPoint[] {
  const series = seriesOf(measured).find((each) => each.topic === topic);
  const change = series && changeAt(series, end);
  if (series === undefined || change?.kind !== "compared") return [];
  const newest = observedOf(change.now);
  return [...series.byEnd.keys()]
    .filter((day) => day <= end)
    .flatMap((day) => {
      const window = windowAt(series, day);
      const [first] = window.kind === "window" ? window.figures : [];
      if (window.kind !== "window" || first === undefined) return [];
      const role =
        day === end ? "now" : window.figures.every((each) => change.others.includes(each)) ? "before" : "between";
      const value = shownValue(first.unitOfMeasure, observedOf(window.figures), newest);
      // Of nobody there is no share.
      return Number.isFinite(value) ? [{ periodStart: first.periodStart, periodEnd: day, value, role } as const] : [];
    });
}
