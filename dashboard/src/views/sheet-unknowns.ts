import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { given } from "./parts/params.js";
import { whole } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import type { View } from "./view.js";

const text = nb.sheet.unknowns;

/** What the figures of a sheet do not say, by the sources that data-about names, under who could answer. */
export const sheetUnknowns: View = {
  query: (params) => ({
    sources: sourcesQuery,
    every: lookup("unknowns"),
    unknowns: lookup("unknowns", { where: { source: given(params, "about").split(" ") } }),
  }),
  draw({ sources, every, unknowns }, { document }) {
    const rows = rowsOf(unknowns);
    const items = distinct(rows.map((row) => textOf(row, "who"))).map((who) => {
      const asked = rows.filter((row) => row.who === who);
      const whats = asked.map((row) => element(document, "li", {}, text.what(textOf(row, "what")), " "));
      return element(
        document,
        "li",
        {},
        element(document, "span", {}, text.who(who)),
        " ",
        element(document, "ul", {}, ...whats),
      );
    });
    return figure(document, {
      finding: text.finding(whole(rows.length), whole(rowsOf(every).length)),
      content: [element(document, "ul", { class: "unknowns" }, ...items)],
      caption: text.caption,
      source: compactSourceText(sources, distinct(rows.map((row) => textOf(row, "source")))),
    });
  },
};
