import { requireAbove, requireAmount } from "../intervals/interval.js";
import type { Observed } from "../observed.js";
import { sum } from "../sum.js";

/** Rates drawn towards their common mean, the more the less each is known. */
export interface Shrunk {
  readonly mean: number;
  /**
   * Variance between units beyond chance; 0 where none can be told («no detectable variation»): all have then the mean,
   * which says that nothing was seen and not that they are alike.
   */
  readonly between: number;
  /** One a unit, in their order. */
  readonly estimates: readonly number[];
}

/** Throws unless events are numbers of at least 0 in something above 0, of one unit at least. */
export function requireCounted(units: readonly Observed[]): void {
  if (units.length === 0) throw new RangeError("invalid units: none; expected one at least");
  for (const { events, of } of units) {
    requireAmount(events, "events");
    requireAbove(of, "total");
  }
}

/** Throws unless units are counted, and no events exceed what they are of. */
export function requireShares(units: readonly Observed[]): void {
  requireCounted(units);
  for (const { events, of } of units) if (events > of) throw new RangeError(`events exceed total: ${events} > ${of}`);
}

/** The events of all units, and what they are of. */
export function totalOf(units: readonly Observed[]): Observed {
  return { events: sum(units.map(({ events }) => events)), of: sum(units.map(({ of }) => of)) };
}
