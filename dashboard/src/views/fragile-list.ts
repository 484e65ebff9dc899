import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { networkChosen } from "./parts/network-chosen.js";
import { notAnswered, registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** The single points of failure: methods that hang on one certified counsellor. Nothing while nobody has answered. */
export const fragileList: View = {
  query: () => ({
    ...registerQueries,
    networks: lookup("networks"),
    services: lookup("register_services"),
    fragile: lookup("fragile_offers"),
  }),
  draw(answers, { document, params }) {
    if (summaryOf(answers).isEmpty) return notAnswered(document, params);
    const network = rowsOf(answers.networks).find((row) => text(row, "id") === networkChosen(params));
    const members = rowsOf(answers.services).filter((row) => text(row, "network") === text(network ?? {}, "id"));
    const isWithin = (service: string): boolean => !network || members.some((row) => text(row, "service") === service);
    const rows = rowsOf(answers.fragile).filter((row) => isWithin(text(row, "service")));
    return figure(document, {
      finding: offers.fragile.finding(rows.length, network && text(network, "name")),
      caption: offers.fragile.caption,
      verified: verifyRegister(document, answers, "fragile_offers"),
      source: registerSource(answers),
      // Beside a figure that has said who has answered, it is not said again.
      notes: [offers.fragile.notKnown, ...(params.quiet === undefined ? registerNotes(answers) : [])],
      ...(rows.length === 0
        ? {}
        : {
            table: {
              caption: offers.fragile.tableCaption,
              columns: offers.fragile.columns.map((label, i) => ({ label, numeric: i === 3 })),
              rows: rows.map((row) => [
                text(row, "offer_name"),
                text(row, "service_name"),
                text(row, "dependents"),
                row.children === null ? nb.common.unknown : offers.number(number(row, "children")),
              ]),
            },
          }),
      open: true,
    });
  },
};
