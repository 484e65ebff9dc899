import { catalogue, formatPeriod, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { sourcesQuery } from "./parts/source.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { metricsOf, themes } from "./parts/themes.js";
import type { Answer, View } from "./view.js";

const words = nb.quality.metrics;
type Row = Answer["rows"][number];

/** What there is of every metric of the catalogue, and what is lacking in its latest period, by theme. */
export const metricQuality: View = {
  query: () => ({ quality: lookup("metric_quality"), sources: sourcesQuery }),
  draw({ quality }, { document }) {
    const rows = rowsOf(quality);
    const inThemes = Object.keys(themes).flatMap(metricsOf);
    const others = catalogue.filter(({ id }) => !inThemes.some((metric) => metric.id === id));
    const groups = [
      ...Object.keys(themes).map((theme) => ({ heading: nb.units.themes[theme] ?? theme, metrics: metricsOf(theme) })),
      { heading: nb.quality.other, metrics: others },
    ];
    return figure(document, {
      finding: words.finding(distinct(rows.map((row) => text(row, "metric"))).length, catalogue.length),
      content: [
        groupedTable(document, {
          caption: words.tableCaption,
          columns: words.columns.map((label) => ({ label })),
          groups: groups.map(({ heading, metrics }) => ({
            heading,
            rows: metrics.flatMap(({ id, label }) => {
              const own = rows.filter((row) => text(row, "metric") === id);
              return own.length === 0
                ? [[label.nb, words.none, "", "", "", "", "", ""]]
                : own.map((row) => [label.nb, ...told(row)]);
            }),
          })),
        }),
      ],
      caption: words.caption,
      source: nb.quality.source,
      notes: [words.missingNote],
    });
  },
};

function told(row: Row): readonly string[] {
  const [start, end] = [text(row, "latest_start"), text(row, "latest_end")];
  const sure = (["confirmed", "inferred", "invented"] as const).flatMap((status) =>
    number(row, status) === 0 ? [] : [`${text(row, status)} ${nb.common.status[status]}`],
  );
  return [
    nb.quality.levels[text(row, "level")] ?? text(row, "level"),
    words.from(text(row, "first_start")),
    formatPeriod(start, end, "nb"),
    words.found(number(row, "found"), text(row, "expected")),
    text(row, "too_few"),
    words.missing(text(row, "missing"), text(row, "missing_names")),
    sure.join(", "),
  ];
}
