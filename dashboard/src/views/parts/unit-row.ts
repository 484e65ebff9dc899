import { type AnyMetric, formatInterval, formatPeriod, trend, type Value } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import { type Series, yearBefore } from "./series.js";
import { countedOf, figureOrWord, whole } from "./share-words.js";
import { isFigure } from "./values.js";

const words = nb.units.figures;

/** A unit's latest figure as a row of its page: the count first, then the rate, its uncertainty, the period and the year before. */
export function unitRow(metric: AnyMetric, series: Series): readonly string[] {
  const { latest, split } = series;
  const isShare = isFigure(latest) && latest.denominator !== undefined;
  const counted = isShare ? countedOf(latest) : isFigure(latest) ? whole(latest.estimate) : "";
  return [
    split === "" ? nb.method.metrics.units[metric.unit] : split,
    counted,
    isFigure(latest) && !isShare ? "" : figureOrWord(latest),
    formatInterval(latest, "nb") ?? "",
    formatPeriod(latest.periodStart, latest.periodEnd, "nb"),
    before(series),
  ];
}

/** The year before, and why the two may not be set beside each other. What a difference says takes more than two figures. */
function before(series: Series): string {
  const earlier: Value | undefined = yearBefore(series, series.latest);
  if (!earlier) return words.noneBefore;
  const compared = trend([earlier, series.latest]);
  const refusal = compared.kind === "trend" ? "" : compared.because.nb;
  return words.before(figureOrWord(earlier), formatPeriod(earlier.periodStart, earlier.periodEnd, "nb"), refusal);
}
