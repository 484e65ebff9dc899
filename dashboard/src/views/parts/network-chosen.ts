import type { Params } from "../view.js";

/** The network that the reader chose, or the one that the page is about; undefined where it is all of them. */
export function networkChosen({ nettverk, network }: Params): string | undefined {
  return nettverk === undefined || nettverk === "alle" ? network : nettverk;
}
