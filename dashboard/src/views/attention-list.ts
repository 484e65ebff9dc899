import { attention, type Finding, formatNumber, lookup, select, type Tested, watched } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.attention;

/** Which services need a look, in whole sentences with the tests behind them, and who has sent in nothing. */
export const attentionList: View = {
  query: () => ({
    units: lookup("units"),
    sources: sourcesQuery,
    ...Object.fromEntries(watched.map((metric) => [metric.id, select(metric, { where: { level: "service" } })])),
  }),
  draw(answers, { document }) {
    const units = rowsOf(answers.units);
    const name = text(units.find((row) => text(row, "level") === "region") ?? {}, "name");
    const services = units
      .filter((row) => text(row, "level") === "service")
      .map((row) => ({ level: "service", id: text(row, "id"), name: text(row, "name") }) as const);
    const measured = watched.map((metric) => ({ metric, values: values(metric, answers[metric.id]) }));
    const { signals, silent, report } = attention(measured, services);
    if (report.tests === 0) return empty(document, words.untested(name), words.untestedWhy);
    const all = report.findings.filter(isTested);
    const tested = services.flatMap(({ id }) => all.filter(({ subject }) => subject.unit === id));
    const sources = distinct(
      tested.flatMap(({ now, others }) => [...now, ...others]).flatMap((value) => value.sources),
    );
    const listed = (heading: string, sentences: readonly string[]) =>
      sentences.length === 0
        ? []
        : [
            element(document, "h4", {}, heading),
            element(document, "ul", {}, ...sentences.map((sentence) => element(document, "li", {}, sentence))),
          ];
    return figure(document, {
      finding: words.finding(
        signals.length,
        distinct(signals.map(({ subject }) => subject.unit)).length,
        silent.length,
      ),
      content: [
        ...listed(
          words.signals,
          signals.map(({ sentence }) => sentence.nb),
        ),
        ...listed(
          words.silent,
          silent.map(({ sentence }) => sentence.nb),
        ),
      ],
      caption: words.caption(name),
      source: compactSourceText(answers.sources, sources),
      notes: [words.budget(formatNumber(report.tests, { decimals: 0, locale: "nb" })), words.meaning],
      table: {
        caption: words.table.caption,
        columns: words.table.columns.map((label, i) => ({ label, numeric: i > 0 })),
        rows: tested.map(({ sentence, trail }) => [sentence.nb, probability(trail.p), probability(trail.level)]),
      },
      statuses: distinct(tested.map(({ subject }) => subject.status)),
    });
  },
};

const isTested = (finding: Finding): finding is Tested => "trail" in finding;

const probability = (p: number): string => (p < smallest ? words.table.less(written(smallest)) : written(p));

const smallest = 0.00001;

const written = (p: number): string => formatNumber(p, { decimals: { least: 2, most: 5 }, locale: "nb" });
