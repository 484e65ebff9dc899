import { formatInterval, formatNumber, formatValue, type Value } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { ShareWords } from "../../text/share-words.js";
import { isFigure } from "./values.js";

/** A share in words, count and base first. What is not known says so. */
export function shareWords(value: Value): ShareWords {
  const { numerator, denominator } = isFigure(value) ? value : {};
  return {
    part: whole(numerator),
    of: whole(denominator),
    share: formatValue(value, "nb"),
    interval: formatInterval(value, "nb") ?? nb.common.unknown,
  };
}

/** A count as it is written; «ikke kjent» where there is none. */
export function whole(count: number | undefined): string {
  return count === undefined ? nb.common.unknown : formatNumber(count, { decimals: 0, locale: "nb" });
}
