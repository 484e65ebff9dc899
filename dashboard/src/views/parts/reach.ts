import { nb } from "../../text/nb.js";
import { element } from "./element.js";
import { number, text } from "./texts.js";

const { offers } = nb;
type Row = Readonly<Record<string, unknown>>;

/**
 * How many of a unit's children reach an offer, and how: a symbol with words, and the ways in small print. Where some
 * have not answered, the least and the most that it can be.
 */
export function reach(document: Document, row: Row, isMethod: boolean): HTMLElement {
  if (row.children === null) return element(document, "span", {}, offers.reach.notCounted);
  const [total, some, most, unknown] = [
    number(row, "children"),
    number(row, "with_access"),
    number(row, "most_with_access"),
    number(row, "not_stated"),
  ];
  const ways = (["own", "network", "across", "bought", "agreement"] as const)
    .filter((way) => number(row, way) > 0)
    .map((way) =>
      number(row, way) === total ? offers.ways[way] : `${offers.ways[way]} ${offers.number(number(row, way))}`,
    );
  const robust = isMethod && some > 0 ? [robustIn(row, most)] : [];
  const open = unknown > 0 && unknown < total ? [offers.reach.without(unknown, some > 0 ? most : undefined)] : [];
  return element(
    document,
    "span",
    { class: "reach" },
    sign(document, unknown === total ? "unknown" : some === total ? "all" : some === 0 ? "none" : "some"),
    element(document, "strong", {}, headOf(some, unknown, total)),
    ...[...ways, ...robust, ...open].map((part) => element(document, "small", {}, ` ${part}`)),
  );
}

function headOf(some: number, unknown: number, total: number): string {
  if (unknown === total) return offers.reach.notStated;
  if (some === total) return offers.reach.all(total);
  if (some === 0) return unknown > 0 ? offers.reach.noneSaid : offers.reach.none;
  return unknown > 0 ? offers.reach.atLeast(some, total) : offers.reach.some(some, total);
}

/** How many have two counsellors: not known where that may be none or all of those who may reach the method at all. */
function robustIn(row: Row, mostWithAccess: number): string {
  const [least, most] = [number(row, "robust"), number(row, "most_robust")];
  if (least === most) return offers.reach.robust(least);
  if (least > 0) return offers.reach.robustBetween(least, most);
  return most === mostWithAccess ? offers.reach.robustUnknown : offers.reach.robustAtMost(most);
}

/** What one service says of an offer, in a symbol and a word, with the counsellors of a method. */
export function saidOf(document: Document, row: Row): HTMLElement {
  const words: Readonly<Record<string, string>> = offers.availability;
  const counsellors: Readonly<Record<string, string>> = offers.counsellors;
  const without: Readonly<Record<string, string>> = offers.without;
  const word = text(row, "how") === "agreement" ? offers.byAgreement : words[text(row, "availability")];
  const has = text(row, "counsellors") === "one" || text(row, "counsellors") === "two_or_more";
  const small = [counsellors[text(row, "counsellors")], has ? without[text(row, "without_casework")] : ""];
  return element(
    document,
    "span",
    { class: "reach" },
    sign(document, text(row, "how") === "agreement" ? "some" : (signs[text(row, "availability")] ?? "unknown")),
    element(document, "strong", {}, word),
    ...small.filter((part) => part).map((part) => element(document, "small", {}, ` ${part}`)),
  );
}

type Sign = "all" | "some" | "none" | "unknown";

const signs: Readonly<Record<string, Sign>> = {
  exists: "all",
  shared: "some",
  bought: "some",
  planned: "none",
  missing: "none",
  not_stated: "unknown",
};

/** A circle: filled, half, empty or dashed. The words beside it say the same. */
const sign = (document: Document, name: Sign): HTMLElement => element(document, "i", { class: `sign ${name}` });
