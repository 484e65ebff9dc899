import {
  formatEstimate,
  formatPeriod,
  lookup,
  measuresByCode,
  type Status,
  select,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { type BarRow, bars } from "./parts/bars.js";
import { figure } from "./parts/figure.js";
import { markWords } from "./parts/mark-words.js";
import { given } from "./parts/params.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const { measures } = nb;
const words = measures.types;
const sections = [
  { name: "compensating", tone: "strong" },
  { name: "structuring", tone: "contrast" },
] as const;

/** Every type of measure that was read, compensating beside structuring, and how each code was classed. */
export const measureTypes: View = {
  query: (params) => ({
    cells: select(measuresByCode, { where: { level: "region", age_group: given(params, "tiltaksalder") } }),
    types: lookup("measure_types"),
    sources: sourcesQuery,
  }),
  draw({ cells, types, sources }, { document, params }) {
    const age = given(params, "tiltaksalder");
    const counts = values(measuresByCode, cells);
    const named = rowsOf(types).flatMap((type) => {
      const value = counts.find(({ dimensions }) => dimensions.code === text(type, "code"));
      return value
        ? [
            {
              value,
              code: text(type, "code"),
              name: text(type, "name"),
              class: text(type, "class"),
              status: text(type, "status") as Status,
            },
          ]
        : [];
    });
    const rows = sections.flatMap(({ name, tone }): readonly BarRow[] => [
      { key: name, label: words.sections[name], text: "", size: undefined, tone: "heading" },
      ...named.filter((type) => type.class === name).map((type) => bar(type.code, type.name, type.value, tone)),
    ]);
    const [first] = counts;
    return figure(document, {
      finding: words.finding(sections.map(({ name }) => named.filter((type) => type.class === name).length)),
      drawing: (width) => bars(document, width, rows, 294),
      alternative: words.alternative,
      caption: words.caption(
        first?.name ?? "",
        first ? formatPeriod(first.periodStart, first.periodEnd, "nb") : "",
        age,
      ),
      source: sourceText(
        sources,
        distinct([...counts.flatMap((value) => value.sources), ...rowsOf(types).map((row) => text(row, "source"))]),
      ),
      notes: [words.howClassed, measures.because],
      verified: verify(document, [{ metric: measuresByCode, values: named.map(({ value }) => value) }]),
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label, i) => ({ label, numeric: i === 2 })),
        rows: named.map(({ code, name, status, value, ...type }) => [
          words.coded(code, name),
          words.classes[type.class as keyof typeof words.classes],
          formatEstimate(value, "nb"),
          nb.common.status[status],
        ]),
      },
      open: true,
    });
  },
};

function bar(key: string, label: string, value: Value, tone: BarRow["tone"]): BarRow {
  return {
    key,
    label,
    text: formatEstimate(value, "nb"),
    size: isFigure(value) ? value.estimate : undefined,
    tone,
    words: markWords(label, value),
  };
}
