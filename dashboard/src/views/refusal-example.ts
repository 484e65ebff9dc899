import { compare, formatPeriod, formatValue, select, sickLeave } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct } from "./parts/texts.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.method.refusal;

/**
 * Two figures that could be set side by side, and the reason why they cannot be compared: the region's own sick leave and
 * what a doctor has certified in the whole country, where that is known, else that of another season.
 */
export const refusalExample: View = {
  query: () => ({
    own: select(sickLeave, { where: { level: "region", type: "total" } }),
    others: select(sickLeave, {
      where: { level: "nation", type: "doctor_certified", population: "all_sectors" },
    }),
    sources: sourcesQuery,
  }),
  draw({ own, others, sources }, { document }) {
    const [first = nothing(), ...later] = values(sickLeave, own);
    const a = later.at(-1) ?? first;
    const b = values(sickLeave, others).find(({ periodEnd }) => periodEnd === a.periodEnd) ?? first;
    const answer = compare(a, b);
    const [one, other] = [a, b].map((value) => ({
      figure: formatValue(value, "nb"),
      period: formatPeriod(value.periodStart, value.periodEnd, "nb"),
      place: value.name,
    }));
    return element(
      document,
      "div",
      { class: "example" },
      element(document, "p", {}, one && other ? words.asked(one, other) : ""),
      element(
        document,
        "p",
        { class: "refusal" },
        answer.kind === "not_comparable" ? answer.because.nb : words.comparable,
      ),
      element(
        document,
        "p",
        { class: "source" },
        `${nb.common.source}: ${sourceText(sources, distinct([...a.sources, ...b.sources]))}`,
      ),
    );
  },
};

function nothing(): never {
  throw new Error("no sick leave of the region; there is nothing to show the guard by");
}
