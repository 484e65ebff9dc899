import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { whole } from "./parts/share-words.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import { offer } from "./pyramid.js";
import type { View } from "./view.js";

const text = nb.baseFunctions;

/** The functions that the report wants a competence base to have. */
export const baseFunctions: View = {
  query: () => ({ sources: sourcesQuery, functions: lookup("base_functions") }),
  draw({ sources, functions }, { document }) {
    const rows = rowsOf(functions);
    const items = rows.map((row) => offer(document, textOf(row, "name"), textOf(row, "kind")));
    return figure(document, {
      finding: text.finding(whole(rows.length)),
      content: [element(document, "ul", { class: "functions" }, ...items)],
      caption: text.caption,
      source: sourceText(sources, distinct(rows.map((row) => textOf(row, "source")))),
    });
  },
};
