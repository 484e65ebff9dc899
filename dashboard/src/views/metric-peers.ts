import {
  type AnyMetric,
  formatInterval,
  formatPeriod,
  formatValue,
  lookup,
  select,
  type Value,
  type Where,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import type { DotRow } from "./parts/dots.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { metricNamed, splitOf } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { countedOf, saidOf } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { onLatestBorders, unitOf } from "./parts/unit.js";
import { unitDots, unitRow } from "./parts/unit-dots.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import { yearOf } from "./parts/year-of.js";
import type { Answer, Params, View } from "./view.js";

const words = nb.series.peers;

/**
 * One metric of units side by side in one period, never by value, never ranked: the services of a region or network in the
 * region's fixed order, or with `data-peers` the unit of the page among those nearest to it in size, by size.
 */
export const metricPeers: View = {
  query(params) {
    const metric = metricNamed(given(params, "metric"));
    const within = whole(params);
    return {
      wholeUnit: lookup("units", { where: within }),
      members: lookup("relations", { where: { ...within, relation: isBySize(params) ? "peer" : "service" } }),
      units: select(metric, { where: { level: isBySize(params) ? within.level : "service", ...splits(params) } }),
      whole: select(metric, { where: { level: within.level, unit: within.id, ...splits(params) } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const metric = metricNamed(given(params, "metric"));
    const [wholeUnit = {}] = rowsOf(answers.wholeUnit);
    const where = text(wholeUnit, "name");
    const members = rowsOf(answers.members);
    const ids = members.map((row) => text(row, "to_id"));
    const bySize = isBySize(params);
    const all = shownIn(metric, answers.units, ids, params);
    const shown = all.findLast(isFigure);
    if (!shown) return bySize ? element(document, "div") : empty(document, metric.label.nb, where);
    const at = (list: readonly Value[], unit?: string): Value | undefined =>
      list.find((value) => (unit === undefined || value.unit === unit) && splitOf(value) === splitOf(shown));
    const total = bySize ? undefined : at(values(metric, answers.whole, periodOf(shown)));
    const rows = [
      ...(total ? [{ name: where, value: total, isWhole: true }] : []),
      ...members.map((row) => ({
        name: text(row, "to_name"),
        value: at(all, text(row, "to_id")),
        isWhole: bySize && text(row, "to_id") === text(row, "id"),
      })),
    ];
    const found = rows.flatMap(({ value }) => (value ? [value] : []));
    const period = formatPeriod(shown.periodStart, shown.periodEnd, "nb");
    const dotRows = rows.map(
      ({ name, value, isWhole }): DotRow =>
        value
          ? unitRow(name, saidOf(value), value, isWhole)
          : {
              label: name,
              text: words.notSubmitted,
              estimate: undefined,
              lower: undefined,
              upper: undefined,
              words: nb.reading.said(name, period, words.notSubmitted),
            },
    );
    const late = rows.filter(({ value }) => value === undefined).map(({ name }) => name);
    const units = rows.filter(({ isWhole }) => bySize || !isWhole);
    const told = units.filter(({ value }) => value && isFigure(value)).length;
    const caption = bySize ? words.bySize : words.caption;
    return figure(document, {
      finding: (bySize ? words.findingBySize : words.finding)(metric.label.nb, period, told, units.length, where),
      drawing: (width) => unitDots(document, width, dotRows, found),
      alternative: words.alternative(dotRows.map(({ label, text: said }) => `${label}: ${said}`)),
      caption: caption(metric.description.nb, splitOf(shown)),
      source: compactSourceText(answers.sources, distinct(found.flatMap(({ sources }) => sources))),
      notes: [
        ...(params.aar !== undefined && yearOf(shown) !== params.aar ? [words.older(params.aar, period)] : []),
        ...(late.length > 0 ? [words.late(late, period)] : []),
        ...(metric.interval.method === "none" ? [metric.interval.because.nb] : [words.chance]),
        ...(metric.limitedByCapacity ? [nb.demand.capacity] : []),
        ...distinct(found.flatMap(({ remarks }) => remarks)),
      ],
      table: {
        caption: caption(metric.label.nb, splitOf(shown)),
        columns: words.columns.map((label, i) => ({ label, numeric: i > 0 && i < 4 })),
        rows: rows.map(({ name, value }) => [
          name,
          value ? countedOf(value) : "",
          value ? formatValue(value, "nb") : words.notSubmitted,
          (value && formatInterval(value, "nb")) ?? "",
          value && !isFigure(value) ? value.because.nb : "",
        ]),
      },
      statuses: distinct(found.map(({ status }) => status)),
      verified: verify(document, [{ metric, values: found }]),
    });
  },
};

/** What the services are parts of: the network that the reader chose or the page is about, else the region. */
function whole(params: Params): { readonly level: string; readonly id: string } {
  if (isBySize(params)) return unitOf(params);
  const { nettverk, network, region = "" } = params;
  const chosen = nettverk === undefined || nettverk === "alle" ? network : nettverk;
  return chosen === undefined ? { level: "region", id: region } : { level: "network", id: chosen };
}

const isBySize = ({ peers }: Params): boolean => peers !== undefined;

/** The splits that the page or the reader has chosen, each by the name of its dimension. */
function splits(params: Params): Readonly<Record<string, string>> {
  const { dimensions } = metricNamed(given(params, "metric"));
  return Object.fromEntries(
    dimensions.map(String).flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])),
  );
}

/**
 * The services' values in the period to show: the latest with a figure that lies in the year chosen, else the latest; four
 * quarters before one. Only the cells of periods that are tried are evaluated, as there may be thousands of others.
 */
function shownIn(
  metric: AnyMetric,
  answer: Answer | undefined,
  units: readonly string[],
  { aar }: Params,
): readonly Value[] {
  const periods = new Map(
    rowsOf(answer).map((row) => {
      const period = { periodStart: text(row, "period_start"), periodEnd: text(row, "period_end") };
      return [`${period.periodStart} ${period.periodEnd}`, period];
    }),
  );
  const latestFirst = [...periods.values()].toSorted((a, b) =>
    a.periodEnd === b.periodEnd ? a.periodStart.localeCompare(b.periodStart) : b.periodEnd.localeCompare(a.periodEnd),
  );
  const isOfYear = (period: Period): boolean => aar !== undefined && yearOf(period) === aar;
  for (const period of [...latestFirst.filter(isOfYear), ...latestFirst]) {
    const found = onLatestBorders(values(metric, answer, { ...periodOf(period), unit: units }));
    if (found.some(isFigure)) return found;
  }
  return [];
}

type Period = Pick<Value, "periodStart" | "periodEnd">;

function periodOf({ periodStart, periodEnd }: Period): Where {
  return { period_start: periodStart, period_end: periodEnd };
}
