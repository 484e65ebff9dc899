import { compare, formatPeriod, formatValue, select, sickLeave } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct } from "./parts/texts.js";
import { onlyValue } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.method.refusal;

/** Two figures that a report sets side by side, and the reason why they cannot be compared. */
export const refusalExample: View = {
  query: () => ({
    services: select(sickLeave, { where: { level: "region", type: "total" } }),
    others: select(sickLeave, {
      where: { level: "nation", type: "doctor_certified", population: "all_sectors", period_start: "2019-10-01" },
    }),
    sources: sourcesQuery,
  }),
  draw({ services, others, sources }, { document }) {
    const [a, b] = [onlyValue(sickLeave, services), onlyValue(sickLeave, others)];
    const answer = compare(a, b);
    const [first, second] = [a, b].map((value) => ({
      figure: formatValue(value, "nb"),
      period: formatPeriod(value.periodStart, value.periodEnd, "nb"),
      place: value.name,
    }));
    return element(
      document,
      "div",
      { class: "example" },
      element(document, "p", {}, first && second ? words.asked(first, second) : ""),
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
