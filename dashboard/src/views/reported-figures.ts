import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.lists.reported;

/** What the press and municipalities have said: shown as said, never charted or compared. */
export const reportedFigures: View = {
  query: () => ({ reported: lookup("reported"), sources: sourcesQuery }),
  draw({ reported, sources }, { document }) {
    const rows = rowsOf(reported);
    const kinds = new Map((sources?.rows ?? []).map((row) => [text(row, "id"), text(row, "kind")]));
    const said = (source: string): string => (kinds.get(source) === "press" ? words.byPress : words.byOthers);
    const groups = distinct(rows.map((row) => text(row, "about"))).map((heading) => ({
      heading,
      rows: rows
        .filter((row) => text(row, "about") === heading)
        .map((row) => [
          text(row, "indicator"),
          text(row, "value"),
          text(row, "period"),
          text(row, "note"),
          `${said(text(row, "source"))} ${sourceText(sources, [text(row, "source")])}`,
        ]),
    }));
    return figure(document, {
      finding: words.finding,
      content: [
        groupedTable(document, {
          caption: words.tableCaption,
          columns: words.columns.map((label) => ({ label })),
          groups,
        }),
      ],
      caption: words.caption(rows.length),
      source: words.source,
      notes: [words.why, nb.demand.capacity],
    });
  },
};
