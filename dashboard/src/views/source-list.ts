import { formatDay } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { outerLink } from "./parts/outer-link.js";
import { sourcesQuery } from "./parts/source.js";
import { rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.method.sources;

/** Every source, with what is needed to look it up. */
export const sourceList: View = {
  query: () => ({ sources: sourcesQuery }),
  draw({ sources }, { document }) {
    const rows = rowsOf(sources);
    return element(
      document,
      "section",
      { "aria-label": words.label },
      element(document, "p", {}, words.intro(rows.length)),
      element(document, "ul", { class: "sources" }, ...rows.map((row) => item(document, row))),
    );
  },
};

function item(document: Document, row: Readonly<Record<string, unknown>>): HTMLElement {
  const [title, publisher, published, place, url] = ["title", "publisher", "published_on", "place", "url"].map(
    (column) => text(row, column),
  ) as [string, string, string, string, string];
  const kind = words.kinds[text(row, "kind")] ?? text(row, "kind");
  const when = published === "" ? words.notNoted : formatDay(published, "nb");
  return element(
    document,
    "li",
    { id: `kilde-${text(row, "id")}` },
    element(document, "strong", {}, title),
    ` ${[publisher, when, place, kind].filter((part) => part !== "").join(", ")}.`,
    ...(url === "" ? [] : [" ", outerLink(document, url, url)]),
  );
}
