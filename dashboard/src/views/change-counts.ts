import { formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { changedParts, changeCounts as countsSince, sinceQuery } from "./parts/changes.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { editionWords, sinceChoices, sinceChosen } from "./parts/since.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.changes;

/** How many figures are revised, new, hidden, gone or no longer comparable since an earlier edition, metric by metric. */
export const changeCounts: View = {
  query: () => ({
    ...sinceQuery,
    ...{ about: lookup("about"), networks: lookup("networks"), counts: lookup("change_counts") },
    ...{ changes: lookup("changes"), sources: sourcesQuery },
  }),
  draw({ about, networks, counts, changes, sources, earlier, decisions }, { document, params }) {
    const since = sinceChosen(sinceChoices(earlier, decisions), params);
    const region = text(rowsOf(about)[0] ?? {}, "name");
    if (since?.edition === undefined) return empty(document, words.none(region), words.noneWhy);
    const { name, day } = since.edition;
    const network = rowsOf(networks).find((row) => text(row, "id") === params.nettverk);
    const all = countsSince(counts, name, network ? text(network, "id") : "");
    const whole = all.find(({ label }) => label === "");
    const metrics = all.filter(({ label }) => label !== "");
    const where = network ? text(network, "name") : region;
    // Only the kinds of change that there are, beside what is always asked for.
    const columns = words.summary.columns.flatMap((label, i) =>
      label === words.summary.columns[0] || (whole?.counts[i] ?? 0) > 0 ? [{ label, i }] : [],
    );
    const redefined = metrics.filter(({ isRedefined }) => isRedefined).map(({ label }) => label);
    const changed = rowsOf(changes).filter((row) => text(row, "since") === name);
    return figure(document, {
      finding: words.summary.finding(where, editionWords(since.edition), whole ? changedParts(whole) : []),
      caption: words.summary.caption(where),
      notes: [
        ...(since.meeting !== undefined && day > since.meeting ? [words.later(formatDay(day, "nb"))] : []),
        words.against(name, formatDay(day, "nb")),
        ...(redefined.length > 0 ? [words.summary.redefined(redefined)] : []),
        words.summary.meaning,
      ],
      source: compactSourceText(sources, distinct(changed.flatMap((row) => text(row, "sources").split(" ")))),
      table: {
        caption: words.summary.table,
        columns: [{ label: words.summary.metric }, ...columns.map(({ label }) => ({ label, numeric: true }))],
        rows: metrics.map(({ label, counts: list }) => [label, ...columns.map(({ i }) => String(list[i]))]),
      },
      statuses: distinct(changed.map((row) => text(row, "status"))),
    });
  },
};
