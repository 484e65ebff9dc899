import { formatInterval, formatPeriod, formatValue, lookup, select, type Value } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import type { DotRow } from "./parts/dots.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { metricNamed, splitOf } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { absenceWord, countedOf } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { unitDots, unitRow } from "./parts/unit-dots.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import { yearOf } from "./parts/year-of.js";
import type { Params, View } from "./view.js";

const words = nb.series.peers;

/** One metric of the services side by side in one period, in the region's fixed order: never by value, never ranked. */
export const metricPeers: View = {
  query(params) {
    const metric = metricNamed(given(params, "metric"));
    const within = whole(params);
    return {
      wholeUnit: lookup("units", { where: within }),
      members: lookup("relations", { where: { ...within, relation: "service" } }),
      services: select(metric, { where: { level: "service", ...splits(params) } }),
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
    const all = values(metric, answers.services).filter(({ unit }) => ids.includes(unit));
    const totals = values(metric, answers.whole);
    const shown = periodFor(all, params);
    if (!shown) return empty(document, metric.label.nb, where);
    const at = (list: readonly Value[], unit?: string): Value | undefined =>
      list.find(
        (value) =>
          (unit === undefined || value.unit === unit) &&
          value.periodStart === shown.periodStart &&
          value.periodEnd === shown.periodEnd &&
          splitOf(value) === splitOf(shown),
      );
    const total = at(totals);
    const rows = [
      ...(total ? [{ name: where, value: total, isWhole: true }] : []),
      ...members.map((row) => ({ name: text(row, "to_name"), value: at(all, text(row, "to_id")), isWhole: false })),
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
    const services = rows.filter(({ isWhole }) => !isWhole);
    return figure(document, {
      finding: words.finding(
        metric.label.nb,
        period,
        services.filter(({ value }) => value && isFigure(value)).length,
        services.length,
        where,
      ),
      drawing: (width) => unitDots(document, width, dotRows, found),
      alternative: words.alternative(dotRows.map(({ label, text: said }) => `${label}: ${said}`)),
      caption: words.caption(metric.description.nb, splitOf(shown)),
      source: compactSourceText(answers.sources, distinct(found.flatMap(({ sources }) => sources))),
      notes: [
        ...(params.aar !== undefined && yearOf(shown) !== params.aar ? [words.older(params.aar, period)] : []),
        ...(late.length > 0 ? [words.late(late, period)] : []),
        ...(metric.interval.method === "none" ? [metric.interval.because.nb] : [words.chance]),
        ...(metric.limitedByCapacity ? [nb.demand.capacity] : []),
        ...distinct(found.flatMap(({ remarks }) => remarks)),
      ],
      table: {
        caption: words.caption(metric.label.nb, splitOf(shown)),
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
function whole({ nettverk, network, region = "" }: Params): { readonly level: string; readonly id: string } {
  const chosen = nettverk === undefined || nettverk === "alle" ? network : nettverk;
  return chosen === undefined ? { level: "region", id: region } : { level: "network", id: chosen };
}

/** The splits that the page or the reader has chosen, each by the name of its dimension. */
function splits(params: Params): Readonly<Record<string, string>> {
  const { dimensions } = metricNamed(given(params, "metric"));
  return Object.fromEntries(
    dimensions.map(String).flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])),
  );
}

/** A value of the period to show: the latest that lies in the year chosen, else the latest; four quarters before one. */
function periodFor(all: readonly Value[], { aar }: Params): Value | undefined {
  const order = ({ periodEnd, periodStart }: Value, other: Value): number =>
    periodEnd === other.periodEnd
      ? other.periodStart.localeCompare(periodStart)
      : periodEnd.localeCompare(other.periodEnd);
  const ordered = all.filter(isFigure).toSorted(order);
  return ordered.findLast((value) => aar !== undefined && yearOf(value) === aar) ?? ordered.at(-1);
}

function saidOf(value: Value): string {
  if (!isFigure(value)) return absenceWord(value);
  const interval = formatInterval(value, "nb");
  const said = [countedOf(value), formatValue(value, "nb")].filter((part) => part !== "").join(" · ");
  return interval === undefined ? said : `${said} (${interval})`;
}
