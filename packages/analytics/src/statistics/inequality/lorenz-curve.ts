import { amountOf, peopleOf, requireWeighted, type Weighted } from "./weighted.js";

/** A point of a Lorenz curve: the least served share of people, and their share of what there is. */
export interface LorenzPoint {
  readonly people: number;
  readonly share: number;
}

/**
 * Lorenz curve, from those who have least to those who have most, with 0 and 0 before them.
 *
 * @returns One point more than there are units; `undefined` where there is nothing to share.
 * @throws RangeError if a value or a weight is no number of at least 0.
 * @see Lorenz MO (1905). Methods of measuring the concentration of wealth. doi:10.2307/2276207
 * @example lorenzCurve([{ value: 3, weight: 1 }, { value: 1, weight: 1 }])?.[1] // => { people: 0.5, share: 0.25 }
 */
export function lorenzCurve(units: readonly Weighted[]): readonly LorenzPoint[] | undefined {
  requireWeighted(units);
  const sorted = units.toSorted((a, b) => a.value - b.value);
  // Summed in the order of the curve, so that it ends at exactly 1.
  const [people, all] = [peopleOf(sorted), amountOf(sorted)];
  if (all === 0) return undefined;
  let [counted, had] = [0, 0];
  const points = sorted.map(({ value, weight }) => {
    counted += weight;
    had += value * weight;
    return { people: counted / people, share: had / all };
  });
  return [{ people: 0, share: 0 }, ...points];
}
