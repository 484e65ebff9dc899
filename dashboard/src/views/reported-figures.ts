import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
import { figure } from "./parts/figure.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.lists.reported;

/** What the press and municipalities have said: shown as said, each marked, never charted or compared. */
export const reportedFigures: View = {
  query: () => ({ reported: lookup("reported"), sources: sourcesQuery }),
  draw({ reported, sources }, { document }) {
    const rows = rowsOf(reported);
    const kinds = new Map((sources?.rows ?? []).map((row) => [text(row, "id"), text(row, "kind")]));
    const mark = (source: string) =>
      element(document, "span", { class: "mark" }, kinds.get(source) === "press" ? words.byPress : words.byOthers);
    const list = distinct(rows.map((row) => text(row, "about"))).map((title) => ({
      title,
      lines: rows
        .filter((row) => text(row, "about") === title)
        .map((row) => ({
          label: text(row, "indicator"),
          content: [
            words.said(text(row, "value"), text(row, "period"), text(row, "note")),
            mark(text(row, "source")),
            " ",
            element(document, "span", { class: "source" }, sourceText(sources, [text(row, "source")])),
          ],
        })),
    }));
    return figure(document, {
      finding: words.finding,
      content: [entries(document, "h4", list)],
      caption: words.caption(rows.length),
      source: words.source,
      notes: [words.why, nb.demand.capacity],
    });
  },
};
