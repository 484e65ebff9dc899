import { formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { whole } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, number, rowsOf, text as textOf } from "./parts/texts.js";
import type { View } from "./view.js";

const text = nb.sheet.decisions;

/** The dated decisions, the oldest first, with amounts where the report gives them. */
export const sheetDecisions: View = {
  query: () => ({ sources: sourcesQuery, decisions: lookup("decisions") }),
  draw({ sources, decisions }, { document }) {
    const rows = rowsOf(decisions);
    const days = rows.map((row) => textOf(row, "date"));
    const items = rows.map((row) =>
      element(
        document,
        "li",
        {},
        element(document, "time", { datetime: textOf(row, "date") }, formatDay(textOf(row, "date"), "nb")),
        element(document, "span", {}, `${textOf(row, "body")}: ${textOf(row, "what")}. `, amount(document, row)),
      ),
    );
    return figure(document, {
      finding: text.finding(whole(rows.length), formatDay(days.at(0) ?? "", "nb"), formatDay(days.at(-1) ?? "", "nb")),
      content: [element(document, "ol", { class: "timeline" }, ...items)],
      caption: text.caption,
      source: compactSourceText(sources, distinct(rows.map((row) => textOf(row, "source")))),
    });
  },
};

function amount(document: Document, row: Readonly<Record<string, unknown>>): HTMLElement | undefined {
  if (row.amount_nok === null) return undefined;
  return element(document, "strong", {}, text.amount(whole(number(row, "amount_nok"))));
}
