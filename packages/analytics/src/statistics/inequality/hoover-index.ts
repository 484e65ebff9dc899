import { sum } from "../sum.js";
import { amountOf, peopleOf, requireWeighted, type Weighted } from "./weighted.js";

/**
 * The share of what there is that would have to move for all to have as much: Hoover's index, or Ricci and Schutz's.
 *
 * @returns `undefined` where there is nothing to share.
 * @throws RangeError if a value or a weight is no number of at least 0.
 * @see Hoover EM (1936). The measurement of industrial localization. doi:10.2307/1927875
 * @example hooverIndex([{ value: 1, weight: 1 }, { value: 3, weight: 1 }]) // => 0.25
 */
export function hooverIndex(units: readonly Weighted[]): number | undefined {
  requireWeighted(units);
  const [people, all] = [peopleOf(units), amountOf(units)];
  if (all === 0) return undefined;
  const mean = all / people;
  return sum(units.map(({ value, weight }) => weight * Math.abs(value - mean))) / (2 * all);
}
