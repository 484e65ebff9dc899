import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { type BriefRow, briefQuery, briefRows } from "./parts/brief-rows.js";
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
import type { Answer, View } from "./view.js";

const words = nb.findings.brief;

/** What can be said of a unit's newest figures in three or four sentences, signals first. */
export const unitBrief: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      unit: unitQuery(params),
      brief: briefQuery(params),
      findings: lookup("findings", { where: { level, unit: id } }),
      // A sentence about an area can be of one of its services, and then that is a signal.
      higher: lookup("findings", { where: { kind: "higher" } }),
      lower: lookup("findings", { where: { kind: "lower" } }),
      members: lookup("relations", { where: { level, id, relation: "service" } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const [unit = {}] = rowsOf(answers.unit);
    const name = text(unit, "name");
    const brief = briefRows(answers.brief);
    if (brief.length === 0) return empty(document, words.untested(name), words.untestedWhy);
    const tested = findingRows(answers.findings);
    const members = rowsOf(answers.members).map((row) => text(row, "to_id"));
    const signals = [...findingRows(answers.higher), ...findingRows(answers.lower)];
    const behind = new Set(brief.flatMap((sentence) => rowsBehind(sentence, tested, signals, members)));
    const untested = distinct(
      rowsOf(answers.findings)
        .filter((row) => !tested.some(({ topic }) => topic === text(row, "topic")))
        .map((row) => text(row, "about_nb"))
        .filter((about) => about !== ""),
    );
    return figure(document, {
      finding: brief.every(({ kind }) => kind === "silent")
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
      ...(behind.size === 0 ? {} : { table: testTable(unit, [...behind]) }),
      statuses: distinct(tested.map(({ status }) => status)),
    });
  },
};

/** The tests that a sentence is made of; of one about an area's services together, those that are signals. */
function rowsBehind(
  { kind, topic, aboutLevel, aboutUnit }: BriefRow,
  own: readonly FindingRow[],
  signals: readonly FindingRow[],
  members: readonly string[],
): readonly FindingRow[] {
  const isOf = (row: FindingRow): boolean => row.topic === topic;
  if (kind === "together")
    return signals.filter((row) => isOf(row) && row.question === "difference" && members.includes(row.unit));
  const isAbout = (row: FindingRow): boolean =>
    isOf(row) && row.question === kind && row.level === aboutLevel && row.unit === aboutUnit;
  return [own.find(isAbout) ?? signals.find(isAbout)].filter((row) => row !== undefined);
}

/** What stands behind the sentences: each figure, what it was held against, and how likely so great a difference is by chance. */
const testTable = (unit: Answer["rows"][number], rows: readonly FindingRow[]): TableContent => ({
  caption: words.tableCaption(text(unit, "name")),
  columns: words.columns.map((label, i) => ({ label, numeric: i > 0 })),
  stacks: true,
  rows: rows.map((row) => {
    const written = writtenBy(metricNamed(row.metric));
    const held = nb.findings[row.question === "change" ? "change" : "difference"].heldAgainst;
    const [p, signalAt] = [row.p, row.signalAt].map(probability);
    const isOwn = row.level === text(unit, "level") && row.unit === text(unit, "id");
    const what = [...(isOwn ? [] : [row.name]), row.about, held].join(", ");
    return [what, written(row.value), written(row.against), p ?? "", signalAt ?? ""];
  }),
});
