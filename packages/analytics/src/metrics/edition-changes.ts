import type { Text } from "../text/locale.js";
import { periodKind } from "../time/period.js";
import { compare } from "./compare.js";
import { isBefore } from "./trend.js";
import type { Figure, Value } from "./value.js";

/**
 * What became of a figure between two editions of a region. `hidden`: it may no longer be shown, and what it was is not told
 * either. `newly_not_comparable`: it could be held against `earlier`, of the same unit, in the edition before, and no longer.
 */
export type EditionChange<Id extends string = string> =
  | { readonly kind: "new"; readonly to: Figure<Id> }
  | { readonly kind: "gone"; readonly from: Figure<Id> }
  | { readonly kind: "revised"; readonly from: Value<Id>; readonly to: Value<Id> }
  | { readonly kind: "hidden"; readonly to: Value<Id> }
  | {
      readonly kind: "newly_not_comparable";
      readonly to: Figure<Id>;
      readonly earlier: Figure<Id>;
      readonly because: Text;
    };

/**
 * What became of a metric's figures from one edition to another: those that are new, gone or revised, and those that can no
 * longer be held against the one before them in time. A figure is revised where it is another number, of other parts, or
 * stands where none did, or the other way; not where only its interval is another, which other units can make so. What
 * stands in neither is no change, and a figure of all that is known is not gone where later periods have come to it.
 *
 * @param before - all of the metric's figures in the one edition.
 * @param after - all of them in the other.
 * @returns In the order of `after`; those that are gone last.
 */
export function editionChanges<Id extends string>(
  before: readonly Value<Id>[],
  after: readonly Value<Id>[],
): readonly EditionChange<Id>[] {
  const [old, now] = [before, after].map((values) => new Map(values.map((value) => [keyOf(value), value])));
  const [earlierOld, earlierNow] = [before, after].map(earlierFigures);
  if (!old || !now || !earlierOld || !earlierNow) return [];
  const changes = after.flatMap((to): readonly EditionChange<Id>[] => {
    const from = old.get(keyOf(to));
    if (from === undefined) return to.kind === "value" ? [{ kind: "new", to }] : [];
    if (from.kind === "value" && isWithheld(to)) return [{ kind: "hidden", to }];
    const revised: readonly EditionChange<Id>[] = isSame(from, to) ? [] : [{ kind: "revised", from, to }];
    const [then, earlier] = [earlierOld.get(keyOf(to)), earlierNow.get(keyOf(to))];
    if (to.kind !== "value" || !then || !earlier) return revised;
    const refused = compare<string>(to, earlier);
    if (refused.kind === "difference" || compare<string>(from, then).kind !== "difference") return revised;
    return [...revised, { kind: "newly_not_comparable", to, earlier, because: refused.because }];
  });
  const begun = new Set(after.filter(isOfMany).map(beginningOf));
  const gone = before.flatMap((from) => {
    const stands = from.kind !== "value" || now.has(keyOf(from)) || (isOfMany(from) && begun.has(beginningOf(from)));
    return stands ? [] : [{ kind: "gone", from } as const];
  });
  return [...changes, ...gone];
}

/** Whether a figure is not shown, by ourselves or by its source. */
const isWithheld = ({ kind }: Value): boolean => kind === "too_few" || kind === "hidden";

/** Every kind of change, in the order in which they are told. */
export const editionChangeKinds = [
  "revised",
  "new",
  "hidden",
  "gone",
  "newly_not_comparable",
] as const satisfies readonly EditionChange["kind"][];

/** What a figure is of: its unit on its borders, its period and its dimensions. */
const keyOf = (value: Value): string => JSON.stringify([seriesKey(value), value.periodStart, value.periodEnd]);

/** Whether a figure is of many periods on end: all that are known. */
const isOfMany = ({ periodStart, periodEnd }: Value): boolean => periodKind(periodStart, periodEnd) === "other";

const beginningOf = (value: Value): string => JSON.stringify([seriesKey(value), value.periodStart]);

const seriesKey = ({ level, unit, boundaries, dimensions }: Value): string =>
  JSON.stringify([level, unit, boundaries, Object.entries(dimensions).toSorted()]);

function isSame(a: Value, b: Value): boolean {
  if (a.kind !== "value" || b.kind !== "value") return a.kind === b.kind;
  return (
    a.estimate === b.estimate &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.undecided === b.undecided
  );
}

/** The figure before each one in time, of the same unit, as a change is counted from; by the later one's key. */
function earlierFigures<Id extends string>(values: readonly Value<Id>[]): ReadonlyMap<string, Figure<Id>> {
  const series = new Map<string, Figure<Id>[]>();
  for (const value of values)
    if (value.kind === "value") series.set(seriesKey(value), [...(series.get(seriesKey(value)) ?? []), value]);
  const earlier = new Map<string, Figure<Id>>();
  for (const figures of series.values()) {
    const inOrder = figures.toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
    for (const [at, figure] of inOrder.entries()) {
      const before = inOrder.slice(0, at).findLast((one) => isBefore(one, figure));
      if (before) earlier.set(keyOf(figure), before);
    }
  }
  return earlier;
}
