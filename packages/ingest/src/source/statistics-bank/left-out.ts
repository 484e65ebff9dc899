import type { Region } from "@barneloftet/analytics";
import { type Fault, fault, type StatisticsFigures } from "../../fault.js";
import type { NotThen } from "./municipality.js";
import { shownCode } from "./shown-code.js";

/** Gathers what of a table becomes no figure and is no fault, to be told once for each reason. */
export interface LeftOut {
  /** A value of the table's places that is no municipality of the region. */
  region(code: string): void;
  /** A year of a municipality that cannot be taken. */
  year(unit: string, year: string, because: NotThen): void;
  /** Figures that are not known, since there is a symbol where a number is needed. */
  notKnown(figures: StatisticsFigures): void;
  /** Figures that nothing is said of, since a number that is needed is not there and no symbol either. */
  notSaid(figures: StatisticsFigures): void;
  /** Everything that was gathered, each with its place in the file. */
  notices(file: string, dimensions: { readonly region: string; readonly time: string }): readonly Fault[];
}

/** Gathers what is left out of one file that is read for a region. */
export function leftOut(region: Region): LeftOut {
  const regions = new Set<string>();
  const years = new Map<string, { readonly because: NotThen; readonly years: string[] }>();
  const notKnown: StatisticsFigures[] = [];
  const notSaid: StatisticsFigures[] = [];
  return {
    region: (code) => regions.add(code),
    year: (unit, year, because) => {
      const key = `${because} ${unit}`;
      const held = years.get(key) ?? { because, years: [] };
      held.years.push(year);
      years.set(key, held);
    },
    notKnown: (figures) => notKnown.push(figures),
    notSaid: (figures) => notSaid.push(figures),
    notices: (file, dimensions) => {
      const [place, time] = [dimensions.region, dimensions.time].map((id) => ({ file, column: `dimension.${id}` }));
      const codes = [...regions].map(shownCode).toSorted();
      return [
        ...(codes.length === 0 || !place
          ? []
          : [fault("statistics_other_regions", place, { codes, region: region.name })]),
        ...(time ? byYears(years).map((params) => fault("statistics_other_years", time, params)) : []),
        ...(notKnown.length === 0 ? [] : [fault("statistics_not_known", { file, column: "status" }, { of: notKnown })]),
        ...(notSaid.length === 0 ? [] : [fault("statistics_not_said", { file, column: "value" }, { of: notSaid })]),
      ];
    },
  };
}

/** Municipalities that are left out for the same reason and years, together. */
function byYears(years: ReadonlyMap<string, { readonly because: NotThen; readonly years: readonly string[] }>) {
  const together = new Map<string, { because: NotThen; years: readonly string[]; units: string[] }>();
  for (const [key, { because, years: of }] of years) {
    const same = `${because} ${of.join(" ")}`;
    const held = together.get(same) ?? { because, years: of, units: [] };
    held.units.push(key.slice(because.length + 1));
    together.set(same, held);
  }
  return [...together.values()];
}
