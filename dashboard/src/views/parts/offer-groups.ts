import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { number, text } from "./texts.js";

const { offers } = nb;

/** Offers under one heading: a tier of the pyramid, the methods, or the functions of a base. */
export interface OfferGroupRows {
  readonly heading: string;
  readonly rows: Answer["rows"];
}

/** The counted offers by tier, widest below as in the pyramid, then the methods and the functions of a base. */
export function offerGroups(rows: Answer["rows"]): readonly OfferGroupRows[] {
  const counted = rows.filter((row) => number(row, "counted") === 1);
  const tiers = Object.entries(offers.tiers).map(([tier, heading]) => ({
    heading,
    rows: counted.filter((row) => text(row, "group") === "pyramid" && text(row, "tier") === tier),
  }));
  const groups = Object.entries(offers.groups).map(([group, heading]) => ({
    heading,
    rows: counted.filter((row) => text(row, "group") === group),
  }));
  return [...tiers, ...groups].filter((group) => group.rows.length > 0);
}

/** The names of the statutory duties, which are listed and not counted. */
export function statutoryNames(rows: Answer["rows"]): readonly string[] {
  return rows.filter((row) => text(row, "kind") === "statutory").map((row) => text(row, "name").toLowerCase());
}
