import { nb } from "../../text/nb.js";
import { element } from "./element.js";

/** What stands where a figure would be while nobody has sent it in: what is missing, and how it comes. */
export function empty(document: Document, label: string, name: string): HTMLElement {
  return element(
    document,
    "div",
    { class: "empty" },
    element(document, "h3", { class: "finding" }, nb.series.empty(label, name)),
    element(document, "p", {}, nb.series.emptyWhy),
  );
}
