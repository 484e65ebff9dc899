import { element } from "./element.js";

/** What stands where a figure would be while nobody has sent it in: what is missing, of whom, and what that does not say. */
export function empty(document: Document, heading: string, why: string): HTMLElement {
  return element(
    document,
    "div",
    { class: "empty" },
    element(document, "h3", { class: "finding" }, heading),
    element(document, "p", {}, why),
  );
}
