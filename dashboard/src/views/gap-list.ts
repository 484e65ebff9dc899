import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { someNamed } from "./parts/some-named.js";
import { table } from "./parts/table.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { Answer, View } from "./view.js";

const { gaps } = nb.offers;
type Rows = Answer["rows"];

/** Every gap with who could help, the nearest first, and the next step. Nothing while nobody has answered. */
export const gapList: View = {
  query: () => ({
    ...registerQueries,
    networks: lookup("networks"),
    gaps: lookup("gaps", { where: { group: ["pyramid", "method"] } }),
  }),
  draw(answers, { document, params }) {
    const summary = summaryOf(answers);
    if (summary.isEmpty) return element(document, "p", {}, nb.offers.none);
    const network = rowsOf(answers.networks).find((row) => text(row, "id") === params.nettverk);
    const rows = rowsOf(answers.gaps).filter((row) => !network || text(row, "network") === text(network, "name"));
    const all = distinct(rows.map(keyOf)).map((key) => rows.filter((row) => keyOf(row) === key));
    const services = distinct(rows.map((row) => text(row, "service")));
    return figure(document, {
      finding: gaps.finding(
        all.length,
        all.filter(([first = {}]) => first.helper === null).length,
        network && text(network, "name"),
      ),
      content: services.map((service) => {
        const own = all.filter(([first = {}]) => text(first, "service") === service);
        const [[about = {}] = []] = own;
        const name = gaps.service(
          text(about, "service_name"),
          about.children === null ? undefined : number(about, "children"),
        );
        const without = own.filter(([first = {}]) => first.helper === null);
        return element(
          document,
          "details",
          { class: "gaps", open: network ? "" : undefined },
          element(document, "summary", {}, gaps.summary(name, own.length, without.length)),
          table(document, {
            caption: name,
            columns: gaps.columns.map((label) => ({ label })),
            rows: own.map((helpers) => rowOf(document, helpers)),
          }),
        );
      }),
      caption: gaps.caption,
      verified: verifyRegister(document, answers, "gaps"),
      source: registerSource(answers),
      notes: [nb.offers.free(summary.period), ...registerNotes(answers)],
    });
  },
};

const keyOf = (row: Rows[number]): string => `${text(row, "service")} ${text(row, "offer")}`;

function rowOf(document: Document, helpers: Rows): readonly (HTMLElement | string)[] {
  const [first = {}] = helpers;
  const name = [text(first, "offer_name"), ...(number(first, "planned") === 1 ? [gaps.planned] : [])].join(" ");
  if (first.helper === null) return [name, gaps.nobody, gaps.raise];
  const { some, more } = someNamed(helpers);
  const lines = some.map((row) => element(document, "li", {}, helperIn(row)));
  return [
    name,
    element(
      document,
      "ul",
      { class: "base-cell" },
      ...lines,
      ...(more === 0 ? [] : [element(document, "li", {}, gaps.more(more))]),
    ),
    nextStep(first),
  ];
}

function helperIn(row: Rows[number]): string {
  const near = [
    ...(number(row, "same_network") === 1 ? [gaps.sameNetwork] : []),
    ...(number(row, "neighbours") === 1 ? [gaps.neighbours] : []),
    ...(row.kilometres === null ? [] : [gaps.kilometres(number(row, "kilometres"))]),
    gaps.capacity(row.assignments === null ? undefined : number(row, "assignments")),
  ];
  return `${text(row, "helper_name")}: ${near.join(", ")}`;
}

function nextStep(row: Rows[number]): string {
  if (row.decision !== null) return gaps.widen(text(row, "decision"));
  return row.helper_mailbox === null ? gaps.ask : gaps.write(text(row, "helper_mailbox"));
}
