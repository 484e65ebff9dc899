import { employees, lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { given } from "./parts/params.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

const text = nb.staffing.unknown;
const where = { source: "sluttrapport-4-6" };

/** That the staffing of a base is not known, and who could tell. */
export const staffingUnknown: View = {
  query: (params) => ({
    sources: sourcesQuery,
    employees: select(employees, { where: { level: "area", unit: given(params, "area") } }),
    unknowns: lookup("unknowns", { where }),
  }),
  draw(answers, { document }) {
    if (values(employees, answers.employees).length > 0)
      throw new Error("staffing: the base's employees are now known; show them");
    const who = distinct(rowsOf(answers.unknowns).map((row) => textOf(row, "who")));
    return figure(document, {
      finding: text.finding,
      content: [
        element(document, "p", {}, text.text),
        element(document, "p", {}, text.who),
        element(document, "ul", {}, ...who.map((name) => element(document, "li", {}, name))),
      ],
      caption: text.caption,
      source: sourceText(answers.sources, [where.source]),
    });
  },
};
