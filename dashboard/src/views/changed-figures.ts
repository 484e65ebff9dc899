import { formatNumber, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { changeCounts, changedFigures as figuresSince, inFull, sinceQuery } from "./parts/changes.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { groupedTable } from "./parts/grouped-table.js";
import { sinceChoices, sinceChosen } from "./parts/since.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { Answer, View } from "./view.js";

const words = nb.changes.listed;

/** Each figure that is revised, hidden, gone or no longer comparable, as it was and as it is. */
export const changedFigures: View = {
  query: () => ({
    ...sinceQuery,
    ...{
      about: lookup("about"),
      networks: lookup("networks"),
      changes: lookup("changes"),
      counts: lookup("change_counts"),
      sources: sourcesQuery,
    },
  }),
  draw({ about, networks, changes, counts, sources, earlier, decisions }, { document, params }) {
    const since = sinceChosen(sinceChoices(earlier, decisions), params);
    if (since?.edition === undefined) return element(document, "div");
    const network = rowsOf(networks).find((row) => text(row, "id") === params.nettverk);
    const name = text(network ?? rowsOf(about)[0] ?? {}, "name");
    const shown = figuresSince(changes, since.edition.name).filter((each) =>
      network ? each.network === text(network, "id") : ["region", "network", "area"].includes(each.level),
    );
    if (shown.length === 0) return empty(document, words.none(name), words.noneWhy);
    const groups = Object.entries(words.kinds).flatMap(([kind, title]) => {
      const rows = shown.filter((each) => each.kind === kind);
      return rows.length === 0
        ? []
        : [
            {
              heading: title,
              rows: rows.map((row) => [
                row.name,
                row.because === "" ? row.about : words.because(row.about, row.because),
                row.period,
                inFull(row.before),
                inFull(row.after),
              ]),
            },
          ];
    });
    return figure(document, {
      finding: words.finding(shown.length, name),
      content: [
        groupedTable(document, {
          caption: words.table,
          columns: words.columns.map((label, i) => ({ label, numeric: i > 2 })),
          stacks: true,
          groups,
        }),
      ],
      caption: words.caption(name),
      notes: [...(network ? [] : [words.region]), ...sumsOfHidden(counts, since.edition.name)],
      source: compactSourceText(sources, distinct(shown.flatMap((each) => each.sources))),
      statuses: distinct(shown.map(({ status }) => status)),
    });
  },
};

/** How many sums are left out, where there are any. */
function sumsOfHidden(counts: Answer | undefined, edition: string): readonly string[] {
  const [whole] = changeCounts(counts, edition, "").filter(({ label }) => label === "");
  const left = whole?.sumsOfHidden ?? 0;
  return left > 0 ? [words.sums(formatNumber(left, { decimals: 0, locale: "nb" }))] : [];
}
