import type { AnyMetric } from "../metrics/define-metric.js";
import { scaleOf } from "../metrics/define-metric.js";
import type { Figure } from "../metrics/value.js";
import { minimumDetectableEvents, minimumDetectableShare } from "../statistics/power/minimum-detectable-change.js";
import { contrastKind } from "./contrast.js";
import { observedOf } from "./window.js";

/** How much a figure must change to be seen, on its own scale. */
export interface DetectableChange {
  /** `undefined` where no fall so far down would be seen. */
  readonly fall: number | undefined;
  /** `undefined` where no rise so far up would be. */
  readonly rise: number | undefined;
  /** What one more or one less makes of a figure in percent that is counted in whole numbers, in percentage points. */
  readonly step: number | undefined;
}

/**
 * The least change of a figure that would be seen in four of five cases, from one period to another as long, by one test at
 * 5 %: what a target or a trend must exceed to be more than chance. A report of many tests asks for more.
 *
 * Where events come in lumps, as days of sick leave, the figure's own estimate of how much (`interval.dispersion`) counts.
 *
 * @returns `undefined` of a figure that states no numbers, or whose numbers cannot be.
 * @see `minimumDetectableShare`, `minimumDetectableEvents`
 */
export function detectableChange(metric: AnyMetric, figure: Figure): DetectableChange | undefined {
  const { events, of } = observedOf([figure]);
  if (!(events >= 0 && of > 0 && Number.isFinite(events + of))) return undefined;
  const dispersion = figure.interval.method === "none" ? undefined : figure.interval.dispersion;
  const detection = dispersion === undefined || !(dispersion > 1 && Number.isFinite(dispersion)) ? {} : { dispersion };
  const scale = scaleOf(figure.unitOfMeasure);
  const onScale = (share: number | undefined): number | undefined => (share === undefined ? undefined : share * scale);
  // Of what comes in lumps one more is no case.
  const isCounted = Number.isInteger(events) && dispersion === undefined;
  const step = figure.unitOfMeasure === "percent" && isCounted ? scale / of : undefined;
  if (contrastKind(metric) === "share") {
    if (events > of) return undefined;
    const { fall, rise } = minimumDetectableShare(events / of, of, detection);
    return { fall: onScale(fall), rise: onScale(rise), step };
  }
  const { fall, rise } = minimumDetectableEvents(events, detection);
  return { fall: onScale(fall === undefined ? undefined : fall / of), rise: onScale(rise / of), step };
}
