import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { offerGroups, statutoryNames } from "./parts/offer-groups.js";
import { reach, saidOf } from "./parts/reach.js";
import { notSubmitted, registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { Answer, Context, View } from "./view.js";

const { offers } = nb;
type Answers = Readonly<Record<string, Answer>>;
type Row = Answer["rows"][number];

/** The pyramid's offers against networks, or against the services of one: who reaches what, and how. */
export const pyramidCoverage: View = {
  query: () => ({
    ...registerQueries,
    offers: lookup("offers"),
    networks: lookup("networks"),
    services: lookup("register_services"),
    said: lookup("offer_answers"),
    coverage: lookup("coverage", { where: { level: "network" } }),
  }),
  draw(answers, context) {
    const summary = summaryOf(answers);
    if (summary.isEmpty) return notSubmitted(summary, offers.here.pyramid, context);
    const network = rowsOf(answers.networks).find((row) => text(row, "id") === context.params.nettverk);
    return network
      ? ofServices(answers, text(network, "id"), text(network, "name"), context)
      : ofNetworks(answers, context);
  },
};

function ofNetworks(answers: Answers, { document }: Context): HTMLElement {
  const networks = rowsOf(answers.networks);
  const cell = (offer: Row, network: Row): Row =>
    rowsOf(answers.coverage).find(
      (row) => text(row, "offer") === text(offer, "id") && text(row, "unit") === text(network, "id"),
    ) ?? {};
  const groups = offerGroups(rowsOf(answers.offers));
  const asked = groups.flatMap(({ rows }) => rows);
  const everywhere = asked.filter((offer) => networks.every((network) => isForAll(cell(offer, network))));
  const caption = offers.pyramid.caption(summaryOf(answers).region);
  return figure(document, {
    finding: offers.pyramid.finding(everywhere.length, asked.length),
    content: [
      groupedTable(document, {
        caption,
        columns: [{ label: offers.pyramid.offer }, ...networks.map((network) => ({ label: text(network, "name") }))],
        groups: groups.map(({ heading, rows }) => ({
          heading,
          rows: rows.map((offer) => [
            text(offer, "name"),
            ...networks.map((network) => reach(document, cell(offer, network), text(offer, "kind") === "method")),
          ]),
        })),
      }),
    ],
    caption: offers.legend,
    verified: verifyRegister(document, answers, "coverage"),
    source: registerSource(answers, rowsOf(answers.coverage)),
    notes: notesOf(answers),
  });
}

/** Whether all the children of a unit reach an offer; not where they have not been counted. */
const isForAll = (row: Row): boolean => row.children !== null && number(row, "with_access") === number(row, "children");

function ofServices(answers: Answers, id: string, name: string, { document }: Context): HTMLElement {
  const services = rowsOf(answers.services).filter((row) => text(row, "network") === id);
  const { period } = summaryOf(answers);
  const cell = (offer: Row, service: Row): Row =>
    rowsOf(answers.said).find(
      (row) => text(row, "offer") === text(offer, "id") && text(row, "service") === text(service, "service"),
    ) ?? { availability: "not_stated" };
  return figure(document, {
    finding: offers.pyramid.findingServices(name),
    content: [
      groupedTable(document, {
        caption: offers.pyramid.captionServices(name, period),
        columns: [{ label: offers.pyramid.offer }, ...services.map((service) => ({ label: text(service, "name") }))],
        groups: offerGroups(rowsOf(answers.offers)).map(({ heading, rows }) => ({
          heading,
          rows: rows.map((offer) => [
            text(offer, "name"),
            ...services.map((service) => saidOf(document, cell(offer, service))),
          ]),
        })),
      }),
      element(document, "p", {}, ...services.flatMap((service) => older(service))),
    ],
    caption: offers.legendService,
    verified: verifyRegister(document, answers, "offer_answers"),
    source: registerSource(answers),
    notes: notesOf(answers),
  });
}

/** What is older than the half-year that is shown, in a sentence. */
function older(service: Row): readonly string[] {
  const age = number(service, "half_years_old");
  return age === 0 ? [] : [`${text(service, "name")}: ${offers.age(age, text(service, "period"))}. `];
}

const notesOf = (answers: Answers): readonly string[] => [
  ...registerNotes(answers),
  offers.pyramid.methods,
  offers.statutory(statutoryNames(rowsOf(answers.offers))),
  offers.inferred,
];
