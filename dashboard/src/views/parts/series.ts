import { addMonths, periodKind, type Value } from "@barneloftet/analytics";
import { splitOf } from "./metric.js";

/** One unit's values of one metric that follow each other in time: of one split and one length of period, oldest first. */
export interface Series {
  readonly split: string;
  readonly kind: string;
  readonly values: readonly Value[];
  readonly latest: Value;
}

/** The values of one unit as series, in the order of the cube. */
export function seriesOfUnit(values: readonly Value[]): readonly Series[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = JSON.stringify([value.dimensions, kindOf(value), value.boundaries]);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
    const latest = ordered.at(-1);
    return latest ? [{ split: splitOf(latest), kind: kindOf(latest), values: ordered, latest }] : [];
  });
}

/** What says most of a unit now: the series that reaches furthest, and of those that reach as far four quarters on end before single ones. */
export function widest(all: readonly Series[]): Series | undefined {
  const end = all
    .map(({ latest }) => latest.periodEnd)
    .toSorted()
    .at(-1);
  const current = all.filter(({ latest }) => latest.periodEnd === end);
  return current.find(({ kind }) => kind === "year") ?? current[0];
}

/** The value of the period that ended exactly a year before another's; undefined where there is none, never an older one. */
export function yearBefore({ values }: Series, latest: Value): Value | undefined {
  return values.find(({ periodEnd }) => periodEnd === addMonths(latest.periodEnd, -12));
}

const windows = ["year", "four_quarters"];

// A calendar year is one of every four quarters on end.
const kindOf = ({ periodStart, periodEnd }: Value): string => {
  const kind = periodKind(periodStart, periodEnd);
  return windows.includes(kind) ? "year" : kind;
};
