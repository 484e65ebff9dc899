import { nb } from "../text/nb.js";
import { baseFacts } from "./base-facts.js";
import { baseFunctions } from "./base-functions.js";
import { element } from "./parts/element.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import { pyramid } from "./pyramid.js";
import { regionFacts } from "./region-facts.js";
import { requests } from "./requests.js";
import { sheetDecisions } from "./sheet-decisions.js";
import { sheetUnknowns } from "./sheet-unknowns.js";
import { sickLeave } from "./sick-leave.js";
import { tenure } from "./tenure.js";
import type { Params, View } from "./view.js";

/** The sources of a printed sheet in one compact list: those of every view on it; the organisation's stand elsewhere. */
export const sheetSources: View = {
  query: (params) => ({
    sources: sourcesQuery,
    ...Object.fromEntries(
      viewsOn(params).flatMap((view, i) =>
        Object.entries(view.query(params))
          .filter(([name, { from }]) => !["sources", "nation", "every"].includes(name) && from !== "organisation")
          .map(([name, query]) => [`${name}${i}`, query]),
      ),
    ),
  }),
  draw({ sources, ...answers }, { document }) {
    const used = Object.values(answers).flatMap((answer) =>
      rowsOf(answer).flatMap((row) => [...textOf(row, "sources").split(" "), textOf(row, "source")]),
    );
    const list = compactSourceText(sources, distinct(used.filter((id) => id !== "")));
    return element(
      document,
      "p",
      { class: "sheet-sources" },
      `${nb.sheet.sources}: ${list}. ${nb.sheet.organisationSources}`,
    );
  },
};

/** The region's sheet, or a base's: whichever data-sheet says. */
const viewsOn = ({ sheet }: Params): readonly View[] => [
  ...(sheet === "region" ? [regionFacts, tenure, sickLeave] : [baseFacts, baseFunctions]),
  requests,
  pyramid,
  sheetDecisions,
  sheetUnknowns,
];
