import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { entries } from "./parts/entries.js";
import { figure } from "./parts/figure.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.lists.unknowns;

/** What was looked for and not found: why it matters, and who could supply it. */
export const unknownList: View = {
  query: () => ({ unknowns: lookup("unknowns"), sources: sourcesQuery }),
  draw({ unknowns, sources }, { document }) {
    const rows = rowsOf(unknowns);
    const list = rows.map((row) => ({
      title: text(row, "what"),
      lines: [
        { label: words.why, content: text(row, "why") },
        { label: words.who, content: text(row, "who") },
      ],
    }));
    return figure(document, {
      finding: words.finding(rows.length),
      content: [entries(document, "h4", list)],
      caption: words.caption,
      source: compactSourceText(sources, distinct(rows.map((row) => text(row, "source")))),
    });
  },
};
