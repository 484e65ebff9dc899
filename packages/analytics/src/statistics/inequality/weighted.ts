import { requireAmount } from "../intervals/interval.js";
import { sum } from "../sum.js";

/** What one unit has for each of those it serves, and how many they are. */
export interface Weighted {
  /** At least 0. */
  readonly value: number;
  /** At least 0: children, inhabitants; 1 where each unit counts alike. */
  readonly weight: number;
}

/** Throws unless values and weights are numbers of at least 0. */
export function requireWeighted(units: readonly Weighted[]): void {
  for (const { value, weight } of units) {
    requireAmount(value, "value");
    requireAmount(weight, "weight");
  }
}

/** The sum of all weights: how many are served. */
export const peopleOf = (units: readonly Weighted[]): number => sum(units.map(({ weight }) => weight));

/** All there is, to be shared. */
export const amountOf = (units: readonly Weighted[]): number => sum(units.map(({ value, weight }) => value * weight));
