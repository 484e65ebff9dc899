import { sum } from "../sum.js";
import { amountOf, peopleOf, requireWeighted, type Weighted } from "./weighted.js";

/**
 * Standard deviation over mean: of all units there are, so over their number (or weight) and not one fewer.
 *
 * @returns `undefined` of one unit, and where there is nothing to share.
 * @throws RangeError if a value or a weight is no number of at least 0.
 * @example coefficientOfVariation([{ value: 1, weight: 1 }, { value: 3, weight: 1 }]) // => 0.5
 */
export function coefficientOfVariation(units: readonly Weighted[]): number | undefined {
  requireWeighted(units);
  const [people, all] = [peopleOf(units), amountOf(units)];
  if (units.length < 2 || all === 0) return undefined;
  const mean = all / people;
  return Math.sqrt(sum(units.map(({ value, weight }) => weight * (value - mean) ** 2)) / people) / mean;
}
