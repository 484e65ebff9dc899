import { addDays, formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { number, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.quality.services;

/** What each service has given figures of in the latest period, in the region's order. */
export const serviceQuality: View = {
  query: () => ({ quality: lookup("service_quality") }),
  draw({ quality }, { document }) {
    const rows = rowsOf(quality);
    const [first = {}] = rows;
    const asked = number(first, "asked");
    return figure(document, {
      finding: words.finding(rows.filter((row) => number(row, "given") > 0).length, rows.length, asked),
      caption: words.caption(asked),
      source: nb.quality.source,
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label) => ({ label })),
        rows: rows.map((row) => [
          text(row, "name"),
          words.given(number(row, "given"), number(row, "asked")),
          text(row, "latest_end") === "" ? words.never : formatDay(addDays(text(row, "latest_end"), -1), "nb"),
        ]),
      },
      open: true,
    });
  },
};
