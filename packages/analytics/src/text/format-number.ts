import type { Locale } from "./locale.js";

const tags: Readonly<Record<Locale, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const narrowSpace = "\u202f";

/** Digits after the decimal sign: always so many, or as many as the number has between a least and a most. */
export type Decimals = number | { readonly least: number; readonly most: number };

/**
 * A number as the locale writes it: decimal comma and a narrow no-break space between thousands in Norwegian.
 *
 * @example formatNumber(468702, { decimals: 0, locale: "nb" }) // => "468 702"
 */
export function formatNumber(value: number, { decimals, locale }: { decimals: Decimals; locale: Locale }): string {
  const { least, most } = typeof decimals === "number" ? { least: decimals, most: decimals } : decimals;
  return formatOf(locale, least, most)
    .formatToParts(value)
    .map((part) => (part.type === "group" && locale !== "en" ? narrowSpace : part.value))
    .join("");
}

// Making a format takes much longer than using it, and a page has thousands of numbers.
function formatOf(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  const found = formats.get(key);
  if (found) return found;
  const made = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    // A number that rounds to nothing is 0, not −0.
    signDisplay: "negative",
  });
  formats.set(key, made);
  return made;
}

const formats = new Map<string, Intl.NumberFormat>();
