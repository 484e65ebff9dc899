import { formatNumber, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { findingRows, isSignal, probability } from "./parts/finding-rows.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.attention;

/** What needs a look, in whole sentences with the tests behind them, and who has sent in nothing. */
export const attentionList: View = {
  query: () => ({ units: lookup("units"), findings: lookup("findings"), sources: sourcesQuery }),
  draw(answers, { document }) {
    const units = rowsOf(answers.units);
    const name = text(units.find((row) => text(row, "level") === "region") ?? {}, "name");
    const all = findingRows(answers.findings);
    if (all.length === 0) return empty(document, words.untested(name), words.untestedWhy);
    // Unit by unit, in the region's own order.
    const tested = units.flatMap((row) =>
      all.filter(({ level, unit }) => level === text(row, "level") && unit === text(row, "id")),
    );
    const signals = tested.filter(isSignal);
    const silent = rowsOf(answers.findings).filter((row) => text(row, "kind") === "silent");
    const listed = (heading: string, sentences: readonly string[]) =>
      sentences.length === 0
        ? []
        : [
            element(document, "h4", {}, heading),
            element(document, "ul", {}, ...sentences.map((sentence) => element(document, "li", {}, sentence))),
          ];
    return figure(document, {
      finding: words.finding(signals.length, distinct(signals.map((row) => row.name)), silent.length),
      content: [
        ...listed(
          words.signals,
          signals.map(({ sentence }) => sentence),
        ),
        ...listed(
          words.silent,
          silent.map((row) => text(row, "sentence_nb")),
        ),
      ],
      caption: words.caption(name),
      source: compactSourceText(answers.sources, distinct(tested.flatMap(({ sources }) => sources))),
      notes: [words.budget(formatNumber(tested.length, { decimals: 0, locale: "nb" })), words.meaning],
      table: {
        caption: words.table.caption,
        columns: words.table.columns.map((label, i) => ({ label, numeric: i > 0 })),
        rows: tested.map(({ sentence, p, signalAt }) => [sentence, probability(p), probability(signalAt)]),
      },
      statuses: distinct(tested.map(({ status }) => status)),
    });
  },
};
