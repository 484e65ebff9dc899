import {
  facetValue,
  formatEstimate,
  formatPeriod,
  loggedRequests,
  lookup,
  select,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { organisationNoteOf } from "./parts/organisation-note.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const { offers } = nb;

/** What bases have counted in their logs in the latest half-year; for a real region, why nothing is shown yet. */
export const requestLog: View = {
  query: () => ({
    about: lookup("about"),
    sources: sourcesQuery,
    cells: select(loggedRequests, { where: { level: "network" } }),
  }),
  draw({ about, sources, cells }, { document }) {
    const [row = {}] = rowsOf(about);
    if (text(row, "kind") === "real") return element(document, "p", { class: "note" }, offers.log.real);
    const all = values(loggedRequests, cells);
    const latest = distinct(all.map(({ periodStart }) => periodStart))
      .toSorted()
      .at(-1);
    const shown = all.filter(({ periodStart }) => periodStart === latest);
    const bases = distinct(shown.map(({ name }) => name));
    const [first] = shown;
    const period = first ? formatPeriod(first.periodStart, first.periodEnd, "nb") : "";
    const find = (base: string, facet: string, category: string): Value | undefined =>
      shown.find(
        ({ name, dimensions }) => name === base && dimensions.facet === facet && dimensions.category === category,
      );
    const groups = Object.entries(offers.log.facets).map(([facet, heading]) => ({
      heading,
      rows: distinct(
        shown.filter(({ dimensions }) => dimensions.facet === facet).map(({ dimensions }) => dimensions.category ?? ""),
      ).map((category) => [
        facetValue("category", category, "nb"),
        ...bases.map((base) => {
          const value = find(base, facet, category);
          return value ? formatEstimate(value, "nb") : "";
        }),
      ]),
    }));
    return figure(document, {
      finding: offers.log.finding(bases.length),
      content: [
        groupedTable(document, {
          caption: offers.log.caption(period),
          columns: [{ label: offers.log.head }, ...bases.map((label) => ({ label, numeric: true }))],
          groups,
        }),
      ],
      caption: offers.log.caption(period),
      source: sourceText(sources, distinct(shown.flatMap((value) => value.sources))),
      verified: verify(document, [{ metric: loggedRequests, values: shown }]),
      notes: [offers.log.hidden, offers.log.unmet, organisationNoteOf(about)],
    });
  },
};
