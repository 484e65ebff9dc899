import type { RequestCounts } from "./count-requests.js";
import { isSmall, type ShownCount } from "./hidden-counts.js";

/** What may be given out of a half-year now: its first counts, the same again, new ones, or the earlier ones though the log has changed. */
export interface Recount {
  readonly kind: "first" | "same" | "new" | "kept";
  readonly counts: RequestCounts;
}

/**
 * What may be given out of a half-year that may have been counted before, to somebody who keeps every earlier file.
 *
 * New counts are given out only if nothing is hidden in them nor in any earlier ones, and no category has changed by
 * 1–3; or if the earlier ones were of an empty log. Otherwise the last ones are given out again, and tell nothing new.
 *
 * @param given - what has been given out of the half-year, the last one last.
 * @param now - the half-year's counts as the log stands.
 */
export function recount(given: readonly RequestCounts[], now: RequestCounts): Recount {
  const last = given.at(-1);
  if (last === undefined) return { kind: "first", counts: now };
  const isSame = pairsOf(last, now).every(([before, after]) => before === after);
  if (isSame) return { kind: "same", counts: last };
  return given.every((earlier) => mayFollow(earlier, now))
    ? { kind: "new", counts: now }
    : { kind: "kept", counts: last };
}

function mayFollow(earlier: RequestCounts, now: RequestCounts): boolean {
  const pairs = pairsOf(earlier, now);
  return (
    pairs.every(([before]) => before === 0) ||
    pairs.every(([before, after]) => before !== null && after !== null && !isSmall(Math.abs(after - before)))
  );
}

/** Each category's count in both. */
function pairsOf(earlier: RequestCounts, now: RequestCounts): readonly (readonly [ShownCount, ShownCount])[] {
  return (Object.keys(now) as (keyof RequestCounts)[]).flatMap((facet) => {
    const before: Readonly<Record<string, ShownCount>> = earlier[facet];
    return Object.entries<ShownCount>(now[facet]).map(([category, after]): [ShownCount, ShownCount] => [
      before[category] ?? null,
      after,
    ]);
  });
}
