/** Bokmål and English are always given; nynorsk where someone has written it. */
export interface Text {
  readonly nb: string;
  readonly en: string;
  readonly nn?: string;
}
/** A language, by its code. */
export type Locale = keyof Text;

/**
 * The text in the locale asked for; bokmål stands in for nynorsk that is not written.
 *
 * @example inLocale({ nb: "tjeneste", en: "service" }, "nn") // => "tjeneste"
 */
export function inLocale(text: Text, locale: Locale): string {
  return text[locale] ?? text.nb;
}
