import {
  formatPeriod,
  select,
  tenureUnder12Months,
  tenureUnder24Months,
  tenureUnder48Months,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { drawnOf } from "./parts/dots.js";
import { figure } from "./parts/figure.js";
import { markWords } from "./parts/mark-words.js";
import { shareWords } from "./parts/share-words.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { unitDots } from "./parts/unit-dots.js";
import { onlyValue } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const where = { level: "region" };
const text = nb.staffing.tenure;

/** How many of the region's employees had been less than one, two and four years in their service. */
export const tenure: View = {
  query: () => ({
    sources: sourcesQuery,
    months12: select(tenureUnder12Months, { where }),
    months24: select(tenureUnder24Months, { where }),
    months48: select(tenureUnder48Months, { where }),
  }),
  draw({ sources, months12, months24, months48 }, { document }) {
    const shortest = onlyValue(tenureUnder12Months, months12);
    const rows = [
      { label: text.rows[12], value: shortest },
      { label: text.rows[24], value: onlyValue(tenureUnder24Months, months24) },
      { label: text.rows[48], value: onlyValue(tenureUnder48Months, months48) },
    ];
    const values = rows.map(({ value }) => value);
    const described = rows.map(({ label, value }) => ({
      label,
      text: text.text(shareWords(value)),
      ...drawnOf(value),
      words: markWords(label, value),
    }));
    return figure(document, {
      finding: text.finding(shareWords(shortest)),
      drawing: (width) => unitDots(document, width, described, values),
      alternative: text.alternative(described.map((row) => `${row.label}: ${row.text}`)),
      caption: text.caption(shortest.name, formatPeriod(shortest.periodStart, shortest.periodEnd, "nb")),
      source: sourceText(sources, [...new Set(values.flatMap((value) => value.sources))]),
      notes: [...new Set(values.flatMap(({ remarks }) => remarks)), text.turnover, text.interval],
      verified: verify(document, [
        { metric: tenureUnder12Months, values: values.slice(0, 1) },
        { metric: tenureUnder24Months, values: values.slice(1, 2) },
        { metric: tenureUnder48Months, values: values.slice(2) },
      ]),
      table: {
        caption: text.table,
        columns: text.columns.map((label, i) => ({ label, numeric: i > 0 })),
        rows: rows.map(({ label, value }) => {
          const { part, of, share, interval } = shareWords(value);
          return [label, part, of, share, interval];
        }),
      },
    });
  },
};
