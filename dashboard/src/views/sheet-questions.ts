import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { reachedOffers, reachedOffersQueries } from "./parts/reached-offers.js";
import { summaryOf } from "./parts/register.js";
import type { View } from "./view.js";

const words = nb.unitSheet.questions;

/** Two neutral questions for the meeting, from what is missing and from the offer that the fewest children reach. */
export const sheetQuestions: View = {
  query: reachedOffersQueries,
  draw(answers, { document }) {
    const [fewest] = reachedOffers(answers);
    const second = summaryOf(answers).isEmpty || !fewest ? words.begin : words.gaps(fewest.name);
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
