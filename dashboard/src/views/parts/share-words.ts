import { formatEstimate, formatInterval, formatNumber, formatValue, type Value } from "@barneloftet/analytics";
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

/**
 * «Count of base» behind a value; «count per base» where those counted are no part of it, as children and positions. What
 * comes in parts, as positions and days, has one decimal below a hundred. Empty where it has no base.
 */
export function countedOf(value: Value): string {
  if (!isFigure(value) || value.numerator === undefined || value.denominator === undefined) return "";
  const { numerator, denominator } = value;
  const written = (part: number): string =>
    formatNumber(part, { decimals: Number.isInteger(part) || part >= 100 ? 0 : 1, locale: "nb" });
  const words = value.unitOfMeasure === "percent" ? nb.common.counted : nb.common.countedPer;
  return words(written(numerator), written(denominator));
}

/** A value as it stands in a cell: the figure, or in a word or two why there is none. */
export function figureOrWord(value: Value): string {
  return isFigure(value) ? formatValue(value, "nb") : absenceWord(value);
}

/** What stands in a drawing where a value does not: in a word or two, the whole reason is in the table. */
export function absenceWord(value: Value): string {
  return nb.common.absences[value.kind];
}

/** A value in a drawing: count and base first, then the figure and its interval; a word or two where it does not stand. */
export function saidOf(value: Value): string {
  if (!isFigure(value)) return absenceWord(value);
  const interval = formatInterval(value, "nb");
  const counted = countedOf(value);
  // Beside its count and base a long unit finds no room, and the figure's title has named it.
  const rate = counted === "" || value.unitOfMeasure === "percent" ? formatValue : formatEstimate;
  const said = [counted, rate(value, "nb")].filter((part) => part !== "").join(" · ");
  return interval === undefined ? said : `${said} (${interval})`;
}
