import type { Observed } from "../observed.js";
import { drawn, momentsOf } from "./moments.js";
import { requireShares, type Shrunk } from "./shrunk.js";

/** Shares drawn towards their mean, by moments. */
export interface ShrunkShares extends Shrunk {
  /** The weighted variance around the mean, with what chance makes of it. */
  readonly spread: number;
}

/**
 * Empirical Bayes estimates of shares, by moments.
 *
 * Where shares differ less than chance alone makes them, the variance between them is 0 and all have the mean. The
 * published estimator goes on with a variance below 0, and then turns the order of the units about. Of units of one
 * each no variance can be told.
 *
 * @param asPublished Whether a variance below 0 is kept, to compare with others' programs; never to be shown.
 * @throws RangeError if there are no units, events are not numbers from 0 to their total, or totals not above 0.
 * @see Martuzzi M, Elliott P (1996). Empirical Bayes estimation of small area prevalence of non-rare conditions.
 *   doi:10.1002/(SICI)1097-0258(19960915)15:17<1867::AID-SIM398>3.0.CO;2-2
 * @example marshallShares([{ events: 2, of: 10 }, { events: 8, of: 10 }]).estimates // => [0.259259, 0.740741]
 */
export function marshallShares(units: readonly Observed[], { asPublished = false } = {}): ShrunkShares {
  requireShares(units);
  const { mean, spread, each } = momentsOf(units);
  const chance = mean * (1 - mean);
  const found = each > 1 ? (each * spread - chance) / (each - 1) : 0;
  const between = asPublished ? found : Math.max(0, found);
  return { mean, between, spread, estimates: drawn(units, mean, between, chance - between) };
}
