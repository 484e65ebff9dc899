import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { groupedTable, type RowGroup } from "./parts/grouped-table.js";
import { offerGroups } from "./parts/offer-groups.js";
import { registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { Answer, Context, View } from "./view.js";

const { offers } = nb;
const words = nb.units.offers;
type Row = Answer["rows"][number];
type Answers = Readonly<Record<string, Answer>>;

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
      own: lookup("own_offers", { where: { service: id } }),
      fragile: lookup("fragile_offers", { where: { service: id } }),
      near: lookup("relations", { where: { level: "service", id, relation: ["neighbour", "network"] } }),
    };
  },
  draw(answers, context) {
    const { document, params } = context;
    const { id } = unitOf(params);
    const answer = rowsOf(answers.services).find((row) => text(row, "service") === id) ?? {};
    const hasAnswered = rowsOf(answers.said).some((row) => text(row, "service") === id);
    return element(
      document,
      "section",
      hasAnswered ? {} : { class: "not-submitted" },
      element(document, "h2", {}, words.heading),
      ...(hasAnswered ? [ofService(id, answer, answers, context)] : notSubmitted(id, answers, context)),
    );
  },
};

function ofService(id: string, answer: Row, answers: Answers, { document }: Context): HTMLElement {
  const name = nameOf(answers);
  const said = rowsOf(answers.said).filter((row) => text(row, "service") === id);
  const stated = said.filter((row) => text(row, "availability") !== "not_stated");
  return figure(document, {
    finding: words.finding(name, stated.filter(hasIt).length, stated.length),
    content: [
      groupedTable(document, {
        caption: words.caption(name),
        columns: words.columns.map((label) => ({ label })),
        groups: [...listed(id, said, answers), ...ownOffers(answers)],
        stacks: true,
      }),
    ],
    caption: words.near,
    source: registerSource(answers),
    notes: [
      words.age(offers.age(number(answer, "half_years_old"), text(answer, "period") || summaryOf(answers).period)),
      words.fragile(distinct(rowsOf(answers.fragile).map((row) => text(row, "offer_name")))),
    ],
    verified: verifyRegister(document, answers, "offer_answers"),
  });
}

function listed(id: string, said: readonly Row[], answers: Answers): readonly RowGroup[] {
  const near = nearTo(id, answers);
  return offerGroups(rowsOf(answers.offers)).map(({ heading, rows }) => ({
    heading,
    rows: rows.map((offer) => {
      const own = said.find((row) => text(row, "offer") === text(offer, "id")) ?? { availability: "not_stated" };
      const helpers = hasIt(own) ? "" : helpersFor(text(offer, "id"), near, answers);
      return [text(offer, "name"), saysOf(own), holdsOf(own), helpers];
    }),
  }));
}

function ownOffers(answers: Answers): readonly RowGroup[] {
  const rows = rowsOf(answers.own);
  return rows.length === 0
    ? []
    : [{ heading: words.own, rows: rows.map((row) => [text(row, "name"), saysOf(row), holdsOf(row), ""]) }];
}

const hasIt = (row: Row): boolean => ["exists", "shared", "bought"].includes(text(row, "availability"));

function saysOf(row: Row): string {
  const said = (offers.availability as Readonly<Record<string, string>>)[text(row, "availability")] ?? "";
  return !hasIt(row) && text(row, "how") === "agreement" ? words.byAgreement(said) : said;
}

/** What is behind an offer: its counsellors, whether they have cases besides, and whether it can be lent. */
function holdsOf(row: Row): string {
  const counsellors: Readonly<Record<string, string>> = offers.counsellors;
  const without: Readonly<Record<string, string>> = offers.without;
  const count = counsellors[text(row, "counsellors")] ?? "";
  const cases = count === "" ? "" : (without[text(row, "without_casework")] ?? "");
  const lent = number(row, "lends") === 1 ? words.lends : "";
  return [count, cases, lent].filter((part) => part !== "").join(", ");
}

/** The services a service borders to, then the others of its network. */
function nearTo(id: string, answers: Answers): readonly string[] {
  const related = (relation: string): readonly string[] =>
    rowsOf(answers.near)
      .filter((row) => text(row, "relation") === relation)
      .map((row) => text(row, "to_id"));
  const networks = related("network").filter((network) => network !== "");
  const mates = rowsOf(answers.services)
    .filter((row) => networks.includes(text(row, "network")))
    .map((row) => text(row, "service"));
  return distinct([...related("neighbour"), ...mates]).filter((other) => other !== id);
}

function helpersFor(offer: string, near: readonly string[], answers: Answers): string {
  const rows = rowsOf(answers.said).filter(
    (row) => text(row, "offer") === offer && ["exists", "shared"].includes(text(row, "availability")),
  );
  const names = near.flatMap((service) => {
    const row = rows.find((each) => text(each, "service") === service);
    return row ? [words.helper(text(row, "service_name"), number(row, "lends") === 1)] : [];
  });
  return names.length === 0 ? words.nobody : names.join("; ");
}

function notSubmitted(id: string, answers: Answers, { document, params }: Context): readonly HTMLElement[] {
  const [about = {}] = rowsOf(answers.about);
  // `finish` makes a link of it when the form is there.
  const form = `../../skjema/${params.region ?? ""}/tiltaksregisteret-${id}-${text(about, "register_period")}.html`;
  return [
    element(document, "p", {}, words.notSubmitted(nameOf(answers))),
    element(document, "p", {}, element(document, "a", { "data-file": form }, words.form)),
  ];
}

const nameOf = (answers: Answers): string => text(rowsOf(answers.unit)[0] ?? {}, "name");
