import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { whole } from "./parts/share-words.js";
import { table } from "./parts/table.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.unitSheet.pyramid;
const shownOffers = 6;

/** What of the pyramid a unit's children reach: how many offers all of them do, and those that the fewest do. */
export const sheetOffers: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      ...registerQueries,
      offers: lookup("offers"),
      coverage: lookup("coverage", { where: { level, unit: id } }),
    };
  },
  draw(answers, { document }) {
    const summary = summaryOf(answers);
    if (summary.isEmpty)
      return element(document, "p", { class: "not-submitted" }, words.empty(summary.services, summary.period));
    const counted = rowsOf(answers.offers).filter((offer) => number(offer, "counted") === 1);
    const rows = counted.flatMap((offer) => {
      const row = rowsOf(answers.coverage).find((each) => text(each, "offer") === text(offer, "id"));
      return row ? [{ name: text(offer, "name"), row }] : [];
    });
    const forAll = rows.filter(({ row }) => number(row, "with_access") === number(row, "children"));
    const fewest = rows
      .filter((each) => !forAll.includes(each))
      .toSorted((a, b) => (number(a.row, "with_access") < number(b.row, "with_access") ? -1 : 1));
    return figure(document, {
      finding: words.finding(forAll.length, rows.length),
      content: [
        table(document, {
          caption: words.caption,
          columns: words.columns.map((label, i) => ({ label, numeric: i > 0 })),
          rows: fewest
            .slice(0, shownOffers)
            .map(({ name, row }) => [
              name,
              ...["with_access", "children", "none", "not_stated"].map((column) => whole(number(row, column))),
            ]),
        }),
      ],
      caption: words.more(fewest.slice(shownOffers).length),
      source: registerSource(
        answers,
        rows.map(({ row }) => row),
      ),
      notes: registerNotes(answers),
      statuses: distinct(rows.map(({ row }) => text(row, "status"))),
    });
  },
};
