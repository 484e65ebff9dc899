import { formatPeriod, lookup, runOf, select, watched } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { briefQuery, briefRows } from "./parts/brief-rows.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { findingRows } from "./parts/finding-rows.js";
import { metricNamed, writtenBy } from "./parts/metric.js";
import { runChart } from "./parts/run-chart.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { unitOf } from "./parts/unit.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.findings.change;

/** The run chart of the first of a unit's sentences that is about how a figure was before; nothing where there is none. */
export const changeChart: View = {
  query(params) {
    const { level, id } = unitOf(params);
    // Which metric it is about is in the answers: a service of the unit may be the one that has changed.
    const units = level === "service" ? { level, unit: id } : { level: ["service", "network", "region"] };
    return {
      brief: briefQuery(params),
      findings: lookup("findings", { where: { question: "change" } }),
      ...Object.fromEntries(watched.map((metric) => [metric.id, select(metric, { where: units })])),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document }) {
    const sentence = briefRows(answers.brief).find(({ kind }) => kind === "change");
    const finding =
      sentence &&
      findingRows(answers.findings).find(
        ({ level, unit, topic }) =>
          level === sentence.aboutLevel && unit === sentence.aboutUnit && topic === sentence.topic,
      );
    if (finding === undefined) return element(document, "div");
    const { level, unit, about, name, topic, periodEnd } = finding;
    const metric = metricNamed(finding.metric);
    const points = runOf({ metric, values: values(metric, answers[metric.id], { level, unit }) }, topic, periodEnd);
    const written = writtenBy(metric);
    const [lower, upper] = [finding.lower, finding.upper].map((limit) =>
      limit === undefined ? undefined : written(limit),
    );
    return figure(document, {
      finding: words.finding(name, about, words.verdicts[finding.kind] ?? ""),
      drawing: (width) => runChart(document, width, points, finding),
      isSmall: true,
      alternative: words.alternative(points.length, lower, upper),
      caption: words.caption(lower, upper),
      source: compactSourceText(answers.sources, finding.sources),
      table: {
        caption: words.tableCaption(name, about),
        stacks: true,
        columns: words.columns.map((label, i) => ({ label, numeric: i === 1 })),
        rows: points.map((point) => [
          formatPeriod(point.periodStart, point.periodEnd, "nb"),
          written(point.value),
          words.roles[point.role],
        ]),
      },
      statuses: [finding.status],
    });
  },
};
