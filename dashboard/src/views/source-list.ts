import { formatDay } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
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
    const list = rows.map((row) => {
      const [published, place, url] = [text(row, "published_on"), text(row, "place"), text(row, "url")];
      return {
        id: `kilde-${text(row, "id")}`,
        title: text(row, "title"),
        lines: [
          { label: words.publisher, content: text(row, "publisher") },
          { label: words.published, content: published === "" ? words.notNoted : formatDay(published, "nb") },
          ...(place === "" ? [] : [{ label: words.place, content: place }]),
          ...(url === "" ? [] : [{ label: words.link, content: outerLink(document, url, url) }]),
          { label: words.kind, content: words.kinds[text(row, "kind")] ?? text(row, "kind") },
        ],
      };
    });
    return element(
      document,
      "section",
      { "aria-label": words.label },
      element(document, "p", {}, words.intro(rows.length)),
      entries(document, "h3", list),
    );
  },
};
