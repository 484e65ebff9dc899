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
    const networkOf = new Map(
      rowsOf(answers.services).map((row) => [
        text(row, "service"),
        text(rowsOf(answers.networks).find((each) => text(each, "id") === text(row, "network")) ?? {}, "name"),
      ]),
    );
    const asked = network ? members : rowsOf(answers.services);
    const isAllAnswered = asked.every((row) => text(row, "state") === "answered");
    const { tableCaption, columns } = offers.fragile;
    return figure(document, {
      finding: offers.fragile.finding(rows.length, network && text(network, "name"), isAllAnswered),
      caption: offers.fragile.caption,
      verified: verifyRegister(document, answers, "fragile_offers"),
      source: registerSource(answers),
      // Beside a figure that has said who has answered, it is not said again.
      notes: [offers.fragile.notKnown, ...(params.quiet === undefined ? registerNotes(answers) : [])],
      ...(rows.length === 0
        ? {}
        : {
            table: {
              caption: tableCaption,
              // On a network's own page its name is in the heading.
              columns: [
                { label: columns.method },
                { label: columns.service },
                ...(network ? [] : [{ label: columns.network }]),
                { label: columns.dependents },
                { label: columns.children, numeric: true },
              ],
              rows: rows.map((row) => [
                text(row, "offer_name"),
                text(row, "service_name"),
                ...(network ? [] : [networkOf.get(text(row, "service")) ?? ""]),
                text(row, "dependents"),
                row.children === null ? nb.common.unknown : offers.number(number(row, "children")),
              ]),
            },
          }),
      open: true,
    });
  },
};
