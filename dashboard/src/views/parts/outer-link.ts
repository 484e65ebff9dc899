import { element } from "./element.js";

/** A link as Framework writes those of a page: a link away from the site, which tells the other place nothing of where the reader came from. */
export function outerLink(document: Document, text: string, href: string): HTMLElement {
  return element(document, "a", { href, rel: "noreferrer", target: "_blank" }, text);
}
