import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** Offers that services have made themselves, in no list. Nothing while nobody has answered. */
export const ownOfferList: View = {
  query: () => ({ ...registerQueries, own: lookup("own_offers") }),
  draw(answers, { document }) {
    if (summaryOf(answers).isEmpty) return element(document, "p", {}, offers.none);
    const rows = rowsOf(answers.own);
    const says: Readonly<Record<string, string>> = offers.availability;
    const capacity: Readonly<Record<string, string>> = offers.own.capacity;
    return figure(document, {
      finding: offers.own.finding(rows.length),
      caption: offers.own.caption,
      verified: verifyRegister(document, answers, "own_offers"),
      source: registerSource(answers),
      notes: registerNotes(answers).slice(1),
      table: {
        caption: offers.own.caption,
        columns: offers.own.columns.map((label) => ({ label })),
        rows: rows.map((row) => [
          text(row, "service_name"),
          text(row, "name"),
          says[text(row, "availability")] ?? "",
          row.assignments === null
            ? (capacity[text(row, "capacity")] ?? "")
            : offers.own.assignments(number(row, "assignments")),
        ]),
      },
      open: true,
    });
  },
};
