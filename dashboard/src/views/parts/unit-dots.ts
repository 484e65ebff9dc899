import { formatNumber, type Value } from "@barneloftet/analytics";
import { type DotRow, dots, drawnOf } from "./dots.js";
import { largest, roundTicks } from "./layout.js";
import { markWords } from "./mark-words.js";
import { isFigure } from "./values.js";

/** Units below each other in the region's fixed order, each with its value and interval on one scale from zero. */
export function unitDots(
  document: Document,
  width: number,
  rows: readonly DotRow[],
  values: readonly Value[],
): Element {
  const ends = values
    .filter(isFigure)
    .map(({ interval, estimate }) => (interval.method === "none" ? estimate : interval.upper));
  const unit = values.find(isFigure)?.unitOfMeasure === "percent" ? "\u00a0%" : "";
  return dots(
    document,
    width,
    rows,
    roundTicks(largest(ends)),
    (tick) => `${formatNumber(tick, { decimals: { least: 0, most: 2 }, locale: "nb" })}${unit}`,
  );
}

/** A value's row: count and base first, then rate and interval; the reason where it does not stand. */
export function unitRow(label: string, text: string, value: Value, isWhole: boolean): DotRow {
  return { label, text, ...drawnOf(value), words: markWords(label, value), whole: isWhole };
}
