import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { reachedOffers, reachedOffersQueries } from "./parts/reached-offers.js";
import { registerNotes, registerSource, summaryOf } from "./parts/register.js";
import { whole } from "./parts/share-words.js";
import { table } from "./parts/table.js";
import { distinct, number, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const words = nb.unitSheet.pyramid;
const shownOffers = 4;

/** What of the pyramid a unit's children reach: how many offers all of them do, and those that the fewest do. */
export const sheetOffers: View = {
  query: reachedOffersQueries,
  draw(answers, { document }) {
    const summary = summaryOf(answers);
    if (summary.isEmpty)
      return element(
        document,
        "p",
        { class: "not-submitted" },
        words.empty(summary.services, nb.offers.halfYear(summary.period)),
      );
    const rows = reachedOffers(answers);
    const fewest = rows.filter(({ row }) => number(row, "with_access") !== number(row, "children"));
    return figure(document, {
      finding: words.finding(rows.filter((each) => !fewest.includes(each)).length, rows.length),
      content: [
        table(document, {
          caption: words.caption,
          columns: words.columns.map((label, i) => ({ label, numeric: i > 0 })),
          stacks: true,
          rows: fewest
            .slice(0, shownOffers)
            .map(({ name, row }) => [
              name,
              ...["with_access", "children", "none", "not_stated"].map((column) => whole(number(row, column))),
            ]),
        }),
      ],
      caption: words.more(fewest.slice(shownOffers).length),
      verified: verifyRegister(document, answers, "coverage"),
      source: registerSource(
        answers,
        rows.map(({ row }) => row),
      ),
      notes: registerNotes(answers),
      statuses: distinct(rows.map(({ row }) => text(row, "status"))),
    });
  },
};
