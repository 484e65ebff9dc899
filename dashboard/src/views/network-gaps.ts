import { lookup } from "@barneloftet/analytics";
import { ascending, descending } from "d3";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { networkChosen } from "./parts/network-chosen.js";
import { regionPage } from "./parts/region-page.js";
import { notSubmitted, registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { someNamed } from "./parts/some-named.js";
import { table } from "./parts/table.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { Answer, Context, View } from "./view.js";

const { gaps } = nb.offers;
const words = gaps.ofNetwork;
type Row = Answer["rows"][number];

/** What the services of one network lack, offer by offer, and who has it free, the nearest first. */
export const networkGaps: View = {
  query: () => ({
    ...registerQueries,
    networks: lookup("networks"),
    offers: lookup("offers"),
    services: lookup("register_services"),
    gaps: lookup("gaps", { where: { group: ["pyramid", "method"] } }),
  }),
  draw(answers, context) {
    const { document, params } = context;
    const summary = summaryOf(answers);
    if (summary.isEmpty) return notSubmitted(summary, nb.offers.here.network, context);
    const network = rowsOf(answers.networks).find((row) => text(row, "id") === networkChosen(params)) ?? {};
    const name = text(network, "name");
    const ofNetwork = rowsOf(answers.gaps).filter((row) => text(row, "network") === name);
    const lacking = rowsOf(answers.offers)
      .map((offer) => ofNetwork.filter((row) => text(row, "offer") === text(offer, "id")))
      .filter((rows) => rows.length > 0);
    const helpless = lacking.filter((rows) => rows.every((row) => row.helper === null));
    const members = rowsOf(answers.services).filter((row) => text(row, "network") === text(network, "id"));
    const silent = members.filter((row) => text(row, "state") !== "answered");
    const hasAnswers = members.some((row) => text(row, "state") !== "not_submitted");
    return figure(document, {
      finding: hasAnswers ? words.finding(name, lacking.length, helpless.length) : words.nobody(name),
      content: [
        table(document, {
          caption: words.caption(name, distinct(ofNetwork.map(holeOf)).length),
          columns: words.columns.map((label) => ({ label })),
          rows: lacking.map((rows) => [
            text(rows[0] ?? {}, "offer_name"),
            nb.offers.list(distinct(rows.map(lackingIn))),
            helpersIn(rows),
          ]),
          stacks: true,
        }),
        ...waysOn(text(network, "id"), context),
      ],
      caption: nb.offers.free(summary.period),
      verified: verifyRegister(document, answers, "gaps"),
      source: registerSource(answers),
      notes: [words.unanswered(silent.map(unansweredOf)), ...registerNotes(answers)],
    });
  },
};

const holeOf = (row: Row): string => `${text(row, "service")} ${text(row, "offer")}`;

/** A service that lacks an offer, and whether it plans it. */
function lackingIn(row: Row): string {
  const name = text(row, "service_name");
  return number(row, "planned") === 1 ? `${name} ${gaps.planned}` : name;
}

/** A service that has not answered all, and how far it has come. */
function unansweredOf(row: Row): string {
  const states: Readonly<Record<string, string>> = nb.offers.states;
  return `${text(row, "name")}: ${states[text(row, "state")] ?? ""}`;
}

/** Everyone who has an offer free for some of those who lack it, the nearest to any of them first. */
function helpersIn(rows: readonly Row[]): string {
  const nearestFirst = rows.filter((row) => row.helper !== null).toSorted(byNearness);
  const helpers = distinct(nearestFirst.map((row) => text(row, "helper"))).flatMap((helper) => {
    const row = nearestFirst.find((each) => text(each, "helper") === helper);
    return row
      ? [words.helper(text(row, "helper_name"), row.assignments === null ? undefined : number(row, "assignments"))]
      : [];
  });
  if (helpers.length === 0) return gaps.nobody;
  const { some, more } = someNamed(helpers);
  return [...some, ...(more === 0 ? [] : [gaps.more(more)])].join("; ");
}

/** Of the same network, then neighbours over land, then by distance. */
const byNearness = (a: Row, b: Row): number =>
  descending(number(a, "same_network"), number(b, "same_network")) ||
  descending(number(a, "neighbours"), number(b, "neighbours")) ||
  ascending(kilometres(a), kilometres(b));

const kilometres = (row: Row): number =>
  row.kilometres === null ? Number.POSITIVE_INFINITY : number(row, "kilometres");

function waysOn(network: string, { document, params }: Context): readonly HTMLElement[] {
  const link = (page: string, label: string): HTMLElement =>
    element(document, "a", { href: `${regionPage(params, page)}?nettverk=${network}` }, label);
  return [
    element(
      document,
      "p",
      { class: "screen-only" },
      link("hvem-kan-hjelpe-hvem", words.steps),
      ". ",
      link("pyramiden", words.services),
      ".",
    ),
  ];
}
