import type { Figure } from "../metrics/value.js";
import type { Text } from "../text/locale.js";
import { addMonths } from "../time/calendar.js";
import { type Contrast, contrastOf, firstRefusal } from "./contrast.js";
import type { Series } from "./series.js";
import { windowAt } from "./window.js";

/** So many years back are the ordinary that the newest is held against. */
const yearsBack = 3;
/** And so many of them must stand. */
const fewestYears = 2;

/** A series' newest figures beside others: the same part of the years before, or other units. */
export interface Compared {
  readonly kind: "compared";
  readonly series: Series;
  /** The figures of the newest window, in order of time. */
  readonly now: readonly Figure[];
  readonly others: readonly Figure[];
  readonly contrast: Contrast;
}

/** Why there is nothing to test. */
export interface NotCompared {
  readonly kind: "too_few" | "not_comparable";
  readonly series: Series;
  readonly because: Text;
}

/**
 * What one series shows at the end of a period, against the same part of the years before.
 *
 * Figures that may not be compared (`compare`) are not summed: where fewer than two years are left, the reason is given.
 */
export function changeAt(series: Series, end: string): Compared | NotCompared {
  const now = windowAt(series, end);
  if (now.kind !== "window") return { ...now, series };
  const earlier = Array.from({ length: yearsBack }, (_, i) => windowAt(series, addMonths(end, -12 * (i + 1))));
  const standing = earlier.flatMap((window) => (window.kind === "window" ? [window.figures] : []));
  const refusals = standing.map((figures) => firstRefusal(now.figures, figures));
  const alike = standing.filter((_, i) => refusals[i] === undefined);
  if (alike.length < fewestYears) {
    const refusal = refusals.find((each) => each !== undefined);
    return refusal
      ? { kind: "not_comparable", series, because: refusal }
      : { kind: "too_few", series, because: tooShort };
  }
  const others = alike.flat().toSorted((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
  const contrast = contrastOf(series.metric, now.figures, others);
  if (contrast === undefined) return { kind: "too_few", series, because: nobody };
  return { kind: "compared", series, now: now.figures, others, contrast };
}

const tooShort: Text = {
  nb: "Det trengs tall for samme tid i minst to tidligere år.",
  nn: "Det trengst tal for same tid i minst to tidlegare år.",
  en: "Figures are needed for the same time of at least two earlier years.",
};

/** Why a contrast is not defined. */
export const nobody: Text = {
  nb: "Det finnes ingen å regne ut av.",
  nn: "Det finst ingen å rekne ut av.",
  en: "There is nobody to reckon from.",
};
