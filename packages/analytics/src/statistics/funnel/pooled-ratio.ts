import { requireAmount } from "../intervals/interval.js";
import { sum } from "../sum.js";

/** What is counted, and what it is held against: events and people, observed and expected. */
export interface RatioPart {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Ratio of all parts together: the sum of the numerators over the sum of the denominators, as the centre line of a
 * funnel. A part is in it itself, so a large one draws the line towards it.
 *
 * @returns `undefined` where the denominators add up to 0.
 * @throws RangeError if a part is not of numbers of at least 0.
 * @example pooledRatio([{ numerator: 1, denominator: 4 }, { numerator: 2, denominator: 8 }]) // => 0.25
 */
export function pooledRatio(parts: readonly RatioPart[]): number | undefined {
  for (const { numerator, denominator } of parts) {
    requireAmount(numerator, "numerator");
    requireAmount(denominator, "denominator");
  }
  const denominator = sum(parts.map((part) => part.denominator));
  return denominator === 0 ? undefined : sum(parts.map((part) => part.numerator)) / denominator;
}

/**
 * Pooled ratio of each group, in the order in which the groups first occur.
 *
 * @throws RangeError as `pooledRatio`.
 * @example pooledRatioByGroup([{ group: "a", numerator: 1, denominator: 4 }]).get("a") // => 0.25
 */
export function pooledRatioByGroup(
  parts: readonly (RatioPart & { readonly group: string })[],
): ReadonlyMap<string, number | undefined> {
  const groups = new Map<string, RatioPart[]>();
  for (const part of parts) groups.set(part.group, [...(groups.get(part.group) ?? []), part]);
  return new Map([...groups].map(([group, members]) => [group, pooledRatio(members)]));
}
