import { isCount } from "../metrics/define-metric.js";
import type { Figure, Value } from "../metrics/value.js";
import type { Text } from "../text/locale.js";
import { periodKind } from "../time/period.js";
import type { Seen } from "./finding.js";
import type { Series } from "./series.js";

/** The figures of a series that end together, in order of time: two quarters on end, or one period of any other length. */
export interface Window {
  readonly kind: "window";
  readonly figures: readonly Figure[];
}

/** Why there is none. */
export interface NoWindow {
  readonly kind: "too_few" | "not_comparable";
  readonly because: Text;
}

/** What a series has at the end of a period. Quarters are taken two and two, so that a change is seen within two of them. */
export function windowAt({ byEnd }: Series, end: string): Window | NoWindow {
  const last = byEnd.get(end);
  if (last?.kind !== "value") return withoutFigure(last);
  if (periodKind(last.periodStart, last.periodEnd) !== "quarter") return { kind: "window", figures: [last] };
  const first = byEnd.get(last.periodStart);
  if (first?.kind !== "value") return withoutFigure(first);
  return { kind: "window", figures: [first, last] };
}

const withoutFigure = (value: Value | undefined): NoWindow => ({
  kind: value?.kind === "not_comparable" ? "not_comparable" : "too_few",
  because: value && value.kind !== "value" ? value.because : notThere,
});

/** Events and what they are of, over the figures: counts are of the periods they were counted in. */
export function observedOf(figures: readonly Figure[]): Seen {
  let [events, of, undecided] = [0, 0, 0];
  for (const figure of figures) {
    events += figure.numerator ?? figure.estimate;
    of += isCount(figure.unitOfMeasure) ? 1 : (figure.denominator ?? Number.NaN);
    undecided += figure.undecided ?? 0;
  }
  return { events, of, undecided };
}

const notThere: Text = {
  nb: "Tall for perioden mangler.",
  nn: "Tal for perioden manglar.",
  en: "Figures for the period are missing.",
};
