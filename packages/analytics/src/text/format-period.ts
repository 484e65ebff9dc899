import { addDays } from "../time/calendar.js";
import { periodKind } from "../time/period.js";
import { formatDay } from "./format-date.js";
import type { Locale } from "./locale.js";

/**
 * A half-open period as people say it: `2019`, `4. kvartal 2019`, `1.1.2020`, `april 2019–oktober 2020`.
 *
 * @example formatPeriod("2019-04-01", "2020-11-01", "nb") // => "april 2019–oktober 2020"
 */
export function formatPeriod(start: string, end: string, locale: Locale): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  switch (periodKind(start, end)) {
    case "day":
      return formatDay(start, locale);
    case "month":
      return formatDay(start.slice(0, 7), locale);
    case "quarter":
      return locale === "en" ? `Q${Math.ceil(month / 3)} ${year}` : `${Math.ceil(month / 3)}. kvartal ${year}`;
    case "half_year":
      return locale === "en" ? `H${Math.ceil(month / 6)} ${year}` : `${Math.ceil(month / 6)}. halvår ${year}`;
    case "year":
      return year;
    default: {
      const last = addDays(end, -1);
      const whole = start.endsWith("-01") && end.endsWith("-01");
      return whole
        ? `${formatDay(start.slice(0, 7), locale)}–${formatDay(last.slice(0, 7), locale)}`
        : `${formatDay(start, locale)}–${formatDay(last, locale)}`;
    }
  }
}
