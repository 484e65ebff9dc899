import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { howToBegin, registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** Who has answered, how far, and how old the answers are, service by service in the pack's order. */
export const registerStatus: View = {
  query: () => ({ ...registerQueries, services: lookup("register_services") }),
  draw(answers, { document, params }) {
    const summary = summaryOf(answers);
    const states: Readonly<Record<string, string>> = offers.states;
    return figure(document, {
      finding: summary.isEmpty ? offers.notSubmitted(summary.services, summary.period) : offers.answered(summary),
      content: summary.isEmpty ? [element(document, "p", {}, ...howToBegin(document, params))] : [],
      caption: nb.collecting.statusCaption,
      source: registerSource(answers),
      notes: registerNotes(answers).slice(1),
      verified: verifyRegister(document, answers, "register_services"),
      table: {
        caption: nb.collecting.statusCaption,
        columns: nb.collecting.statusColumns.map((label) => ({ label })),
        rows: rowsOf(answers.services).map((row) => [
          text(row, "name"),
          text(row, "network_name") || nb.common.unknown,
          states[text(row, "state")] ?? "",
          nb.collecting.stated(number(row, "stated"), number(row, "asked")),
          text(row, "period") === "" ? "" : offers.age(number(row, "half_years_old"), text(row, "period")),
        ]),
      },
      open: !summary.isEmpty,
    });
  },
};
