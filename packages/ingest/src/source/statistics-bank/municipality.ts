import { type Region, validOn } from "@barneloftet/analytics";

/** A municipality of a region as a table of the statistics bank names it. */
export interface NamedMunicipality {
  /** Its four digits. */
  readonly unit: string;
  /** Whether its figures of every year are of today's borders, as those of `agg_KommSummer` are. */
  readonly isOfToday: boolean;
}

/** The municipality of a region that a code names, as `5001`, or `K-5001` within today's borders; undefined for any other. */
export function municipalityOf(region: Region, code: string): NamedMunicipality | undefined {
  const [, today, unit] = /^(K-)?(\d{4})$/.exec(code) ?? [];
  return unit !== undefined && rowOf(region, unit) !== undefined ? { unit, isOfToday: today !== undefined } : undefined;
}

/** Why figures of a municipality cannot be taken for a period: the region does not have it then, or its borders were others. */
export type NotThen = "not_there" | "other_borders";

/** Whether figures of a municipality can be of a half-open period; undefined where they can. */
export function notThen(
  region: Region,
  { unit, isOfToday }: NamedMunicipality,
  period: { readonly from: string; readonly to: string },
): NotThen | undefined {
  const row = rowOf(region, unit);
  if (row === undefined || period.from < row.valid_from || (row.valid_to ?? "9999") < period.to) return "not_there";
  const isChangedSince = region.pack["structure/municipality_changes.csv"].some(
    ({ date, from_code, to_code }) =>
      date > period.from && (to_code === unit || (from_code === unit && validOn(row, date))),
  );
  return isOfToday && isChangedSince ? "other_borders" : undefined;
}

function rowOf(region: Region, unit: string) {
  return region.pack["structure/municipalities.csv"].find(
    ({ code, in_region }) => code === unit && in_region === "yes",
  );
}
