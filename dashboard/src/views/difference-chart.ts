import { formatNumber, formatPeriod, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { briefQuery, briefRows } from "./parts/brief-rows.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { type FindingRow, findingRows, isSignal } from "./parts/finding-rows.js";
import { funnelChart } from "./parts/funnel-chart.js";
import { metricNamed, writtenBy } from "./parts/metric.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { unitOf, unitQuery } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.findings.difference;

/** The funnel of the first of a unit's sentences that is about how it is beside others; nothing where there is none. */
export const differenceChart: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      brief: briefQuery(params),
      unit: unitQuery(params),
      members: lookup("relations", { where: { level, id, relation: "service" } }),
      findings: lookup("findings", { where: { question: "difference", level: "service" } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const sentence = briefRows(answers.brief).find(({ kind }) => kind === "difference" || kind === "together");
    const all = findingRows(answers.findings).filter(({ topic }) => topic === sentence?.topic);
    const [first] = all;
    const [unit = {}] = rowsOf(answers.unit);
    if (first === undefined) return element(document, "div");
    const { level, id } = unitOf(params);
    const members = rowsOf(answers.members).map((row) => text(row, "to_id"));
    // Of a region all are members: then only those that stand out are named.
    const own = all.filter((row) =>
      level === "region" ? isSignal(row) : row.unit === id || members.includes(row.unit),
    );
    const written = writtenBy(metricNamed(first.metric));
    const limits = ({ lower, upper }: FindingRow): string | undefined =>
      words.limits(lower === undefined ? undefined : written(lower), upper === undefined ? undefined : written(upper));
    const diamonds = own.filter((row) => !isSignal(row));
    const alone = own.length === 1 ? own[0] : undefined;
    const period = formatPeriod(first.periodStart, first.periodEnd, "nb");
    return figure(document, {
      finding: words.finding(first.about, period, all.filter(isSignal).length),
      drawing: (width) => funnelChart(document, width, all, own),
      isSmall: true,
      alternative: words.alternative(all.length),
      caption: words.caption(
        alone || diamonds.length === 0
          ? diamonds.map(({ name }) => words.diamond(name)).join("")
          : words.diamonds(text(unit, "name")),
        own.filter(isSignal).length,
        alone ? words.signalOf(alone.name, limits(alone)) : "",
      ),
      source: compactSourceText(answers.sources, distinct(all.flatMap(({ sources }) => sources))),
      table: {
        caption: words.tableCaption(first.about, period),
        stacks: true,
        columns: words.columns.map((label, i) => ({ label, numeric: i > 0 })),
        rows: all.map((row) => [
          row.name,
          written(row.value),
          limits(row) ?? words.none,
          formatNumber(row.total, { decimals: { least: 0, most: 1 }, locale: "nb" }),
        ]),
      },
      statuses: distinct(all.map(({ status }) => status)),
    });
  },
};
