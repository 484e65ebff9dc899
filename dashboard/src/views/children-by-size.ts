import {
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
  formatEstimate,
  formatInterval,
  formatPeriod,
  formatValue,
  select,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { bySize, sizedRate, smallestFirst } from "./parts/by-size.js";
import { figure } from "./parts/figure.js";
import { given } from "./parts/params.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct } from "./parts/texts.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const { rates } = nb;
const words = rates.children;
const [during, atEnd, perThousand] = [
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
];

/** Children with measures per 1 000 in each municipality of 2015, by how many they were, with their intervals. */
export const childrenBySize: View = {
  query(params) {
    const where = { level: ["municipality"], boundaries: given(params, "grenser") };
    const wholes = { level: ["area", "nation"] };
    return {
      during: select(during, { where }),
      atEnd: select(atEnd, { where }),
      rates: select(perThousand, { where }),
      wholeDuring: select(during, { where: wholes }),
      wholeAtEnd: select(atEnd, { where: wholes }),
      wholeRates: select(perThousand, { where: wholes }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const borders = given(params, "grenser");
    const rate = values(perThousand, answers.rates);
    const areaRates = smallestFirst(values(perThousand, answers.wholeRates));
    const byUnit = (list: ReturnType<typeof values>) => new Map(list.map((value) => [value.unit, value]));
    const duringOf = byUnit([...values(during, answers.during), ...values(during, answers.wholeDuring)]);
    const atEndOf = byUnit([...values(atEnd, answers.atEnd), ...values(atEnd, answers.wholeAtEnd)]);
    const dots = rate.flatMap((value) => sizedRate(value, isFigure(value) ? value.numerator : undefined));
    const references = areaRates
      .filter(isFigure)
      .map((value) => ({ label: `${value.name} ${formatEstimate(value, "nb")}`, rate: value.estimate }));
    const areas = areaRates.map((value) => ({
      name: value.name,
      during: formatValue(duringOf.get(value.unit) ?? value, "nb"),
      atEnd: formatValue(atEndOf.get(value.unit) ?? value, "nb"),
      rate: formatEstimate(value, "nb"),
    }));
    const [first] = rate;
    const period = first ? formatPeriod(first.periodStart, first.periodEnd, "nb") : "";
    return figure(document, {
      finding: words.finding(areas, period),
      drawing: (width) =>
        bySize(document, width, dots, { sizeLabel: words.sizeLabel, rateLabel: words.rateLabel, references }),
      alternative: words.alternative(dots.length),
      caption: words.caption(areas[0]?.name ?? "", rate.length, borders, period),
      source: sourceText(answers.sources, distinct(rate.flatMap((value) => value.sources))),
      notes: [
        words.areas(areas),
        rates.coverage(dots.length, rate.length),
        rates.smallOnes,
        words.interval,
        ...rates.borderNotes(first !== undefined && borders > first.periodEnd),
        ...rates.absences(rate.map((value) => [atEndOf.get(value.unit) ?? value, value])),
        nb.demand.capacity,
      ],
      verified: verify(document, [
        { metric: during, values: [...duringOf.values()] },
        { metric: atEnd, values: [...atEndOf.values()] },
        { metric: perThousand, values: [...rate, ...areaRates] },
      ]),
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label, i) => ({
          label,
          numeric: i >= 1 && i <= 4,
          wide: label === words.columns.at(-1),
        })),
        rows: [...rate, ...areaRates].map((value) => {
          const counts = [duringOf.get(value.unit) ?? value, atEndOf.get(value.unit) ?? value];
          return [
            value.name,
            ...counts.map((count) => formatEstimate(count, "nb")),
            formatEstimate(value, "nb"),
            formatInterval(value, "nb") ?? "",
            nb.common.status[counts.every(isFigure) ? value.status : "unknown"],
            rates.because(counts[1] ?? value, value),
          ];
        }),
      },
    });
  },
};
