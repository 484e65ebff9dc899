import type { Params } from "../view.js";
import { unitOf } from "./unit.js";

/** The address of a page of the region, from a page of the same region: those about one unit lie a folder deeper. */
export function regionPage(params: Params, name: string): string {
  return `${unitOf(params).level === "region" ? "" : "../"}${name}.html`;
}
