import { formatInterval, formatPeriod, formatValue, type Value } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import { countedOf } from "./share-words.js";
import { isFigure } from "./values.js";

/** A value as the mark that shows it says it: whose, of when, count and base, value and interval or why there is none, how sure. */
export function markWords(label: string, value: Value): string {
  return nb.reading.mark({
    label,
    period: formatPeriod(value.periodStart, value.periodEnd, "nb"),
    counted: countedOf(value),
    value: isFigure(value) ? formatValue(value, "nb") : value.because.nb,
    interval: formatInterval(value, "nb"),
    status: isFigure(value) ? nb.common.status[value.status] : "",
  });
}
