import { areasIn } from "./children.ts";
import { draws } from "./draws.ts";
import { type FigureRow, oneDecimal, sumOf } from "./figure-row.ts";
import { days, yearOf, years } from "./periods.ts";
import { city, districts, outside } from "./places.ts";
import { youthPerChild } from "./population.ts";

/** The last year that the yearly statistics of municipalities are out for. */
export const lastStatistics = 2024;

/** Children with measures of one area: during the year and at its end; some have both kinds. */
export interface WithMeasures {
  readonly code: string;
  readonly service: string;
  readonly during_year: number;
  readonly during_year_care: number;
  readonly during_year_assistance: number;
  readonly at_year_end: number;
  readonly at_year_end_care: number;
  readonly at_year_end_assistance: number;
}

/** Children with measures by municipality, the city's by district, in a year. */
export function withMeasures(year: number): readonly WithMeasures[] {
  return areasIn(year).map(({ code, service, children }) => {
    const own = 0.85 + 0.3 * draws(`measures ${code}`).uniform();
    const { poisson, binomial } = draws(`measures ${code} ${year}`);
    const during_year = poisson(children * 0.036 * own);
    const care = binomial(during_year, 0.24);
    const [careAtEnd, assistanceAtEnd] = [binomial(care, 0.86), binomial(during_year - care, 0.68)];
    return {
      ...{ code, service, during_year, during_year_care: care },
      during_year_assistance: during_year - care + binomial(care, 0.25),
      ...{ at_year_end: careAtEnd + assistanceAtEnd, at_year_end_care: careAtEnd },
      at_year_end_assistance: assistanceAtEnd + binomial(careAtEnd, 0.15),
    };
  });
}

/** Those of municipalities of the region, the city's districts summed, with the children who live there. */
export function measuresOfMunicipalities(
  year: number,
): readonly (Omit<WithMeasures, "service"> & { readonly children: number })[] {
  const isDistrict = (code: string) => districts.some((district) => district.code === code);
  const counts = withMeasures(year);
  const all = areasIn(year).map(({ children }, i) => ({ ...(counts[i] as WithMeasures), children }));
  const parts = all.filter(({ code }) => isDistrict(code));
  const total = (of: keyof (typeof all)[number]) => sumOf(parts, (part) => Number(part[of]));
  const whole = {
    ...{ code: city.code, children: total("children"), during_year: total("during_year") },
    ...{ during_year_care: total("during_year_care"), during_year_assistance: total("during_year_assistance") },
    ...{ at_year_end: total("at_year_end"), at_year_end_care: total("at_year_end_care") },
    at_year_end_assistance: total("at_year_end_assistance"),
  };
  return [whole, ...all.filter(({ code }) => !isDistrict(code) && code !== outside.code)]
    .map(({ ...row }) => row)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Children with measures by municipality and year, on the borders of the year. */
export function childrenWithMeasures(): readonly FigureRow[] {
  return years
    .filter(({ from }) => yearOf(from) <= lastStatistics)
    .flatMap((year) =>
      measuresOfMunicipalities(yearOf(year.from)).map(({ code, children, ...counts }) => ({
        ...{ level: "municipality", unit: code, ...days(year), ...counts },
        per_1000_aged_0_22: oneDecimal((1000 * counts.at_year_end) / (children * youthPerChild["0-22"])),
      })),
    );
}
