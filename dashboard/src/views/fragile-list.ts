import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** The single points of failure: methods that hang on one certified counsellor. Nothing while nobody has answered. */
export const fragileList: View = {
  query: () => ({ ...registerQueries, fragile: lookup("fragile_offers") }),
  draw(answers, { document }) {
    if (summaryOf(answers).isEmpty) return element(document, "p", {}, offers.none);
    const rows = rowsOf(answers.fragile);
    return figure(document, {
      finding: offers.fragile.finding(rows.length),
      caption: offers.fragile.caption,
      verified: verifyRegister(document, answers, "fragile_offers"),
      source: registerSource(answers),
      notes: [offers.fragile.notKnown, ...registerNotes(answers)],
      table: {
        caption: offers.fragile.caption,
        columns: offers.fragile.columns.map((label, i) => ({ label, numeric: i === 3 })),
        rows: rows.map((row) => [
          text(row, "offer_name"),
          text(row, "service_name"),
          text(row, "dependents"),
          row.children === null ? nb.common.unknown : offers.number(number(row, "children")),
        ]),
      },
      open: true,
    });
  },
};
