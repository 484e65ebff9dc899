import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { briefOf, briefQuery } from "./parts/brief.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { findingRows } from "./parts/finding-rows.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.findings.brief;

/** What can be said of a unit's newest figures in three or four sentences, signals first. */
export const unitBrief: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      unit: lookup("units", { where: { level, id } }),
      brief: briefQuery(params),
      findings: lookup("findings", { where: { level, unit: id } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document }) {
    const [unit = {}] = rowsOf(answers.unit);
    const brief = briefOf(answers.brief);
    if (brief.length === 0) return empty(document, words.untested(text(unit, "name")), words.untestedWhy);
    const tested = findingRows(answers.findings);
    return figure(document, {
      finding: words.finding(
        brief.filter(({ isSignal }) => isSignal).length,
        brief.some(({ kind }) => kind === "silent"),
      ),
      content: [
        element(
          document,
          "ul",
          { class: "sentences" },
          ...brief.map(({ sentence }) => element(document, "li", {}, sentence)),
        ),
      ],
      caption: words.caption,
      source: compactSourceText(answers.sources, distinct(tested.flatMap(({ sources }) => sources))),
      statuses: distinct(tested.map(({ status }) => status)),
    });
  },
};
