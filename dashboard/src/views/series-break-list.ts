import { catalogue, formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
import { rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.method.breaks;
const labels = new Map<string, string>(catalogue.map(({ id, label }) => [id, label.nb]));

/** The days on which a series breaks, and what was changed. */
export const seriesBreakList: View = {
  query: () => ({ breaks: lookup("series_breaks") }),
  draw({ breaks }, { document }) {
    return element(
      document,
      "section",
      { "aria-label": words.label },
      element(document, "p", {}, words.intro),
      entries(
        document,
        "h3",
        rowsOf(breaks).map((row) => ({
          title: labels.get(text(row, "metric")) ?? text(row, "metric"),
          lines: [
            { label: words.date, content: formatDay(text(row, "date"), "nb") },
            { label: words.because, content: text(row, "because") },
          ],
        })),
      ),
    );
  },
};
