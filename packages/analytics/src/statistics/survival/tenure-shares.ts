import { requireCount } from "../intervals/interval.js";

/**
 * The shares of a staff that have been there less than each of some lengths of time, from a report's counts.
 *
 * A stock of short tenure is no turnover: it comes of growth as well as of leaving.
 *
 * @param staff All employees.
 * @param fewerThan How many have been there less than each length, the shortest first: each contains the one before.
 * @returns Shares in [0, 1], one a count, not rounded; `undefined` each where there is no staff.
 * @throws RangeError if a number is no count, or a count exceeds the next one or the staff.
 * @example tenureShares(413, [46, 116, 205]) // => [0.11138, 0.28087, 0.49637]
 */
export function tenureShares(staff: number, fewerThan: readonly number[]): readonly (number | undefined)[] {
  requireCount(staff, "staff");
  return fewerThan.map((count, i) => {
    requireCount(count, "count");
    const next = fewerThan[i + 1] ?? staff;
    if (count > next) throw new RangeError(`invalid counts: ${count} exceeds ${next}, which contains it`);
    return staff === 0 ? undefined : count / staff;
  });
}
