import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { registerNotes, registerQueries, summaryOf } from "./parts/register.js";
import { compactSourceText } from "./parts/source.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** Who may use whose offer, and by which decision. Nothing while nobody has answered and there is none. */
export const agreementList: View = {
  query: () => ({ ...registerQueries, agreements: lookup("agreements") }),
  draw(answers, { document }) {
    const rows = rowsOf(answers.agreements);
    if (summaryOf(answers).isEmpty && rows.length === 0) return element(document, "p", {}, offers.none);
    return figure(document, {
      finding: offers.agreements.finding(rows.filter((row) => number(row, "in_force") === 1).length),
      caption: offers.agreements.caption,
      verified: verifyRegister(document, answers, "agreements"),
      source: compactSourceText(answers.sources, distinct(rows.map((row) => text(row, "source")))),
      notes: registerNotes(answers).slice(1),
      table: {
        caption: offers.agreements.caption,
        columns: offers.agreements.columns.map((label) => ({ label })),
        rows: rows.map((row) => [
          text(row, "user_name"),
          text(row, "offer_name"),
          text(row, "provider_name"),
          offers.agreements.day(text(row, "valid_from")),
          row.valid_to === null ? offers.agreements.open : offers.agreements.day(text(row, "valid_to")),
          text(row, "decision"),
          offers.agreements.inForce[number(row, "in_force")] ?? "",
        ]),
      },
      open: true,
    });
  },
};
