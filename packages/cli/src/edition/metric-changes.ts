import {
  type AnyMetric,
  type Cell,
  type EditionChange,
  editionChanges,
  membershipMaps,
  type PackUnits,
  periodKind,
  type Value,
} from "@barneloftet/analytics";
import { isRedefined, isUnchanged } from "./metric-versions.js";
import { type OpenValues, openValues } from "./open-values.js";
import type { Edition } from "./read-edition.js";

/** What became of one metric's open figures from one edition to another. */
export interface MetricChanges {
  readonly metric: AnyMetric;
  /** Undefined where one of the editions does not say by which definition it was made. */
  readonly isRedefined: boolean | undefined;
  readonly changes: readonly EditionChange[];
  /** How many figures of the later edition rest on what was only sent in: nobody may see them yet. */
  readonly withheld: number;
  /** How many sums with a hidden part are not as they were. What they were and are, side by side, would tell the part. */
  readonly sumsOfHidden: number;
}

/**
 * What became of a metric's open figures from an edition to a later one of the same region; undefined where all that they are
 * made of is the same. A figure that rests on what was sent in, in either of them, is no change: it is not gone, and not told.
 *
 * @param real The units of every real pack at hand.
 * @param open The later edition's open figures, where they are known already.
 */
export async function metricChanges(
  metric: AnyMetric,
  [before, after]: readonly [Edition, Edition],
  real: readonly PackUnits[],
  open?: readonly Value[],
): Promise<MetricChanges | undefined> {
  if (isUnchanged(before, after, metric)) return undefined;
  const [then, now] = [await valuesIn(before, metric, real), await valuesIn(after, metric, real, open)];
  const withheld = [...then.withheld, ...now.withheld];
  const figures = new Set(withheld.map(figureKey));
  const units = new Set(now.withheld.map(({ level, unit }) => `${level}/${unit}`));
  const isTold = (change: EditionChange): boolean => {
    const of = "from" in change ? change.from : change.to;
    // A figure of all that is known is another, or none, as soon as one of its parts has sent in more.
    const isOfMore = periodKind(of.periodStart, of.periodEnd) === "other" && of.members.some((one) => units.has(one));
    return !figures.has(figureKey(of)) && !isOfMore;
  };
  const hidden = [...then.values, ...now.values].filter(({ kind }) => kind === "too_few" || kind === "hidden");
  const changes = editionChanges(then.values, now.values).filter(isTold);
  const isOpen = (change: EditionChange): boolean => change.kind === "new" || !isSumOf(change, hidden);
  return {
    ...{ metric, isRedefined: isRedefined(before, after, metric), withheld: now.withheld.length },
    changes: changes.filter(isOpen),
    sumsOfHidden: changes.filter((change) => !isOpen(change)).length,
  };
}

/** Whether a changed figure is, or was, a sum with a part among these, of the same days and the same split. */
function isSumOf(change: EditionChange, parts: readonly Value[]): boolean {
  const sides = [...("from" in change ? [change.from] : []), ...("to" in change ? [change.to] : [])];
  return sides.some((of) => hasPart(of, parts));
}

function hasPart(of: Value, parts: readonly Value[]): boolean {
  const split = JSON.stringify(Object.entries(of.dimensions).toSorted());
  return parts.some(
    (part) =>
      !(part.level === of.level && part.unit === of.unit) &&
      of.members.includes(`${part.level}/${part.unit}`) &&
      part.periodStart < of.periodEnd &&
      part.periodEnd > of.periodStart &&
      JSON.stringify(Object.entries(part.dimensions).toSorted()) === split,
  );
}

async function valuesIn(
  edition: Edition,
  metric: AnyMetric,
  real: readonly PackUnits[],
  known?: readonly Value[],
): Promise<OpenValues> {
  if (known !== undefined) return { values: known, withheld: [] };
  return openValues(edition, metric, { memberships: membershipMaps(edition.region), real });
}

type Place = Pick<Cell, "level" | "unit" | "periodStart" | "periodEnd" | "dimensions">;

const figureKey = ({ level, unit, periodStart, periodEnd, dimensions }: Place): string =>
  JSON.stringify([level, unit, periodStart, periodEnd, Object.entries(dimensions).toSorted()]);
