import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { offerGroups } from "./parts/offer-groups.js";
import { registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { Answer, View } from "./view.js";

const { offers } = nb;
const words = nb.units.offers;
type Row = Answer["rows"][number];

/** What a service has said of each offer, and who near it has what it lacks: those it borders to, and those of its network. */
export const unitOffers: View = {
  query(params) {
    const { id } = unitOf(params);
    return {
      ...registerQueries,
      unit: lookup("units", { where: { level: "service", id } }),
      offers: lookup("offers"),
      services: lookup("register_services"),
      said: lookup("offer_answers"),
      fragile: lookup("fragile_offers"),
      near: lookup("relations", { where: { level: "service", id, relation: ["neighbour", "network"] } }),
    };
  },
  draw(answers, { document, params }) {
    const { id } = unitOf(params);
    const [unit = {}] = rowsOf(answers.unit);
    const name = text(unit, "name");
    const own = rowsOf(answers.said).filter((row) => text(row, "service") === id);
    const answer = rowsOf(answers.services).find((row) => text(row, "service") === id) ?? {};
    const { period } = summaryOf(answers);
    if (own.length === 0) return notSent(document, name, id, params.region ?? "", answers);
    const near = nearTo(id, answers);
    const groups = offerGroups(rowsOf(answers.offers)).map(({ heading, rows }) => ({
      heading,
      rows: rows.map((offer) => {
        const said = own.find((row) => text(row, "offer") === text(offer, "id"));
        const availability = said ? text(said, "availability") : "not_stated";
        const isThere = has.includes(availability);
        return [
          text(offer, "name"),
          saysOf(availability),
          said ? counsellorsOf(said) : "",
          isThere ? "" : words.hereabouts(helpersFor(text(offer, "id"), near, answers)),
        ];
      }),
    }));
    const stated = own.filter((row) => text(row, "availability") !== "not_stated");
    return element(
      document,
      "section",
      {},
      element(document, "h2", {}, words.heading),
      figure(document, {
        finding: words.finding(
          name,
          stated.filter((row) => has.includes(text(row, "availability"))).length,
          stated.length,
        ),
        content: [
          groupedTable(document, {
            caption: words.caption(name),
            columns: words.columns.map((label) => ({ label })),
            groups,
          }),
        ],
        caption: words.near,
        source: registerSource(answers),
        notes: [
          offers.age(number(answer, "half_years_old"), text(answer, "period") || period),
          words.alone(distinct(fragileOf(id, answers))),
        ],
        statuses: distinct([text(unit, "status")]).filter((status) => status !== ""),
        verified: verifyRegister(document, answers, "offer_answers"),
      }),
    );
  },
};

const has: readonly string[] = ["exists", "shared", "bought"];

const saysOf = (availability: string): string =>
  (offers.availability as Readonly<Record<string, string>>)[availability] ?? availability;

function counsellorsOf(row: Row): string {
  const count = (offers.counsellors as Readonly<Record<string, string>>)[text(row, "counsellors")] ?? "";
  const lent = number(row, "lends") === 1 ? words.lends : "";
  return [count, lent].filter((part) => part !== "").join(", ");
}

/** The services a service borders to, then the others of its network. */
function nearTo(id: string, answers: Readonly<Record<string, Answer>>): readonly string[] {
  const rows = rowsOf(answers.near);
  const neighbours = rows.filter((row) => text(row, "relation") === "neighbour").map((row) => text(row, "to_id"));
  const networks = rows.filter((row) => text(row, "relation") === "network").map((row) => text(row, "to_id"));
  const mates = rowsOf(answers.services)
    .filter((row) => networks.includes(text(row, "network")))
    .map((row) => text(row, "service"));
  return distinct([...neighbours, ...mates]).filter((other) => other !== id);
}

function helpersFor(
  offer: string,
  near: readonly string[],
  answers: Readonly<Record<string, Answer>>,
): readonly string[] {
  const rows = rowsOf(answers.said).filter(
    (row) => text(row, "offer") === offer && ["exists", "shared"].includes(text(row, "availability")),
  );
  return near.flatMap((service) => {
    const row = rows.find((each) => text(each, "service") === service);
    return row ? [words.helper(text(row, "service_name"), number(row, "lends") === 1)] : [];
  });
}

const fragileOf = (id: string, answers: Readonly<Record<string, Answer>>): readonly string[] =>
  rowsOf(answers.fragile)
    .filter((row) => text(row, "service") === id)
    .map((row) => text(row, "offer_name"));

function notSent(
  document: Document,
  name: string,
  id: string,
  region: string,
  answers: Readonly<Record<string, Answer>>,
): HTMLElement {
  const [about = {}] = rowsOf(answers.about);
  const form = `../../skjema/${region}/tiltaksregisteret-${id}-${text(about, "register_period")}.html`;
  return element(
    document,
    "section",
    { class: "not-submitted" },
    element(document, "h2", {}, words.heading),
    element(document, "p", {}, words.notSent(name), " ", element(document, "a", { "data-file": form }, words.form)),
  );
}
