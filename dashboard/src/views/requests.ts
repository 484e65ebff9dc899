import { formatEstimate, formatInterval, formatPeriod, requestsAssisted, select } from "@barneloftet/analytics";
import { figure } from "./parts/figure.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

/** Requests to the competence base and help given, by service. */
export const requests: View = {
  query: () => ({ sources: sourcesQuery, cells: select(requestsAssisted, { where: { level: ["service", "network", "area"] } }) }),
  draw({ sources, cells }, { document }) {
    const shares = values(requestsAssisted, cells);
    return figure(document, {
      finding: "Henvendelser og bistand",
      alternative: "",
      caption: "Henvendelser til kompetansebasen.",
      source: sourceText(sources, shares[0]?.sources ?? []),
      table: {
        caption: "Henvendelser",
        columns: [{ label: "Tjeneste" }, { label: "Andel", numeric: true }, { label: "Usikkerhet", numeric: true }, { label: "Periode" }],
        rows: shares.map((value) => [
          value.name,
          formatEstimate(value, "nb"),
          formatInterval(value, "nb") ?? "",
          formatPeriod(value.periodStart, value.periodEnd, "nb"),
        ]),
      },
    });
  },
};
