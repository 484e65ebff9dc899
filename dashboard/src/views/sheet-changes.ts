import { formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.unitSheet.changes;
const shownDecisions = 3;

/** What has been decided lately in the region, the newest first. */
export const sheetChanges: View = {
  query: () => ({ decisions: lookup("decisions"), sources: sourcesQuery }),
  draw({ decisions, sources }, { document }) {
    const newest = rowsOf(decisions)
      .toSorted((a, b) => (text(a, "date") > text(b, "date") ? -1 : 1))
      .slice(0, shownDecisions);
    const [last] = newest;
    return figure(document, {
      finding: last ? nb.sheet.decisions.finding(String(newest.length), dayOf(newest.at(-1)), dayOf(last)) : words.none,
      content: [
        element(
          document,
          "ul",
          { class: "timeline" },
          ...newest.map((row) =>
            element(
              document,
              "li",
              {},
              element(document, "time", { datetime: text(row, "date") }, dayOf(row)),
              element(document, "span", {}, told(row)),
            ),
          ),
        ),
      ],
      caption: words.caption,
      source: compactSourceText(sources, distinct(newest.map((row) => text(row, "source")))),
      statuses: distinct(newest.map((row) => text(row, "status"))),
    });
  },
};

/** What was decided, and unless it is an event what has been done about it. */
function told(row: Readonly<Record<string, unknown>>): string {
  const what = nb.decisions.what(text(row, "body"), text(row, "what"));
  const state = text(row, "follow_up");
  return state === "event" ? what : nb.decisions.followed(what, nb.decisions.followUps[state] ?? state);
}

const dayOf = (row: Readonly<Record<string, unknown>> | undefined): string => formatDay(text(row ?? {}, "date"), "nb");
