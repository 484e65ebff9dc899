import { gini } from "./gini.js";

/**
 * Gini's coefficient times n / (n − 1), which is 1 where one of n units that count alike has all.
 *
 * @param values What each unit has, at least 0.
 * @returns `undefined` where there is nothing to share, or one unit alone.
 * @throws RangeError if a value is no number of at least 0.
 * @see Deltas G (2003). The small-sample bias of the Gini coefficient. doi:10.1162/rest.2003.85.1.226
 * @example correctedGini([0, 0, 0, 10]) // => 1
 */
export function correctedGini(values: readonly number[]): number | undefined {
  const plain = gini(values.map((value) => ({ value, weight: 1 })));
  return plain === undefined || values.length < 2 ? undefined : (plain * values.length) / (values.length - 1);
}
