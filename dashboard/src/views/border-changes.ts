import { formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.quality.borders;

/** Which municipalities were merged or split, and on which day: where figures are carried, and where they are not. */
export const borderChanges: View = {
  query: () => ({ changes: lookup("border_changes") }),
  draw({ changes }, { document }) {
    const rows = rowsOf(changes);
    const ofDay = (day: string, kind: string) =>
      rows.filter((row) => text(row, "date") === day && text(row, "kind") === kind);
    const days = distinct(rows.map((row) => text(row, "date"))).toSorted();
    if (days.length === 0) return element(document, "p", {}, words.none);
    return element(
      document,
      "section",
      { "aria-label": words.label },
      entries(
        document,
        "h3",
        days.map((day) => {
          const [merged, split] = [ofDay(day, "merged"), ofDay(day, "split")];
          const to = distinct(merged.map((row) => text(row, "to_name")));
          const from = distinct(split.map((row) => text(row, "from_name")));
          return {
            title: words.title(formatDay(day, "nb")),
            lines: [
              ...to.map((name) => ({
                label: words.mergedLabel,
                content: words.merged(
                  merged.filter((row) => text(row, "to_name") === name).map((row) => text(row, "from_name")),
                  name,
                ),
              })),
              ...from.map((name) => ({
                label: words.splitLabel,
                content: words.split(
                  name,
                  split.filter((row) => text(row, "from_name") === name).map((row) => text(row, "to_name")),
                ),
              })),
            ],
          };
        }),
      ),
    );
  },
};
