import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { statusMark } from "./parts/mark.js";
import { registerQueries, summaryOf } from "./parts/register.js";
import { sourceText } from "./parts/source.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import type { View } from "./view.js";

const text = nb.pyramid;
const tiers = Object.keys(text.tiers) as (keyof typeof text.tiers)[];

/** The report's pyramid of offers: three tiers, the widest below, each with what it holds. */
export const pyramid: View = {
  query: () => ({ ...registerQueries, offers: lookup("pyramid") }),
  draw(answers, { document }) {
    const rows = rowsOf(answers.offers);
    const summary = summaryOf(answers);
    const said = summary.isEmpty
      ? nb.offers.notSubmitted(summary.services, summary.period)
      : nb.offers.answered(summary);
    const list = tiers.map((tier) => {
      const ofTier = rows.filter((row) => row.tier === tier);
      return element(
        document,
        "li",
        {},
        element(
          document,
          "h4",
          {},
          text.tiers[tier],
          " ",
          statusMark(document, distinct(ofTier.map((row) => textOf(row, "status")))),
        ),
        element(document, "ul", {}, ...ofTier.map((row) => offer(document, textOf(row, "offer"), textOf(row, "kind")))),
      );
    });
    return figure(document, {
      finding: text.finding,
      content: [element(document, "ol", { class: "pyramid" }, ...list)],
      caption: text.caption,
      source: sourceText(answers.sources, distinct(rows.map((row) => textOf(row, "source")))),
      notes: [said, text.coverage, text.inferred],
    });
  },
};

/** An offer with its kind in a word after it. */
export function offer(document: Document, name: string, kind: string): HTMLElement {
  const words: Readonly<Record<string, string>> = text.kinds;
  return element(document, "li", {}, name, " ", element(document, "span", { class: "kind" }, words[kind] ?? kind));
}
