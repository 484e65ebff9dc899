import { chiSquareProbability } from "../distributions/chi-square-probability.js";
import { sum } from "../sum.js";
import { endsOf, requireSpell, risksAt, type Spell } from "./risk-table.js";

/** How far groups are from ending alike; each list has one number a group, in their order. */
export interface LogRank {
  /** How many ended. */
  readonly observed: readonly number[];
  /** How many would have, if those at risk had ended alike in all groups. */
  readonly expected: readonly number[];
  /** One fewer than the groups that had somebody at risk when somebody ended. */
  readonly degrees: number;
  /**
   * `undefined`, as the p value, where there are not two such groups, or no variance to hold the difference against.
   */
  readonly chiSquare: number | undefined;
  readonly p: number | undefined;
}

/** A variance below this is what rounding leaves of none. */
const none = 1e-10;

/**
 * Log-rank test (Mantel–Haenszel) of whether spells end alike in two groups or more, delayed entry included.
 *
 * A large p says that no difference was seen, which with few spells says little. Weights count as so many spells alike.
 *
 * @param groups The spells of each group; one without spells is left out of the test.
 * @throws RangeError if a spell ends before it was seen, or a weight is not above 0.
 * @see Mantel N (1966). Evaluation of survival data and two new rank order statistics. Peto R, Peto J (1972).
 *   Asymptotically efficient rank invariant test procedures. doi:10.2307/2344317
 * @example
 * const spells = (...exits: number[]) => exits.map((exit) => ({ exit, ended: true }));
 * logRankTest([spells(1, 2), spells(3, 4)]).chiSquare; // => 2.8824
 */
export function logRankTest(groups: readonly (readonly Spell[])[]): LogRank {
  const all = groups.flat();
  for (const spell of all) requireSpell(spell);
  const times = endsOf(all);
  const pooled = risksAt(all, times);
  const risks = groups.map((spells) => risksAt(spells, times));
  const parts = risks.map((rows) => rows.map(({ atRisk }, i) => atRisk / (pooled[i]?.atRisk ?? 1)));
  const observed = risks.map((rows) => sum(rows.map(({ ended }) => ended)));
  const expected = parts.map((part) => sum(pooled.map(({ ended }, i) => ended * (part[i] ?? 0))));
  // The hypergeometric variance of how many end at each time, short of the groups' parts.
  const chances = pooled.map(({ atRisk, ended }) => (atRisk > 1 ? (ended * (atRisk - ended)) / (atRisk - 1) : 0));
  const tested = groups.map((_, g) => g).filter((g) => (expected[g] ?? 0) > 0);
  const excesses = tested.slice(1).map((g) => ({
    excess: (observed[g] ?? 0) - (expected[g] ?? 0),
    covariances: tested.slice(1).map((h) => covariance(chances, parts[g] ?? [], parts[h] ?? [], g === h)),
  }));
  const degrees = Math.max(0, tested.length - 1);
  const chiSquare = degrees === 0 ? undefined : distance(excesses);
  const p = chiSquare === undefined ? undefined : chiSquareProbability(chiSquare, degrees);
  return { observed, expected, degrees, chiSquare, p };
}

function covariance(
  chances: readonly number[],
  part: readonly number[],
  other: readonly number[],
  isSame: boolean,
): number {
  return sum(chances.map((chance, i) => chance * (part[i] ?? 0) * ((isSame ? 1 : 0) - (other[i] ?? 0))));
}

interface Excess {
  readonly excess: number;
  readonly covariances: readonly number[];
}

/** The squared distance from 0 (Mahalanobis), by elimination; `undefined` where a variance is none. */
function distance([first, ...rest]: readonly Excess[]): number | undefined {
  if (first === undefined) return 0;
  const [variance = 0, ...across] = first.covariances;
  if (variance < none) return undefined;
  const beyond = distance(
    rest.map(({ excess, covariances: [down = 0, ...others] }) => ({
      excess: excess - (down * first.excess) / variance,
      covariances: others.map((other, i) => other - (down * (across[i] ?? 0)) / variance),
    })),
  );
  return beyond === undefined ? undefined : first.excess ** 2 / variance + beyond;
}
