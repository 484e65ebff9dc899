import type { AnyMetric } from "../../src/metrics/define-metric.js";
import { scaleOf } from "../../src/metrics/define-metric.js";
import type { Absence, Figure } from "../../src/metrics/value.js";

/** What a figure of a test says of itself; the rest is as in any figure that has been looked up in its region. */
export type Given = Partial<Figure> & { readonly from: string; readonly to: string };

/** A figure of a metric: events of so many, or a count. */
export function figure(metric: AnyMetric, { from, to, ...given }: Given): Figure {
  const { id, label, decimals, comparableBy, polarity, unit } = metric;
  const { numerator, denominator } = given;
  return {
    kind: "value",
    metric: id,
    ...{ label, decimals, comparableBy, polarity },
    unitOfMeasure: unit,
    prices: undefined,
    ...{ level: "service", unit: "a", name: "Alvik" },
    ...{ periodStart: from, periodEnd: to, boundaries: "none", territory: "a", series: "unbroken" },
    capacityReached: false,
    ...{ members: ["service/a"], membersFound: 1, membersExpected: 1 },
    ...{ dimensions: {}, status: "invented", sources: [], remarks: [] },
    estimate: ((numerator ?? 0) / (denominator ?? 1)) * scaleOf(unit),
    ...{ numerator: undefined, denominator: undefined, undecided: undefined },
    interval: { method: "none", because: { nb: "", en: "" } },
    ...given,
  };
}

/** That a figure does not stand. */
export function absence(metric: AnyMetric, kind: Absence["kind"], given: Given): Absence {
  const {
    estimate: _,
    numerator: _n,
    denominator: _d,
    undecided: _u,
    interval: _i,
    ...subject
  } = figure(metric, given);
  return { ...subject, kind, because: { nb: "Derfor.", en: "Because." } };
}

/** A figure for each year, the first of January on, of events out of so many. */
export function years(
  metric: AnyMetric,
  first: number,
  events: readonly (readonly [events: number, of: number])[],
  given: Partial<Figure> = {},
): readonly Figure[] {
  return events.map(([numerator, denominator], i) =>
    figure(metric, {
      from: `${first + i}-01-01`,
      to: `${first + i + 1}-01-01`,
      ...{ numerator, denominator },
      ...given,
    }),
  );
}
