import { lookup, requestsAssisted, requestsWithoutRegisteredHelp, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { given } from "./parts/params.js";
import { shareWords, whole } from "./parts/share-words.js";
import { sheetHead } from "./parts/sheet-head.js";
import { isFigure, onlyValue } from "./parts/values.js";
import type { View } from "./view.js";

/** The head of a competence base's sheet: the finding about requests to it. */
export const baseHead: View = {
  query(params) {
    const where = { level: "area", unit: given(params, "area") };
    return {
      about: lookup("about"),
      assisted: select(requestsAssisted, { where }),
      without: select(requestsWithoutRegisteredHelp, { where }),
    };
  },
  draw(answers, { document }) {
    const assisted = onlyValue(requestsAssisted, answers.assisted);
    const without = onlyValue(requestsWithoutRegisteredHelp, answers.without);
    const count = whole(isFigure(without) ? without.estimate : undefined);
    return sheetHead(document, nb.sheet.base.finding(shareWords(assisted), count), assisted.name, answers.about);
  },
};
