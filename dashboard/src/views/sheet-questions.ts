import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { registerQueries, summaryOf } from "./parts/register.js";
import { number, rowsOf, text } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.unitSheet.questions;

/** Two neutral questions for the meeting, from what is missing and from the offer that the fewest children reach. */
export const sheetQuestions: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      ...registerQueries,
      offers: lookup("offers"),
      coverage: lookup("coverage", { where: { level, unit: id } }),
    };
  },
  draw(answers, { document }) {
    const names = new Map(rowsOf(answers.offers).map((row) => [text(row, "id"), text(row, "name")]));
    const [fewest] = rowsOf(answers.coverage).toSorted((a, b) =>
      number(a, "with_access") < number(b, "with_access") ? -1 : 1,
    );
    const offer = fewest && names.get(text(fewest, "offer"));
    const second = summaryOf(answers).isEmpty || offer === undefined ? words.begin : words.gaps(offer);
    return element(
      document,
      "div",
      {},
      element(document, "h3", {}, words.heading),
      element(
        document,
        "ol",
        { class: "questions" },
        element(document, "li", {}, words.reporting),
        element(document, "li", {}, second),
      ),
      element(document, "p", { class: "caveat" }, nb.unitSheet.caveat),
    );
  },
};
