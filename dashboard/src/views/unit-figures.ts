import { type AnyMetric, lookup, select, type Value } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { given } from "./parts/params.js";
import { type Series, seriesOfUnit } from "./parts/series.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { metricsOf } from "./parts/themes.js";
import { onLatestBorders, unitOf, unitQuery } from "./parts/unit.js";
import { unitRow } from "./parts/unit-row.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { Answer, Context, View } from "./view.js";

const words = nb.units.figures;

interface MetricSeries {
  readonly metric: AnyMetric;
  readonly series: readonly Series[];
}

/** The latest figures of one unit about one theme: the count first, then the rate, its uncertainty and the year before. */
export const unitFigures: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      unit: unitQuery(params),
      borders: lookup("border_changes", { where: { kind: "merged" } }),
      sources: sourcesQuery,
      ...Object.fromEntries(
        metricsOf(given(params, "theme")).map((metric) => [metric.id, select(metric, { where: { level, unit: id } })]),
      ),
    };
  },
  draw(answers, context) {
    const theme = given(context.params, "theme");
    const all = metricsOf(theme).map((metric) => ({
      metric,
      series: seriesOfUnit(onLatestBorders(values(metric, answers[metric.id]))),
    }));
    const told = all.filter(({ series }) => series.length > 0);
    const [unit = {}] = rowsOf(answers.unit);
    const name = text(unit, "name");
    // What nobody has sent in is told once for the page, by `unitMissing`.
    const { document } = context;
    if (told.length === 0) return element(document, "div");
    const latest = told.flatMap(({ series }) => series.map((each) => each.latest));
    return element(
      document,
      "section",
      {},
      element(document, "h2", {}, nb.units.headings[theme] ?? theme),
      latest.some(isFigure) ? ofUnit(name, told, answers, context) : reasons(document, latest, answers),
    );
  },
};

/** Why none of the figures of a theme stands, each reason once. */
function reasons(document: Document, latest: readonly Value[], answers: Readonly<Record<string, Answer>>): HTMLElement {
  const sources = compactSourceText(answers.sources, distinct(latest.flatMap((value) => value.sources)));
  return element(
    document,
    "div",
    {},
    ...reasonsOf(latest).map((reason) => element(document, "p", {}, reason)),
    element(document, "p", { class: "source" }, `${nb.common.source}: ${sources}`),
  );
}

const reasonsOf = (latest: readonly Value[]): readonly string[] =>
  distinct(latest.flatMap((value) => (isFigure(value) ? [] : [value.because.nb])));

function ofUnit(
  name: string,
  told: readonly MetricSeries[],
  answers: Readonly<Record<string, Answer>>,
  { document, params }: Context,
): HTMLElement {
  const theme = nb.units.themes[given(params, "theme")] ?? "";
  const latest = told.flatMap(({ series }) => series.map((each) => each.latest));
  return figure(document, {
    finding: words.finding(name, theme, latest.filter(isFigure).length, latest.filter(isHidden).length),
    content: [
      groupedTable(document, {
        caption: words.caption(name, theme),
        columns: words.columns.map((label, i) => ({ label, numeric: i === 1 || i === 2 || i === 3 })),
        groups: told.map(({ metric, series }) => ({
          heading: metric.label.nb,
          rows: series.map((each) => unitRow(metric, each)),
        })),
        stacks: true,
      }),
    ],
    caption: words.yearBefore,
    source: compactSourceText(answers.sources, distinct(latest.flatMap(({ sources }) => sources))),
    notes: [
      ...reasonsOf(latest),
      carriedNote(name, latest, answers),
      ...capacityNotes(told),
      ...distinct(latest.flatMap(({ remarks }) => remarks)),
    ],
    statuses: distinct(latest.map(({ status }) => status)),
    verified: verify(
      document,
      told.map(({ metric, series }) => ({ metric, values: series.map((each) => each.latest) })),
    ),
  });
}

/** How a municipality's figures from before a merger were made: sums of whole municipalities, by name. */
function carriedNote(name: string, latest: readonly Value[], answers: Readonly<Record<string, Answer>>): string {
  const isSum = latest.some((value) => isFigure(value) && value.level === "municipality" && value.membersExpected > 1);
  const from = rowsOf(answers.borders).filter((change) => text(change, "to_name") === name);
  return isSum && from.length > 0 ? words.carried(distinct(from.map((change) => text(change, "from_name"))), name) : "";
}

/** What figures of help must not be read without: they stop at what there was capacity for, and outcomes are unknown. */
function capacityNotes(told: readonly MetricSeries[]): readonly string[] {
  const limited = told.filter(
    ({ metric, series }) => metric.limitedByCapacity && series.some(({ latest }) => isFigure(latest)),
  );
  return [
    ...(limited.some(({ metric }) => metric.table === "requests") ? [words.unknownOutcome] : []),
    ...(limited.length > 0 ? [nb.demand.capacity] : []),
  ];
}

const isHidden = ({ kind }: Value): boolean => kind === "too_few" || kind === "hidden";
