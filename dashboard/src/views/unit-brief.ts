import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { briefQuery, briefRows } from "./parts/brief-rows.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { type FindingRow, findingRows, probability } from "./parts/finding-rows.js";
import { metricNamed, writtenBy } from "./parts/metric.js";
import { regionPage } from "./parts/region-page.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import type { TableContent } from "./parts/table.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { unitOf, unitQuery } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.findings.brief;

/** What can be said of a unit's newest figures in three or four sentences, signals first. */
export const unitBrief: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      unit: unitQuery(params),
      brief: briefQuery(params),
      findings: lookup("findings", { where: { level, unit: id } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const [unit = {}] = rowsOf(answers.unit);
    const name = text(unit, "name");
    const brief = briefRows(answers.brief);
    if (brief.length === 0) return empty(document, words.untested(name), words.untestedWhy);
    const tested = findingRows(answers.findings);
    const behind = tested.filter((row) =>
      brief.some(({ kind, topic }) => kind === row.question && topic === row.topic),
    );
    const untested = distinct(
      rowsOf(answers.findings)
        .filter((row) => !tested.some(({ topic }) => topic === text(row, "topic")))
        .map((row) => text(row, "about_nb"))
        .filter((about) => about !== ""),
    );
    return figure(document, {
      finding:
        tested.length === 0
          ? words.silent
          : words.finding(
              brief[0]?.signals ?? 0,
              unitOf(params).level === "service" ? words.inTests(tested.length) : words.inArea(name),
              brief.some(({ kind }) => kind === "silent"),
            ),
      content: [
        element(
          document,
          "ul",
          { class: "sentences" },
          ...brief.map(({ sentence }) => element(document, "li", {}, sentence)),
        ),
      ],
      notes: untested.length === 0 ? [] : [words.untestedTopics(untested)],
      caption: words.caption,
      download: element(
        document,
        "p",
        { class: "ways" },
        element(document, "a", { href: regionPage(params, "trenger-et-blikk") }, words.more),
        " · ",
        element(document, "a", { href: regionPage(params, "metode") }, words.method),
      ),
      source: compactSourceText(answers.sources, distinct(tested.flatMap(({ sources }) => sources))),
      ...(behind.length === 0 ? {} : { table: testTable(name, behind) }),
      statuses: distinct(tested.map(({ status }) => status)),
    });
  },
};

/** What stands behind the sentences: each figure, what it was held against, and how likely so great a difference is by chance. */
const testTable = (name: string, rows: readonly FindingRow[]): TableContent => ({
  caption: words.tableCaption(name),
  columns: words.columns.map((label, i) => ({ label, numeric: i > 0 })),
  stacks: true,
  rows: rows.map((row) => {
    const written = writtenBy(metricNamed(row.metric));
    const held = nb.findings[row.question === "change" ? "change" : "difference"].heldAgainst;
    const [p, signalAt] = [row.p, row.signalAt].map(probability);
    return [`${row.about}, ${held}`, written(row.value), written(row.against), p ?? "", signalAt ?? ""];
  }),
});
