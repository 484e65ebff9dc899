import type { AnyMetric } from "../metrics/define-metric.js";
import type { Value } from "../metrics/value.js";
import { addMonths } from "../time/calendar.js";
import { periodKind, periodLength } from "../time/period.js";

/** A metric and its figures, of all units and periods that there are. */
export interface Measured {
  readonly metric: AnyMetric;
  readonly values: readonly Value[];
}

/** One metric of one unit and one split over time, in periods of one length, in their order. */
export interface Series {
  readonly metric: AnyMetric;
  /** What it has alike with the series of other units: metric, split and length of period. */
  readonly topic: string;
  readonly latest: Value;
  readonly byEnd: ReadonlyMap<string, Value>;
}

/**
 * A metric's figures as series. Of a metric that is told for four quarters on end only those are taken: one quarter of
 * sick leave says nothing in a service of nineteen people. Of one pooled over all its periods, its quarters.
 *
 * @throws RangeError if a unit has two values of one period and one split: nobody knows which of them holds.
 */
export function seriesOf({ metric, values }: Measured): readonly Series[] {
  const grouped = new Map<string, Value[]>();
  for (const value of values) {
    if (!isAsked(metric, value)) continue;
    const key = `${value.level}/${value.unit} ${topicOf(metric, value)}`;
    const group = grouped.get(key);
    if (group) group.push(value);
    else grouped.set(key, [value]);
  }
  return [...grouped.values()].map((group) => {
    const ordered = group.toSorted((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
    const latest = ordered.at(-1) as Value;
    const byEnd = new Map(ordered.map((value) => [value.periodEnd, value]));
    if (byEnd.size < ordered.length) throw twice(ordered);
    return { metric, topic: topicOf(metric, latest), latest, byEnd };
  });
}

/**
 * The end of the newest period that at least half of so many units have something of: who is first to send in a new one
 * does not make the others silent, and who has none of it is not judged by an older one.
 */
export function newestEnd(all: readonly Series[], units: number): string {
  const ends = [...new Set(all.flatMap(({ byEnd }) => [...byEnd.keys()]))].toSorted();
  return ends.findLast((end) => all.filter(({ byEnd }) => isSaid(byEnd.get(end))).length * 2 >= units) ?? "";
}

const isSaid = (value: Value | undefined): boolean => value !== undefined && value.kind !== "missing";

function isAsked({ windows }: AnyMetric, { periodStart, periodEnd }: Value): boolean {
  if (windows?.includes("four_quarters")) return addMonths(periodStart, 12) === periodEnd;
  return !windows?.includes("quarters") || periodKind(periodStart, periodEnd) === "quarter";
}

/** What a value has alike with those of other units and periods: metric, split and length of period. */
export function topicOf({ id, dimensions }: AnyMetric, value: Value): string {
  const split = dimensions.map((name) => `${name}=${value.dimensions[name] ?? ""}`);
  // A year is four quarters on end like any other.
  const isYear = addMonths(value.periodStart, 12) === value.periodEnd;
  return [id, ...split, isYear ? "12 months" : periodLength(value.periodStart, value.periodEnd)].join(" ");
}

/** Of values of one series in order of time, two of which are of one period. */
function twice(ordered: readonly Value[]): RangeError {
  const again = ordered.find(({ periodEnd }, i) => ordered[i + 1]?.periodEnd === periodEnd) as Value;
  const { metric, level, unit, periodStart, periodEnd } = again;
  return new RangeError(
    `two values of ${metric} of ${level}/${unit} from ${periodStart} to ${periodEnd}; give one, or one of each split`,
  );
}
