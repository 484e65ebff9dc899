import {
  formatEstimate,
  formatPeriod,
  formatValue,
  positions,
  positionsPerThousandChildren,
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
const words = rates.positions;
const wholes = { where: { level: ["area", "nation"] } };

/** Positions per 1 000 children in each municipality of 2015, by how many positions it had. */
export const positionsBySize: View = {
  query(params) {
    const where = { level: "municipality", boundaries: given(params, "grenser") };
    return {
      counts: select(positions, { where }),
      perThousand: select(positionsPerThousandChildren, { where }),
      wholeCounts: select(positions, wholes),
      wholeRates: select(positionsPerThousandChildren, wholes),
      sources: sourcesQuery,
    };
  },
  draw({ counts, perThousand, wholeCounts, wholeRates, sources }, { document, params }) {
    const borders = given(params, "grenser");
    const [count, rate] = [values(positions, counts), values(positionsPerThousandChildren, perThousand)];
    const [areaCounts, areaRates] = [
      values(positions, wholeCounts),
      smallestFirst(values(positionsPerThousandChildren, wholeRates)),
    ];
    const countOf = new Map([...count, ...areaCounts].map((value) => [value.unit, value]));
    const dots = rate.flatMap((value) => {
      const size = countOf.get(value.unit);
      return sizedRate(value, size && isFigure(size) ? size.estimate : undefined);
    });
    const references = areaRates
      .filter(isFigure)
      .map((value) => ({ label: `${value.name} ${formatEstimate(value, "nb")}`, rate: value.estimate }));
    const areas = areaRates.map((value) => ({
      name: value.name,
      count: formatValue(countOf.get(value.unit) ?? value, "nb"),
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
      source: sourceText(sources, distinct(rate.flatMap((value) => value.sources))),
      notes: [
        rates.coverage(dots.length, rate.length),
        rates.smallOnes,
        ...rates.borderNotes(first !== undefined && borders > first.periodEnd),
        ...rates.absences(rate.map((value) => [countOf.get(value.unit) ?? value, value])),
        words.noInterval,
      ],
      verified: verify(document, [
        { metric: positions, values: [...countOf.values()] },
        { metric: positionsPerThousandChildren, values: [...rate, ...areaRates] },
      ]),
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label, i) => ({
          label,
          numeric: i === 1 || i === 2,
          wide: label === words.columns.at(-1),
        })),
        rows: [...rate, ...areaRates].map((value) => {
          const size = countOf.get(value.unit) ?? value;
          return [
            value.name,
            formatEstimate(size, "nb"),
            formatEstimate(value, "nb"),
            nb.common.status[isFigure(size) ? size.status : "unknown"],
            rates.because(size, value),
          ];
        }),
      },
    });
  },
};
