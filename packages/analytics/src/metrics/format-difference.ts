import { formatNumber } from "../text/format-number.js";
import type { Locale } from "../text/locale.js";
import { withUnit } from "../text/with-unit.js";
import type { Difference } from "./compare.js";
import type { Subject } from "./value.js";

/**
 * A difference as it is shown, with its sign and, where it has one, its interval, as in «+2,3 prosentpoeng (0,4 til 4,2)».
 *
 * @param of One of the two figures: their unit and their digits.
 */
export function formatDifference(
  { estimate, interval }: Pick<Difference, "estimate" | "interval">,
  of: Pick<Subject, "unitOfMeasure" | "decimals">,
  locale: Locale,
): string {
  const number = (amount: number, least: number): string => {
    const { decimals } = of;
    return formatNumber(amount, {
      decimals: typeof decimals === "number" ? Math.max(decimals, least) : decimals,
      locale,
    });
  };
  const points = locale === "en" ? "percentage points" : "prosentpoeng";
  const written = `${estimate > 0 ? "+" : ""}${number(estimate, 0)}`;
  const signed =
    of.unitOfMeasure === "percent" ? `${written}\u00a0${points}` : withUnit(written, of.unitOfMeasure, locale);
  if (interval.method === "none") return signed;
  return `${signed} (${number(interval.lower, 1)} ${locale === "en" ? "to" : "til"} ${number(interval.upper, 1)})`;
}
