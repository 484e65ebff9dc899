import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { organisationOn } from "./parts/organisation.js";
import { given } from "./parts/params.js";
import { registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import { type Way, wayMapDrawing } from "./parts/way-map-drawing.js";
import type { Answer, View } from "./view.js";

const { offers } = nb;

/** The municipalities as tiles, by how their children reach one chosen offer. Nothing while nobody has answered. */
export const coverageMap: View = {
  query: (params) => ({
    ...registerQueries,
    organisation: lookup("organisation"),
    offers: lookup("offers", { where: { id: given(params, "tilbud") } }),
    coverage: lookup("coverage", { where: { level: "municipality", offer: given(params, "tilbud") } }),
  }),
  draw(answers, { document }) {
    if (summaryOf(answers).isEmpty) return element(document, "p", {}, offers.none);
    const days = distinct(rowsOf(answers.organisation).map((row) => text(row, "day"))).toSorted();
    const places = organisationOn(rowsOf(answers.organisation).filter((row) => text(row, "day") === days.at(-1)));
    const coverage = new Map(rowsOf(answers.coverage).map((row) => [text(row, "unit"), row]));
    const words: Readonly<Record<Way, string>> = { ...offers.ways, ...offers.map.ways };
    const wordOf = (way: Way): string => words[way];
    const tiles = places.map((place) => {
      const covered = coveredBy(coverage.get(place.code));
      return { ...place, ...covered, words: nb.reading.said(place.name, wordOf(covered.way)) };
    });
    const [offer = {}] = rowsOf(answers.offers);
    const name = text(offer, "name");
    const reached = tiles.filter(({ way, covered }) => way !== "not_counted" && number(covered, "with_access") > 0);
    const used = (Object.keys(offers.wayLetters) as Way[]).filter((way) => tiles.some((tile) => tile.way === way));
    const count = (way: Way): number => tiles.filter((tile) => tile.way === way).length;
    return figure(document, {
      finding: offers.map.finding(name, reached.length, tiles.length),
      drawing: (width) => wayMapDrawing(document, tiles, width),
      alternative: offers.map.alternative(used.map((way) => `${wordOf(way)}: ${count(way)}`)),
      caption: offers.map.caption(name),
      verified: verifyRegister(document, answers, "coverage"),
      source: registerSource(answers, rowsOf(answers.coverage)),
      notes: [
        used.map((way) => `${offers.wayLetters[way]} ${wordOf(way)} (${count(way)})`).join(". "),
        ...registerNotes(answers),
      ],
      table: {
        caption: offers.map.caption(name),
        columns: offers.map.columns.map((label, i) => ({ label, numeric: i > 1 })),
        rows: tiles.map(({ name: municipality, way, covered: row }) => [
          municipality,
          wordOf(way),
          ...["children", "with_access", "not_stated"].map((column) =>
            way === "not_counted" ? nb.common.unknown : offers.number(number(row, column)),
          ),
        ]),
      },
    });
  },
};

type Row = Answer["rows"][number];

/** The one way of a municipality's children, `mixed` where they have several, `not_counted` where there is no number. */
function coveredBy(covered: Row = {}): { readonly way: Way; readonly covered: Row } {
  if (typeof covered.children !== "number") return { way: "not_counted", covered };
  const ways = (Object.keys(offers.ways) as (keyof typeof offers.ways)[]).filter((way) => number(covered, way) > 0);
  const [only = "not_stated", ...more] = ways;
  return { way: more.length > 0 ? "mixed" : only, covered };
}
