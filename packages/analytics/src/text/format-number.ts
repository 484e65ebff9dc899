import type { Locale } from "./locale.js";

const tags: Readonly<Record<Locale, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const narrowSpace = "\u202f";

/**
 * A number as the locale writes it: decimal comma and a narrow no-break space between thousands in Norwegian.
 *
 * @param decimals Digits after the decimal sign, always that many.
 * @example formatNumber(468702, { decimals: 0, locale: "nb" }) // => "468 702"
 */
export function formatNumber(value: number, { decimals, locale }: { decimals: number; locale: Locale }): string {
  const format = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format
    .formatToParts(value)
    .map((part) => (part.type === "group" && locale !== "en" ? narrowSpace : part.value))
    .join("");
}
