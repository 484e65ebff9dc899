import { lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { filterForm, option } from "./parts/filter-form.js";
import { metricNamed } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { values } from "./parts/values.js";
import { yearOf } from "./parts/year-of.js";
import type { View } from "./view.js";

const words = nb.series.filter;

/** Choices of network and year for the figures named in `data-governs`, over the years that `data-metrics` have figures of. */
export const peerFilter: View = {
  query: (params) => ({
    networks: lookup("units", { where: { level: "network" } }),
    ...Object.fromEntries(
      given(params, "metrics")
        .split(" ")
        .map((id) => [id, select(metricNamed(id), { where: { level: "service" } })]),
    ),
  }),
  draw(answers, { document, params }) {
    const ids = given(params, "metrics").split(" ");
    const years = distinct(
      ids.flatMap((id) => values(metricNamed(id), answers[id]).flatMap((value) => yearOf(value) ?? [])),
    ).toSorted();
    if (years.length === 0) return element(document, "div");
    return filterForm(document, given(params, "governs"), [
      {
        label: words.network,
        name: "nettverk",
        options: [
          option(document, "alle", words.all),
          ...rowsOf(answers.networks).map((row) => option(document, text(row, "id"), text(row, "name"))),
        ],
      },
      {
        label: words.year,
        name: "aar",
        options: [
          option(document, "", words.newest),
          ...years.toReversed().map((year) => option(document, year, year)),
        ],
      },
    ]);
  },
};
