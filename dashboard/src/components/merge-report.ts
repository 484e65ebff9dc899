import { type Merged, mergeNotices, type Region } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "../views/parts/element.js";

const { merging } = nb;

/** What was found when answers were joined: who clashes with whom, what was replaced or left out. */
export function mergeReport(document: Document, region: Region, merged: Merged): HTMLElement {
  const notices = mergeNotices(region, merged);
  return element(
    document,
    "section",
    {},
    element(document, "h3", {}, merging.found(notices.length)),
    element(document, "ul", {}, ...notices.map((notice) => element(document, "li", {}, notice))),
  );
}
