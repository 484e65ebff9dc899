import { benchmark, formatEstimate, formatPeriod, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct } from "./parts/texts.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const words = nb.lists.benchmarks;

/** National figures as their sources print them, by indicator and year. */
export const benchmarkTable: View = {
  query: () => ({ cells: select(benchmark, { where: { level: "nation" } }), sources: sourcesQuery }),
  draw({ cells, sources }, { document }) {
    const figures = values(benchmark, cells).filter(isFigure);
    const indicators = distinct(figures.map(({ dimensions }) => dimensions.indicator ?? ""));
    const groups = indicators.map((heading) => ({
      heading,
      rows: figures
        .filter(({ dimensions }) => dimensions.indicator === heading)
        .map((value) => [
          formatPeriod(value.periodStart, value.periodEnd, "nb"),
          formatEstimate(value, "nb"),
          value.dimensions.unit_of_measure ?? "",
          nb.common.status[value.status],
          sourceText(sources, value.sources),
        ]),
    }));
    return figure(document, {
      finding: words.finding(figures.length, indicators.length),
      content: [
        groupedTable(document, {
          caption: words.tableCaption,
          columns: words.columns.map((label, i) => ({ label, numeric: i === 1 })),
          groups,
        }),
      ],
      caption: words.caption,
      source: words.source,
      verified: verify(document, [{ metric: benchmark, values: figures }]),
      notes: [words.definitions, words.inferred, nb.demand.capacity],
    });
  },
};
