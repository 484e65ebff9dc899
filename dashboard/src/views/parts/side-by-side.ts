import { type AnyMetric, formatInterval, formatPeriod, formatValue, type Value } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { Answer, Params } from "../view.js";
import type { DotRow } from "./dots.js";
import { figure } from "./figure.js";
import { metricNamed, splitOf } from "./metric.js";
import { given } from "./params.js";
import { countedOf, saidOf } from "./share-words.js";
import { compactSourceText } from "./source.js";
import { distinct } from "./texts.js";
import { unitDots, unitRow } from "./unit-dots.js";
import { isFigure } from "./values.js";
import type { Period } from "./values-shown.js";
import { type Verifiable, verify } from "./verify.js";
import { yearOf } from "./year-of.js";

const words = nb.series.peers;

/** A unit among others, with its value of the period that is shown; undefined where it has none. */
export interface UnitBeside {
  readonly name: string;
  readonly value: Value | undefined;
  /** Whether it is drawn heavier: the sum of the others, or the unit that the page is about. */
  readonly stands: boolean;
  /** What its row in the table says first of all, under `first`. */
  readonly first?: string;
}

/** What is said of units side by side, and of whatever their rows hold beside the metric. */
export interface SideBySide {
  readonly finding: string;
  /** How the units are chosen and ordered. */
  readonly order: string;
  /** The heading of the column that the rows' own `first` stands in. */
  readonly first?: string;
  readonly also?: Verifiable;
  /** The newest period, where it is another than the one that is shown: no unit has a figure of it that can be shown. */
  readonly newest?: string;
}

/** One metric of units side by side in one period, in the order given: never by value, never ranked. */
export function sideBySide(
  document: Document,
  rows: readonly UnitBeside[],
  shown: Value,
  { finding, order, first, also, newest }: SideBySide,
  { params, sources }: { readonly params: Params; readonly sources: Answer | undefined },
): HTMLElement {
  const metric = metricNamed(given(params, "metric"));
  const found = rows.flatMap(({ value }) => (value ? [value] : []));
  const dotRows = rows.map(
    ({ name, value, stands }): DotRow =>
      value
        ? unitRow(name, saidOf(value), value, stands)
        : {
            label: name,
            text: words.notSubmitted,
            whole: stands,
            estimate: undefined,
            lower: undefined,
            upper: undefined,
            words: nb.reading.said(name, periodOf(shown), words.notSubmitted),
          },
  );
  const hasIntervals = found.some((value) => formatInterval(value, "nb") !== undefined);
  const caption = (what: string): string => words.caption(what, splitOf(shown), order, hasIntervals);
  const [unit, ...columns] = words.columns;
  const labels = [unit, ...(first === undefined ? [] : [first]), ...columns];
  return figure(document, {
    finding,
    drawing: (width) => unitDots(document, width, dotRows, found),
    alternative: words.alternative(
      dotRows.map(({ label, text: said }) => `${label}: ${said}`),
      hasIntervals,
    ),
    caption: caption(metric.description.nb),
    source: compactSourceText(sources, distinct([...found, ...(also?.values ?? [])].flatMap((each) => each.sources))),
    notes: [...(newest === undefined ? [] : [words.newest(newest)]), ...notesOn(metric, rows, shown, params)],
    table: {
      caption: caption(metric.label.nb),
      columns: labels.map((label, i) => ({ label, numeric: i > 0 && label !== labels.at(-1) })),
      rows: rows.map(({ name, value, first: own }) => [
        name,
        ...(first === undefined ? [] : [own ?? nb.common.unknown]),
        value ? countedOf(value) : "",
        value ? formatValue(value, "nb") : words.notSubmitted,
        (value && formatInterval(value, "nb")) ?? "",
        value && !isFigure(value) ? value.because.nb : "",
      ]),
    },
    statuses: distinct(found.map(({ status }) => status)),
    verified: verify(document, [{ metric, values: found }, ...(also ? [also] : [])]),
  });
}

function notesOn(metric: AnyMetric, rows: readonly UnitBeside[], shown: Value, { aar }: Params): readonly string[] {
  const found = rows.flatMap(({ value }) => (value ? [value] : []));
  const late = rows.filter(({ value }) => value === undefined).map(({ name }) => name);
  return [
    ...(aar !== undefined && yearOf(shown) !== aar ? [words.older(aar, periodOf(shown))] : []),
    ...(late.length > 0 ? [words.late(late, periodOf(shown))] : []),
    ...distinct(found.flatMap((value) => (value.kind === "not_comparable" ? [value.because.nb] : []))),
    ...(metric.interval.method === "none" ? [metric.interval.because.nb] : [words.chance]),
    ...(metric.limitedByCapacity ? [nb.demand.capacity] : []),
    ...distinct(found.flatMap(({ remarks }) => remarks)),
  ];
}

/** A period in words. */
export const periodOf = ({ periodStart, periodEnd }: Period): string => formatPeriod(periodStart, periodEnd, "nb");

/** How many of the units have a figure. */
export const toldOf = (rows: readonly UnitBeside[]): number =>
  rows.filter(({ value }) => value !== undefined && isFigure(value)).length;

/** The splits that the page or the reader has chosen, each by the name of its dimension. */
export function splitsChosen(metric: AnyMetric, params: Params): Readonly<Record<string, string>> {
  return Object.fromEntries(
    metric.dimensions.map(String).flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])),
  );
}

/** One unit's value of the same period and split as the one shown. */
export function alike(list: readonly Value[], shown: Value, unit: string): Value | undefined {
  return list.find(
    (value) =>
      value.unit === unit &&
      value.periodStart === shown.periodStart &&
      value.periodEnd === shown.periodEnd &&
      splitOf(value) === splitOf(shown),
  );
}
