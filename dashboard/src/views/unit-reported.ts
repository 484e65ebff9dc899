import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { rowsOf, text } from "./parts/texts.js";
import { unitOf, unitQuery } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.units.reported;

/** What the press or a municipality has said of a unit: shown as said, never charted or compared; nothing where there is none. */
export const unitReported: View = {
  query(params) {
    const { id } = unitOf(params);
    return {
      unit: unitQuery(params),
      reported: lookup("reported", { where: { unit: id } }),
      sources: sourcesQuery,
    };
  },
  draw({ unit, reported, sources }, { document }) {
    const rows = rowsOf(reported);
    if (rows.length === 0) return element(document, "div");
    const [row = {}] = rowsOf(unit);
    return element(
      document,
      "section",
      { "aria-label": words.title(text(row, "name")) },
      element(document, "h2", {}, words.title(text(row, "name"))),
      element(document, "p", {}, words.caption),
      entries(
        document,
        "h3",
        rows.map((said) => ({
          title: text(said, "indicator"),
          lines: [
            {
              label: text(said, "period"),
              content: [text(said, "value"), ". ", text(said, "note")],
            },
            { label: nb.common.source, content: sourceText(sources, [text(said, "source")]) },
          ],
        })),
      ),
    );
  },
};
