import { formatPeriod, inhabitants, lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { facts } from "./parts/facts.js";
import { figureScope } from "./parts/figure-scope.js";
import { statusMark } from "./parts/mark.js";
import { organisationNoteOf } from "./parts/organisation-note.js";
import { whole } from "./parts/share-words.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { onLatestBorders, unitOf, unitQuery } from "./parts/unit.js";
import { unitLink } from "./parts/unit-link.js";
import { isFigure, values } from "./parts/values.js";
import type { Answer, View } from "./view.js";

const words = nb.units;
type Row = Answer["rows"][number];

/** The head of a unit's page: its name and kind, how many live there, and who it belongs to and borders on. */
export const unitHead: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      about: lookup("about"),
      unit: unitQuery(params),
      relations: lookup("relations", { where: { level, id, relation: Object.keys(words.relations) } }),
      areas: lookup("relations", { where: { level: "service", relation: "municipality" } }),
      inhabitants: select(inhabitants, { where: { level, unit: id, age_group: ["0-17", "total"] } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const { level, id } = unitOf(params);
    const [unit = {}] = rowsOf(answers.unit);
    const counted = onLatestBorders(values(inhabitants, answers.inhabitants)).filter(isFigure);
    const of = (ageGroup: string) => counted.filter(({ dimensions }) => dimensions.age_group === ageGroup).at(-1);
    const [children, all] = [of("0-17"), of("total")];
    const relations = rowsOf(answers.relations);
    const isSum = relations.filter((row) => text(row, "relation") === "municipality").length > 1;
    const kinds = distinct(relations.map((row) => text(row, "relation")));
    return element(
      document,
      "header",
      { class: "unit-head" },
      element(document, "p", { class: "kind" }, words.kinds[level as keyof typeof words.kinds]),
      element(document, "h1", {}, text(unit, "name")),
      element(document, "p", { class: "status-line" }, organisationNoteOf(answers.about)),
      facts(
        document,
        [
          {
            label: words.children,
            value: whole(children?.estimate),
            mark: children && statusMark(document, [children.status]),
          },
          { label: words.inhabitants, value: whole(all?.estimate), mark: all && statusMark(document, [all.status]) },
        ],
        all
          ? [
              words.countedOn(formatPeriod(all.periodStart, all.periodEnd, "nb")),
              ...(isSum ? [words.summed] : []),
              `${nb.common.source}: ${sourceText(answers.sources, all.sources)}.`,
            ].join(" ")
          : words.populationUnknown,
      ),
      level === "network"
        ? element(
            document,
            "p",
            { class: "screen-only" },
            element(document, "a", { href: `../ett-ark/${id}.html` }, words.sheet(text(unit, "name"))),
          )
        : undefined,
      element(
        document,
        "dl",
        { class: "relations" },
        ...kinds.map((kind) => {
          const rows = relations.filter((row) => text(row, "relation") === kind);
          return element(
            document,
            "div",
            {},
            element(document, "dt", {}, labelOf(kind, rows)),
            element(document, "dd", {}, ...related(document, rows)),
          );
        }),
      ),
      figureScope(document, { level, id }, relations, rowsOf(answers.areas)),
    );
  },
};

function labelOf(kind: string, rows: readonly Row[]): string {
  const name = kind === "service" && rows.length > 1 ? "services" : kind;
  return words.relations[name as keyof typeof words.relations];
}

function related(document: Document, rows: readonly Row[]): readonly (Node | string)[] {
  const links = rows.flatMap((row) => {
    const unknown = text(row, "to_id") === "" ? text(row, "because") : undefined;
    return [", ", unknown ?? unitLink(document, row)];
  });
  const mark = statusMark(
    document,
    rows.map((row) => text(row, "status")),
  );
  return [...links.slice(1), ...(mark ? [" ", mark] : [])];
}
