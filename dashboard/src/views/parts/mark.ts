import { nb } from "../../text/nb.js";
import { element } from "./element.js";

/** How sure something is, as a framed word («antatt», «oppdiktet»): the least sure of what it is made of. Nothing for what is confirmed. */
export function statusMark(document: Document, statuses: readonly string[]): HTMLElement | undefined {
  const worst = (["invented", "unknown", "inferred"] as const).find((status) => statuses.includes(status));
  return worst && element(document, "span", { class: `mark ${worst}` }, nb.common.status[worst]);
}
