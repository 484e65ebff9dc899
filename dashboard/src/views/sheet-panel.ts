import { formatInterval, formatPeriod, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { metricNamed } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { type Series, seriesOfUnit, widest, yearBefore } from "./parts/series.js";
import { figureOrWord } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { table } from "./parts/table.js";
import { distinct } from "./parts/texts.js";
import { onLatestBorders, unitOf } from "./parts/unit.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { Params, View } from "./view.js";

const words = nb.unitSheet;

/** One panel of Ett ark: the few figures of a theme that a meeting needs, each with its uncertainty and the year before. */
export const sheetPanel: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      ...Object.fromEntries(
        panelOf(params).metrics.map((each) => {
          const metric = metricNamed(each.id);
          const split = metric.dimensions.map(String).filter((name) => words.splits[name] !== undefined);
          const where = Object.fromEntries(split.map((name) => [name, words.splits[name] ?? ""]));
          return [each.id, select(metric, { where: { level, unit: id, ...where } })];
        }),
      ),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const panel = panelOf(params);
    const rows = panel.metrics.map(({ id, label }) => {
      const metric = metricNamed(id);
      const series = widest(seriesOfUnit(onLatestBorders(values(metric, answers[id]))));
      return { metric, label, series };
    });
    const shown = rows.flatMap(({ series }) => (series ? [series.latest] : []));
    return figure(document, {
      finding: words.panelFinding(shown.filter(isFigure).length, rows.length),
      content: [
        table(document, {
          caption: panel.caption,
          columns: words.columns.map((label, i) => ({ label, numeric: i === 1 || i === 2 })),
          stacks: true,
          rows: rows.map(({ label, series }) => [
            label,
            ...(series ? cells(series) : [words.notSubmitted, "", "", ""]),
          ]),
        }),
      ],
      caption: words.caption,
      source: compactSourceText(answers.sources, distinct(shown.flatMap(({ sources }) => sources))),
      statuses: distinct(shown.map(({ status }) => status)),
      verified: verify(
        document,
        rows.flatMap(({ metric, series }) => (series ? [{ metric, values: [series.latest] }] : [])),
      ),
    });
  },
};

function panelOf(params: Params): (typeof words.panels)[string] {
  const panel = words.panels[given(params, "panel")];
  if (!panel) throw new Error(`unknown panel: "${params.panel}"`);
  return panel;
}

function cells(series: Series): readonly string[] {
  const { latest } = series;
  const partial =
    latest.membersFound < latest.membersExpected
      ? ` (${words.reported(latest.membersFound, latest.membersExpected)})`
      : "";
  return [
    figureOrWord(latest),
    formatInterval(latest, "nb") ?? "",
    `${formatPeriod(latest.periodStart, latest.periodEnd, "nb")}${partial}`,
    before(series),
  ];
}

/** The year before as a figure alone: what a difference says is said above, by tests of more than one year. */
function before(series: Series): string {
  const earlier = yearBefore(series, series.latest);
  return earlier ? figureOrWord(earlier) : "";
}
