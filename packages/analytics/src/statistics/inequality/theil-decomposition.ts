import { sum } from "../sum.js";
import { theil } from "./theil.js";
import { amountOf, peopleOf, requireWeighted, type Weighted } from "./weighted.js";

/** What one unit has, and which group it is of. */
export interface GroupedUnit extends Weighted {
  readonly group: string;
}

/** Theil's T and how much of it lies between groups, as networks, and within them. */
export interface TheilDecomposition {
  readonly t: number;
  readonly between: number;
  /** Each group's own T, weighted by its share of what there is. */
  readonly within: number;
}

/**
 * Theil's T divided into what lies between groups and what lies within them; the two add up to it.
 *
 * @returns `undefined` where there is nothing to share.
 * @throws RangeError if a value or a weight is no number of at least 0.
 * @see Shorrocks AF (1980). The class of additively decomposable inequality measures. doi:10.2307/1913126
 * @example
 * const units = [{ value: 0, weight: 1, group: "a" }, { value: 10, weight: 1, group: "b" }];
 * theilDecomposition(units)?.between; // => 0.693147
 */
export function theilDecomposition(units: readonly GroupedUnit[]): TheilDecomposition | undefined {
  requireWeighted(units);
  const [people, all] = [peopleOf(units), amountOf(units)];
  if (all === 0) return undefined;
  // Groups that have nothing add nothing to either part.
  const groups = [...new Set(units.map(({ group }) => group))]
    .map((name) => units.filter(({ group }) => group === name))
    .filter((members) => amountOf(members) > 0);
  const between = sum(
    groups.map((members) => {
      const share = amountOf(members) / all;
      return share * Math.log((share * people) / peopleOf(members));
    }),
  );
  const within = sum(groups.map((members) => (amountOf(members) / all) * (theil(members)?.t ?? 0)));
  return { t: between + within, between, within };
}
