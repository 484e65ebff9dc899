import type { Locale } from "./locale.js";

const tags: Readonly<Record<Locale, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/**
 * A day as people write it: `1.1.2021` in Norwegian, `1/1/2021` in English. Takes an ISO day, month or year.
 *
 * @example formatDay("2020-12", "nb") // => "desember 2020"
 */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-");
  if (!month) return day;
  if (!date) return monthFormatOf(locale).format(noon(`${day}-01`));
  return locale === "en" ? `${Number(date)}/${Number(month)}/${year}` : `${Number(date)}.${Number(month)}.${year}`;
}

// Making a format takes much longer than using it.
function monthFormatOf(locale: Locale): Intl.DateTimeFormat {
  const made =
    monthFormats.get(locale) ??
    new Intl.DateTimeFormat(tags[locale], { month: "long", year: "numeric", timeZone: "UTC" });
  monthFormats.set(locale, made);
  return made;
}

const monthFormats = new Map<Locale, Intl.DateTimeFormat>();
