import { formatDay, formatNumber, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { ordinal } from "./parts/layout.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { timeAxis } from "./parts/time-axis.js";
import type { Answer, View } from "./view.js";

const { decisions } = nb;

/** What was decided about child welfare in the region, when, and by whom. */
export const decisionTimeline: View = {
  query: () => ({ about: lookup("about"), decisions: lookup("decisions"), sources: sourcesQuery }),
  draw({ about, decisions: answer, sources }, { document }) {
    const [region = {}] = rowsOf(about);
    const rows = rowsOf(answer);
    const events = rows.map((row, i) => {
      const [date, day] = [text(row, "date"), formatDay(text(row, "date"), "nb")];
      return {
        date,
        day,
        words: nb.reading.said(
          decisions.numbered(ordinal(i), day),
          text(row, "body"),
          text(row, "what"),
          statusOf(row),
        ),
      };
    });
    return figure(document, {
      finding: decisions.finding(rows.length, events[0]?.day ?? "", events.at(-1)?.day ?? ""),
      drawing: (width) => timeAxis(document, width, events),
      alternative: decisions.alternative(events.map(({ day }) => day)),
      caption: decisions.caption(text(region, "name")),
      source: compactSourceText(sources, distinct(rows.map((row) => text(row, "source")))),
      notes: [...leftOf(rows), decisions.newest(events.at(-1)?.day ?? "")],
      table: {
        caption: decisions.tableCaption,
        columns: decisions.columns.map((label, i) => ({ label, numeric: i === 2 })),
        rows: rows.map((row, i) => [
          decisions.numbered(ordinal(i), events[i]?.day ?? ""),
          decisions.what(text(row, "body"), text(row, "what")),
          text(row, "amount_nok") === ""
            ? decisions.noAmount
            : decisions.amount(formatNumber(number(row, "amount_nok"), { decimals: 0, locale: "nb" })),
          decisions.followUps[text(row, "follow_up")] ?? "",
          statusOf(row),
        ]),
      },
      open: true,
    });
  },
};

/** What has not been done of what was decided, by the numbers of the table. */
function leftOf(rows: Answer["rows"]): readonly string[] {
  return (["not_done", "under_way", "unknown"] as const).flatMap((state) => {
    const numbers = rows.flatMap((row, i) => (text(row, "follow_up") === state ? [ordinal(i)] : []));
    return numbers.length === 0 ? [] : [decisions.left[state](numbers)];
  });
}

const statusOf = (row: Answer["rows"][number]): string =>
  nb.common.status[text(row, "status") as keyof typeof nb.common.status];
