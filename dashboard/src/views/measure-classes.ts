import {
  classSensitivity,
  formatEstimate,
  formatNumber,
  formatPeriod,
  formatValue,
  lookup,
  measuresByClass,
  measuresByCode,
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
import { isFigure, onlyValue, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const { measures } = nb;
const words = measures.classes;
const level = "region";

/** The measures of 2015, compensating beside structuring; placements as the source sums them. */
export const measureClasses: View = {
  query(params) {
    const age_group = given(params, "tiltaksalder");
    const where = { level, age_group };
    return {
      classes: select(measuresByClass, { where: { ...where, class: ["compensating", "structuring", "unresolved"] } }),
      groups: select(measuresByCode, { where: { ...where, code: ["1", "2"] } }),
      types: lookup("measure_types", { where: { class: ["compensating", "structuring"] } }),
      all: select(measuresByCode, { where: { ...where, code: "0" } }),
      codes: select(measuresByCode, { where }),
      sources: sourcesQuery,
    };
  },
  draw({ classes, groups, all, codes, types, sources }, { document, params }) {
    const age = given(params, "tiltaksalder");
    const byClass = values(measuresByClass, classes);
    const of = (name: string) => byClass.find((value) => value.dimensions.class === name);
    const total = onlyValue(measuresByCode, all);
    const shown = [
      ...(["compensating", "structuring", "unresolved"] as const).flatMap((name) =>
        row(of(name), words.rows[name], tones[name]),
      ),
      ...values(measuresByCode, groups).flatMap((value) =>
        row(value, words.groups[value.dimensions.code === "1" ? "1" : "2"], "soft"),
      ),
    ];
    const [compensating, structuring] = [of("compensating"), of("structuring")];
    return figure(document, {
      finding: words.finding({
        compensating: compensating ? formatEstimate(compensating, "nb") : "",
        structuring: structuring ? formatEstimate(structuring, "nb") : "",
        isKnown: [compensating, structuring].every((value) => value !== undefined && isFigure(value)),
        age,
      }),
      drawing: (width) =>
        bars(
          document,
          width,
          shown.map(({ bar }) => bar),
          330,
        ),
      alternative: words.alternative(shown.map(({ bar }) => bar)),
      caption: words.caption(
        total.name,
        formatValue(total, "nb"),
        formatPeriod(total.periodStart, total.periodEnd, "nb"),
        age,
      ),
      source: sourceText(sources, distinct([...total.sources, ...rowsOf(types).map((row) => text(row, "source"))])),
      notes: [
        words.mapping,
        ...sensitivity(values(measuresByCode, codes)),
        words.unread,
        words.several,
        ...uncertainty(total),
        nb.demand.capacity,
      ],
      verified: verify(document, [
        { metric: measuresByClass, values: byClass },
        { metric: measuresByCode, values: [...values(measuresByCode, groups), total] },
      ]),
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label, i) => ({ label, numeric: i === 1 })),
        rows: [...shown, ...row(total, words.all, "soft")].map(({ bar, value }) => [
          bar.label,
          formatEstimate(value, "nb"),
          value.kind === "value" ? "" : measures.because,
        ]),
      },
    });
  },
};

/** What the counts would be if advice and guidance were counted as structuring; nothing where the counts do not stand. */
function sensitivity(codes: readonly Value<"measures_by_code">[]): readonly string[] {
  const advice = codes.find(({ dimensions }) => dimensions.code === adviceCode);
  if (!advice || !isFigure(advice)) return [];
  const [, moved] = classSensitivity(codes, adviceCode, ["compensating", "structuring"]);
  const { structuring, compensating } = moved?.counts ?? {};
  if (structuring === undefined || compensating === undefined) return [];
  const shown = [structuring, compensating].map((count) => formatNumber(count, { decimals: 0, locale: "nb" }));
  return [words.sensitivity(formatEstimate(advice, "nb"), shown[0] ?? "", shown[1] ?? "")];
}

const adviceCode = "3.09";

const uncertainty = (value: Value): readonly string[] =>
  isFigure(value) && value.interval.method === "none" ? [value.interval.because.nb] : [];

const tones = { compensating: "strong", structuring: "contrast", unresolved: "soft" } as const;

function row(value: Value | undefined, label: string, tone: BarRow["tone"]): readonly { bar: BarRow; value: Value }[] {
  if (!value) return [];
  const size = isFigure(value) ? value.estimate : undefined;
  return [
    {
      bar: { key: label, label, text: formatEstimate(value, "nb"), size, tone, words: markWords(label, value) },
      value,
    },
  ];
}
