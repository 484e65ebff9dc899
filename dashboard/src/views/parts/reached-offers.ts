import { lookup, type Selection } from "@barneloftet/analytics";
import type { Answer, Params } from "../view.js";
import { registerQueries } from "./register.js";
import { number, rowsOf, text } from "./texts.js";
import { unitOf } from "./unit.js";

type Row = Answer["rows"][number];

/** An offer, and how many of a unit's children reach it. */
export interface ReachedOffer {
  readonly name: string;
  readonly row: Row;
}

/** The questions about which offers a unit's children reach. */
export function reachedOffersQueries(params: Params): Readonly<Record<string, Selection>> {
  const { level, id } = unitOf(params);
  return {
    ...registerQueries,
    offers: lookup("offers"),
    coverage: lookup("coverage", { where: { level, unit: id } }),
  };
}

/** The offers that count, those that fewest children reach first; none where the children have not been counted. */
export function reachedOffers(answers: Readonly<Record<string, Answer>>): readonly ReachedOffer[] {
  const coverage = rowsOf(answers.coverage).filter((row) => text(row, "with_access") !== "");
  return rowsOf(answers.offers)
    .filter((offer) => number(offer, "counted") === 1)
    .flatMap((offer) => {
      const row = coverage.find((each) => text(each, "offer") === text(offer, "id"));
      return row ? [{ name: text(offer, "name"), row }] : [];
    })
    .toSorted((a, b) => (number(a.row, "with_access") < number(b.row, "with_access") ? -1 : 1));
}
