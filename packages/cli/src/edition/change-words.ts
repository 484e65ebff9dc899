import { facetValue, formatNumber, formatValue, type Locale, type Value } from "@barneloftet/analytics";

/** A figure in words, with what it is made of where it is a share or a rate: «8,2 % (46 av 561)». */
export function figureWords(value: Value, locale: Locale): string {
  const parts = partWords(value, locale);
  return `${formatValue(value, locale)}${parts === undefined ? "" : ` (${parts})`}`;
}

/** What a figure is made of: «46 av 561»; undefined where it is no share or rate. */
export function partWords(value: Value, locale: Locale): string | undefined {
  if (value.kind !== "value" || value.numerator === undefined || value.denominator === undefined) return undefined;
  const [part, whole] = [value.numerator, value.denominator].map((number) =>
    formatNumber(number, { decimals: { least: 0, most: 2 }, locale }),
  );
  return `${part} ${locale === "en" ? "of" : "av"} ${whole}`;
}

/** The parts of a metric that a figure is of, in words; empty where it is of all. */
export const splitWords = ({ dimensions }: Value, locale: Locale): string =>
  Object.entries(dimensions)
    .flatMap(([dimension, value]) => (value === null ? [] : [facetValue(dimension, value, locale)]))
    .join(", ");
