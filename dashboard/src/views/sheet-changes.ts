import { formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { type ChangedFigure, changeCounts, changedFigures, changedParts, sinceQuery } from "./parts/changes.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { regionPage } from "./parts/region-page.js";
import { editionWords, sinceChoices } from "./parts/since.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { unitOf, unitQuery } from "./parts/unit.js";
import type { Answer, Context, View } from "./view.js";

const words = nb.changes.panel;
/** One sheet of paper has room for so many lines. */
const [shownFigures, shownDecisions, alone] = [2, 2, 3];

/** The fourth panel of Ett ark: how many of the unit's figures are not as in the edition before, some of them, and the last decisions. */
export const sheetChanges: View = {
  query: (params) => ({
    ...sinceQuery,
    ...{ unit: unitQuery(params), counts: lookup("change_counts"), changes: lookup("changes"), sources: sourcesQuery },
  }),
  draw({ unit, earlier, decisions, counts, changes, sources }, { document, params }) {
    const { level, id } = unitOf(params);
    const unitName = text(rowsOf(unit)[0] ?? {}, "name");
    const since = sinceChoices(earlier, decisions).find(({ meeting }) => meeting === undefined);
    const name = since?.edition?.name ?? "";
    const whole = changeCounts(counts, name, level === "network" ? id : "").find(({ label }) => label === "");
    const own = changedFigures(changes, name).filter(
      (each) => each.level === level && each.unit === id && each.kind !== "newly_not_comparable",
    );
    const newest = rowsOf(decisions)
      .toSorted((a, b) => (text(a, "date") > text(b, "date") ? -1 : 1))
      .slice(0, own.length > 0 ? shownDecisions : alone);
    return figure(document, {
      finding: since?.edition
        ? words.finding(whole ? changedParts(whole) : [], editionWords(since.edition))
        : nb.changes.none(unitName),
      content: [
        ...listed(
          document,
          words.examples(shownFigures, own.length, unitName, since?.edition ? editionWords(since.edition) : ""),
          own.slice(0, shownFigures).map(told),
        ),
        ...decided(document, newest),
        element(
          document,
          "p",
          { class: "ways screen-only" },
          element(document, "a", { href: regionPage(params, "hva-er-endret") }, words.more),
        ),
      ],
      caption: nb.unitSheet.changes.caption,
      source: compactSourceText(
        sources,
        distinct([...own.flatMap((each) => each.sources), ...newest.map((row) => text(row, "source"))]),
      ),
      statuses: distinct([...own.map(({ status }) => status), ...newest.map((row) => text(row, "status"))]),
    });
  },
};

const told = ({ about, period, before, after }: ChangedFigure): string =>
  words.one(about, period, before.figure, after.figure);

function listed(document: Document, heading: string, lines: readonly string[]): readonly HTMLElement[] {
  return lines.length === 0
    ? []
    : [
        element(document, "p", {}, heading),
        element(document, "ul", {}, ...lines.map((line) => element(document, "li", {}, line))),
      ];
}

function decided(document: Context["document"], newest: Answer["rows"]): readonly HTMLElement[] {
  if (newest.length === 0) return [element(document, "p", {}, nb.unitSheet.changes.none)];
  const items = newest.map((row) =>
    element(
      document,
      "li",
      {},
      element(document, "time", { datetime: text(row, "date") }, formatDay(text(row, "date"), "nb")),
      element(document, "span", {}, decision(row)),
    ),
  );
  return [element(document, "ul", { class: "timeline" }, ...items)];
}

/** What was decided, and unless it is an event what has been done about it. */
function decision(row: Answer["rows"][number]): string {
  const what = nb.decisions.what(text(row, "body"), text(row, "what"));
  const state = text(row, "follow_up");
  return state === "event" ? what : nb.decisions.followed(what, nb.decisions.followUps[state] ?? state);
}
