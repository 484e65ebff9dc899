import { formatPeriod } from "../text/format-period.js";
import type { Text } from "../text/locale.js";
import { addMonths, daysBetween } from "../time/calendar.js";
import { periodKind, periodLength } from "../time/period.js";
import { joined } from "./caveat.js";
import { compare, type Difference, type Refusal } from "./compare.js";
import { mayTurn } from "./may-turn.js";
import type { Figure, Value } from "./value.js";

/**
 * How a change is to be read. `neither` where the metric says nothing of good or bad, or the change can be chance alone for
 * all that is known.
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

/** Changes of one unit's figures over time, each to a later period. */
export interface Trend {
  readonly kind: "trend";
  readonly changes: readonly Change[];
}

/**
 * How one unit's figures change over time. What follows the season is compared with the same period exactly a year earlier,
 * and with no other; anything else with the one before it of the same length. A figure that does not stand is never bridged
 * by a guess: what follows the season has then no change, and another change says that figures are missing in between.
 *
 * A change is read as better or worse only where its interval holds no zero; without an interval nobody can tell,
 * but where everybody is counted (`complete`), and the change is as great as it is. A change that those whom the source
 * cannot tell of could turn (`undecided`) is not read.
 *
 * @returns The first refusal of `compare` if any two of the figures may not be compared, or if the units differ.
 */
export function trend<Id extends string>(values: readonly Value<Id>[]): Trend | Refusal {
  const figures = values
    .filter((value): value is Figure<Id> => value.kind === "value")
    .toSorted((a, b) => order(a.periodStart, b.periodStart) || order(a.periodEnd, b.periodEnd));
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
  const twice = figures.find((figure, index) => index > 0 && samePeriod(figure, figures[index - 1]));
  if (twice)
    return {
      kind: "not_comparable",
      differs: [],
      because: {
        nb: `En utvikling har ett tall for hver periode: her er to for ${formatPeriod(twice.periodStart, twice.periodEnd, "nb")}.`,
        en: `A trend has one figure a period: here are two of ${formatPeriod(twice.periodStart, twice.periodEnd, "en")}.`,
      },
    };
  const changes: Change[] = [];
  for (const [index, to] of figures.entries()) {
    const from = figures.slice(0, index).findLast((earlier) => isBefore(earlier, to));
    if (!from) continue;
    const difference = compare<string>(to, from);
    if (difference.kind === "not_comparable") return difference;
    const { reading, caveat } = read(from, to, difference);
    changes.push({ from, to, difference, reading, caveat: isGap(values, from, to) ? joined(caveat, gap) : caveat });
  }
  return { kind: "trend", changes };
}

/** Whether an earlier figure may be the one that a change is counted from: the same season a year before, or as long a period. */
export function isBefore(earlier: Figure, later: Figure): boolean {
  const [before, after] = [earlier, later].map(({ periodStart, periodEnd }) => periodLength(periodStart, periodEnd));
  const isSeasonal = later.comparableBy.includes("season");
  return before === after && (!isSeasonal || addMonths(earlier.periodStart, 12) === later.periodStart);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const samePeriod = (a: Figure, b: Figure | undefined): boolean =>
  a.periodStart === b?.periodStart && a.periodEnd === b.periodEnd;

/** Whether figures are missing between two that are compared: one that does not stand, or days that no figure is for. */
function isGap(values: readonly Value[], from: Figure, to: Figure): boolean {
  if (to.comparableBy.includes("season")) return false;
  const isDay = periodKind(to.periodStart, to.periodEnd) === "day";
  return (
    (isDay ? isLongStep(values, from, to) : from.periodEnd < to.periodStart) ||
    values.some(
      ({ kind, periodStart }) => kind !== "value" && periodStart > from.periodStart && periodStart < to.periodStart,
    )
  );
}

/** Whether two days lie half as far apart again as the nearest two of all that figures are of, which a month's length is not. */
function isLongStep(values: readonly Value[], from: Figure, to: Figure): boolean {
  const days = [...new Set(values.map(({ periodStart }) => periodStart))].toSorted();
  const shortest = Math.min(...days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day)));
  return daysBetween(from.periodStart, to.periodStart) > 1.5 * shortest;
}

function read(from: Figure, to: Figure, difference: Difference): Pick<Change, "reading" | "caveat"> {
  const { estimate, interval, caveat } = difference;
  if (to.polarity === "none" || estimate === 0 || mayTurn(from, to, interval)) return { reading: "neither", caveat };
  const reading = estimate > 0 === (to.polarity === "higher_is_better") ? "better" : "worse";
  if (interval.method === "none" && interval.complete) return { reading, caveat: joined(caveat, interval.because) };
  if (interval.method === "none")
    return { reading: "neither", caveat: joined(joined(caveat, interval.because), cannotTell) };
  const canBeChance = interval.lower <= 0 && interval.upper >= 0;
  if (canBeChance) return { reading: "neither", caveat: joined(caveat, chance) };
  return { reading, caveat };
}

const cannotTell: Text = {
  nb: "Derfor kan ingen se om endringen bare er tilfeldig.",
  en: "So nobody can see whether the change is chance alone.",
};

const chance: Text = {
  nb: "Endringen er ikke større enn at den kan være tilfeldig.",
  en: "The change is no greater than chance alone can make it.",
};

const gap: Text = {
  nb: "Det mangler tall for tiden mellom de to periodene.",
  en: "Figures are missing for the time between the two periods.",
};
