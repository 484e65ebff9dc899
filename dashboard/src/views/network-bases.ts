import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { offerGroups } from "./parts/offer-groups.js";
import { notSubmitted, registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { Answer, View } from "./view.js";

const { offers } = nb;
type Rows = Answer["rows"];

/** The networks' bases side by side: for each offer, which services have it, lack it, and could lend it. */
export const networkBases: View = {
  query: () => ({
    ...registerQueries,
    offers: lookup("offers", { where: { tier: "network_base" } }),
    networks: lookup("networks"),
    services: lookup("register_services"),
    said: lookup("offer_answers"),
  }),
  draw(answers, context) {
    const { document } = context;
    const summary = summaryOf(answers);
    if (summary.isEmpty) return notSubmitted(summary, offers.here.networks, context);
    const networks = rowsOf(answers.networks);
    const caption = offers.networks.caption(summary.period);
    const cell = (offer: string, network: string): HTMLElement => {
      const services = rowsOf(answers.services).filter((row) => text(row, "network") === network);
      const said = rowsOf(answers.said).filter((row) => text(row, "offer") === offer);
      const lines = linesOf(services, said);
      return element(document, "ul", { class: "base-cell" }, ...lines.map((line) => element(document, "li", {}, line)));
    };
    return figure(document, {
      finding: offers.networks.finding,
      content: [
        groupedTable(document, {
          caption,
          columns: [{ label: offers.pyramid.offer }, ...networks.map((network) => ({ label: text(network, "name") }))],
          groups: offerGroups(rowsOf(answers.offers)).map(({ heading, rows }) => ({
            heading,
            rows: rows.map((offer) => [
              text(offer, "name"),
              ...networks.map((network) => cell(text(offer, "id"), text(network, "id"))),
            ]),
          })),
        }),
      ],
      caption,
      verified: verifyRegister(document, answers, "offer_answers"),
      source: registerSource(answers),
      notes: [...registerNotes(answers), offers.inferred],
    });
  },
};

function linesOf(services: Rows, said: Rows): readonly string[] {
  const answerOf = (service: Rows[number]): Rows[number] =>
    said.find((row) => text(row, "service") === text(service, "service")) ?? { availability: "not_stated", lends: 0 };
  const named = (is: (row: Rows[number]) => boolean): readonly string[] =>
    services.filter((service) => is(answerOf(service))).map((service) => text(service, "name"));
  const says = (...words: readonly string[]) => named((row) => words.includes(text(row, "availability")));
  const lent = services
    .map((service) => ({ name: text(service, "name"), row: answerOf(service) }))
    .filter(({ row }) => number(row, "lends") === 1)
    .map(({ name, row }) =>
      offers.networks.lent(name, row.assignments === null ? undefined : number(row, "assignments")),
    );
  const { has, lends, buys, plans, lacks, unknown } = offers.networks;
  return [
    { say: has, names: says("exists", "shared") },
    { say: lends, names: lent },
    { say: buys, names: says("bought") },
    { say: plans, names: says("planned") },
    { say: lacks, names: says("missing") },
    { say: unknown, names: says("not_stated") },
  ].flatMap(({ say, names }) => (names.length === 0 ? [] : [say(names)]));
}
