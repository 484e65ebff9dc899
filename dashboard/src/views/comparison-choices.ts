import { nb } from "../text/nb.js";
import { firstSides, type Side } from "./parts/compared.js";
import { cutsOf } from "./parts/cuts.js";
import { cutOptions, periodOptions, unitOptions } from "./parts/explore-options.js";
import { exploredMetric, exploreQuery } from "./parts/explore-query.js";
import { type FilterGroup, groupedFilterForm } from "./parts/filter-form.js";
import { given } from "./parts/params.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.explore.comparison;

/** The choice of two figures of one metric: whose, of what split, of which period. */
export const comparisonChoices: View = {
  query: exploreQuery,
  draw(answers, { document, params }) {
    const all = values(exploredMetric(params), answers.cells);
    const [first, second] = firstSides(all);
    const group = (legend: string, name: string, { who, cut, period }: Side): FilterGroup => ({
      legend,
      choices: [
        { label: words.who, name, options: unitOptions(document, all, who) },
        ...(cutsOf(all).length > 1
          ? [{ label: words.cut, name: `${name}slag`, options: cutOptions(document, all, cut, false) }]
          : []),
        { label: words.period, name: `${name}periode`, options: periodOptions(document, all, period) },
      ],
    });
    return groupedFilterForm(document, given(params, "governs"), [
      group(words.first, "a", first),
      group(words.second, "b", second),
    ]);
  },
};
