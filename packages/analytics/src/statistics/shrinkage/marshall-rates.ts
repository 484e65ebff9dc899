import type { Observed } from "../observed.js";
import { drawn, momentsOf } from "./moments.js";
import { requireCounted, type Shrunk } from "./shrunk.js";

/**
 * Marshall's empirical Bayes estimates of rates, by moments: the transparent variant.
 *
 * @throws RangeError if there are no units, events are not numbers of at least 0, or totals not above 0.
 * @see Marshall RJ (1991). Mapping disease and mortality rates using empirical Bayes estimators. doi:10.2307/2347593
 * @example marshallRates([{ events: 4, of: 100 }, { events: 16, of: 100 }]).estimates // => [0.056667, 0.143333]
 */
export function marshallRates(units: readonly Observed[]): Shrunk {
  requireCounted(units);
  const { mean, spread, each } = momentsOf(units);
  const between = Math.max(0, spread - mean / each);
  return { mean, between, estimates: drawn(units, mean, between, mean) };
}
