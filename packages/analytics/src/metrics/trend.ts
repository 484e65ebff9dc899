import type { Text } from "../text/locale.js";
import { periodLength, season } from "../time/period.js";
import { joined } from "./caveat.js";
import { compare, type Difference, type Refusal } from "./compare.js";
import type { Figure, Value } from "./value.js";

/**
 * How a change is to be read. `neither` where the metric says nothing of good or bad, capacity set the figure, or the
 * change can be chance alone.
 */
export type Reading = "better" | "worse" | "neither";

/** A change from one period to a later one of the same unit, and how it may be read. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  readonly difference: Difference;
  readonly reading: Reading;
  /** What must be said with the change; undefined where nothing must. */
  readonly caveat: Text | undefined;
}

/** Changes of one unit's figures over time, each to the next period of the same season. */
export interface Trend {
  readonly kind: "trend";
  readonly changes: readonly Change[];
}

/**
 * How one unit's figures change over time: each is compared with the next of the same season, quarters with the quarter a
 * year later. Figures that do not stand are gaps, never bridged by a guess.
 *
 * A fall, or a rise, that anyone knew to be set by capacity is read as neither better nor worse; so is one whose interval
 * holds no change.
 *
 * @returns The first refusal of `compare` if any two of the figures may not be compared, or if the units differ.
 */
export function trend<Id extends string>(values: readonly Value<Id>[]): Trend | Refusal {
  const figures = values
    .filter((value): value is Figure<Id> => value.kind === "value")
    .toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
  const [first] = figures;
  const other = figures.find(({ unit, level }) => first && (unit !== first.unit || level !== first.level));
  if (first && other)
    return {
      kind: "not_comparable",
      differs: [{ facet: "unit", a: first.unit, b: other.unit }],
      because: {
        nb: `En utvikling gjelder én enhet: her er både ${first.name} og ${other.name}.`,
        en: `A trend is of one unit: here are both ${first.name} and ${other.name}.`,
      },
    };
  const changes: Change[] = [];
  for (const [index, to] of figures.entries()) {
    const from = figures.slice(0, index).findLast((earlier) => seasonOf(earlier) === seasonOf(to));
    if (!from) continue;
    const difference = compare<string>(to, from);
    if (difference.kind === "not_comparable") return difference;
    changes.push({ from, to, difference, ...read(from, to, difference) });
  }
  return { kind: "trend", changes };
}

/** Quarters of one season are one series; what has no season is one series of its length. */
const seasonOf = ({ periodStart, periodEnd }: Figure): string =>
  season(periodStart, periodEnd) ?? periodLength(periodStart, periodEnd);

function read(
  from: Figure,
  to: Figure,
  { estimate, interval, caveat }: Difference,
): Pick<Change, "reading" | "caveat"> {
  const saysNothing = from.capacityReached || to.capacityReached || to.polarity === "none" || estimate === 0;
  if (saysNothing) return { reading: "neither", caveat };
  const reading = estimate > 0 === (to.polarity === "higher_is_better") ? "better" : "worse";
  if (interval.method === "none") return { reading, caveat: joined(caveat, interval.because) };
  const canBeChance = interval.lower <= 0 && interval.upper >= 0;
  return canBeChance ? { reading: "neither", caveat: joined(caveat, chance) } : { reading, caveat };
}

const chance: Text = {
  nb: "Endringen er ikke større enn at den kan være tilfeldig.",
  en: "The change is no greater than chance alone can make it.",
};
