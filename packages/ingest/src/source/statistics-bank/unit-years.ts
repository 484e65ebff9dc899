import type { Region } from "@barneloftet/analytics";
import type { JsonStatDataset } from "../json-stat/dataset.js";
import type { LeftOut } from "./left-out.js";
import { municipalityOf, notThen } from "./municipality.js";
import { codesOf } from "./table-shape.js";

/** A municipality in a year, as a row of the product's tables is of it. */
export interface UnitYear {
  readonly unit: string;
  readonly year: string;
  readonly period: { readonly from: string; readonly to: string };
  /** The codes that the file has for them, by dimension. */
  readonly codes: Readonly<Record<string, string>>;
}

/** How a table names places and times, and which days its figures of a year are of. */
interface Asked {
  readonly regionId: string;
  readonly timeId: string;
  readonly periodOf: (year: string) => UnitYear["period"];
}

/**
 * The municipalities and years of a dataset that the region has, sorted, whatever order the file has them in. Of the others
 * it is told what they are.
 */
export function unitYears(
  dataset: JsonStatDataset,
  region: Region,
  { regionId, timeId, periodOf }: Asked,
  left: LeftOut,
): readonly UnitYear[] {
  const years = (codesOf(dataset, timeId) ?? []).toSorted();
  return (codesOf(dataset, regionId) ?? []).toSorted().flatMap((code) => {
    const named = municipalityOf(region, code);
    if (named === undefined) {
      left.region(code);
      return [];
    }
    return years.flatMap((year): readonly UnitYear[] => {
      const period = periodOf(year);
      const because = notThen(region, named, period);
      if (because === undefined)
        return [{ unit: named.unit, year, period, codes: { [regionId]: code, [timeId]: year } }];
      left.year(named.unit, year, because);
      return [];
    });
  });
}

/** The names of a row's columns in a file without columns: the codes of its place and time, and what else says where. */
export function namesOf(
  { codes }: UnitYear,
  columns: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const [region = "", time = ""] = Object.entries(codes).map(([id, code]) => `${id} ${code}`);
  const own = Object.entries(columns).map(([column, more]) => [
    column,
    [region, more, time].filter(Boolean).join(", "),
  ]);
  return { unit: region, period_start: time, period_end: time, ...Object.fromEntries(own) };
}
