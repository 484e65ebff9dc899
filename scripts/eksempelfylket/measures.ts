import { lastStatistics, measuresOfMunicipalities } from "./children-with-measures.ts";
import { draws } from "./draws.ts";
import { type FigureRow, sumOf } from "./figure-row.ts";
import { measureTypes } from "./offers.ts";
import { days, yearEnds, yearOf } from "./periods.ts";

/** How many measures of each code there are for each hundred children with measures. */
const perHundred: Readonly<Record<string, number>> = {
  ...{ "1.01": 4, "1.02": 0.6, "1.99": 0.3, "2.01": 8, "2.02": 13, "2.03": 0.8, "2.04": 0.5, "2.05": 2, "2.99": 0.6 },
  ...{ "3.01": 2, "3.02": 3, "3.03": 0.8, "3.04": 1, "3.05": 2, "3.06": 4, "3.07": 14, "3.08": 1.5, "3.09": 30 },
  ...{ "3.10": 6, "3.99": 8, "4.01": 5, "4.02": 3, "4.03": 9, "4.04": 11, "4.05": 15, "4.06": 10, "4.07": 2 },
};

/** Measures in force in the region on 31 December, by code; totals are the sums of their codes. */
export function measures(): readonly FigureRow[] {
  return yearEnds
    .filter(({ from }) => yearOf(from) <= lastStatistics)
    .flatMap((day) => {
      const children = sumOf(measuresOfMunicipalities(yearOf(day.from)), ({ at_year_end }) => at_year_end);
      const random = draws(`measures in force ${day.period_start}`);
      const single = measureTypes
        .filter(({ class: of }) => of !== "total")
        .map(({ code }) => ({ code, count: random.poisson((children * (perHundred[code] ?? 0)) / 100) }));
      const totalOf = (code: string) =>
        sumOf(
          single.filter((one) => code === "0" || one.code.startsWith(`${code}.`)),
          ({ count }) => count,
        );
      return measureTypes.map(({ code }) => ({
        ...{ level: "region", unit: "eksempelfylket", ...days(day), code, age_group: "total" },
        measures: single.find((one) => one.code === code)?.count ?? totalOf(code),
      }));
    });
}
