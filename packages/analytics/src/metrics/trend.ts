import type { Text } from "../text/locale.js";
import { periodLength, season } from "../time/period.js";
import { compare, type Difference, type Refusal } from "./compare.js";
import type { Figure, Value } from "./value.js";

/** How a change is to be read. `neither` where the metric says nothing of good or bad, or capacity set the figure. */
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
 * A fall, or a rise, that anyone knew to be set by capacity is read as neither better nor worse.
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
    changes.push({ from, to, difference, ...read(from, to, difference.estimate) });
  }
  return { kind: "trend", changes };
}

/** Quarters of one season are one series; what has no season is one series of its length. */
const seasonOf = ({ periodStart, periodEnd }: Figure): string =>
  season(periodStart, periodEnd) ?? periodLength(periodStart, periodEnd);

function read(from: Figure, to: Figure, change: number): Pick<Change, "reading" | "caveat"> {
  if (from.capacityReached || to.capacityReached) return { reading: "neither", caveat: limited };
  if (to.polarity === "none" || change === 0) return { reading: "neither", caveat: undefined };
  return { reading: change > 0 === (to.polarity === "higher_is_better") ? "better" : "worse", caveat: undefined };
}

const limited: Text = {
  nb: "I minst én av periodene var det kjent at det ikke var mer kapasitet å be om. Endringen sier derfor ikke om behovet er blitt større eller mindre.",
  en: "In at least one of the periods it was known that there was no more capacity to ask for. The change therefore does not say whether the need grew or fell.",
};
