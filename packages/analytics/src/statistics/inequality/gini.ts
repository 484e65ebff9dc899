import { lorenzCurve } from "./lorenz-curve.js";
import type { Weighted } from "./weighted.js";

/**
 * Gini's coefficient: twice the area between the Lorenz curve and equality; 0 where all have as much.
 *
 * It is at most 1 − 1/n of n units that count alike: `correctedGini` takes that away. Show it beside the absolute gap,
 * never alone: of 22 units one large one can move it by much.
 *
 * @returns `undefined` where there is nothing to share.
 * @throws RangeError if a value or a weight is no number of at least 0.
 * @see Gini C (1914). Sulla misura della concentrazione e della variabilità dei caratteri. Atti del Reale Istituto
 *   Veneto di Scienze, Lettere ed Arti 73:1203–1248.
 * @example gini([{ value: 0, weight: 1 }, { value: 10, weight: 1 }]) // => 0.5
 */
export function gini(units: readonly Weighted[]): number | undefined {
  const curve = lorenzCurve(units);
  if (!curve) return undefined;
  let [under, before] = [0, { people: 0, share: 0 }];
  for (const point of curve) {
    under += ((point.people - before.people) * (point.share + before.share)) / 2;
    before = point;
  }
  // Where all have as much, rounding may leave less than nothing.
  return Math.max(0, 1 - 2 * under);
}
