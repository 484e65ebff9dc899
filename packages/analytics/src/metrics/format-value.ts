import { formatNumber } from "../text/format-number.js";
import type { Locale } from "../text/locale.js";
import { withUnit } from "../text/with-unit.js";
import type { Value } from "./value.js";

/** Statistics Norway's standard symbols for figures that are not there. */
const symbols = {
  missing: "..",
  hidden: ":",
  not_applicable: ".",
  too_few: ":",
  not_comparable: ".",
} as const satisfies Readonly<Record<string, string>>;

/**
 * A value as it is shown: the number with its unit, as in «27,7 %» and «65 henvendelser», or Statistics Norway's standard
 * symbol for why there is none, as in «..» for a figure that is missing.
 */
export function formatValue(value: Value, locale: Locale): string {
  if (value.kind !== "value") return symbols[value.kind];
  return withUnit(formatEstimate(value, locale), value.unitOfMeasure, locale);
}

/** The number alone, without its unit; the standard symbol where there is none. */
export function formatEstimate(value: Value, locale: Locale): string {
  return value.kind === "value"
    ? formatNumber(value.estimate, { decimals: value.decimals, locale })
    : symbols[value.kind];
}

/** The bounds of a value's interval, as in «18,3–39,6»; undefined when it has none. */
export function formatInterval(value: Value, locale: Locale): string | undefined {
  if (value.kind !== "value" || value.interval.method === "none") return undefined;
  // Bounds of a whole count are not whole, so they are never shown with fewer than one decimal.
  const decimals = value.decimals === 0 ? 1 : value.decimals;
  return `${formatNumber(value.interval.lower, { decimals, locale })}–${formatNumber(value.interval.upper, { decimals, locale })}`;
}
