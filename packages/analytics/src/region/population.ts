import { formatDay } from "../text/format-date.js";
import type { Text } from "../text/locale.js";
import { absenceOn } from "./absence.js";
import { asOf, type Dated, known, notKnown, type Provenance, provenanceOf } from "./dated.js";
import { doubtsAbout, municipalityOf } from "./memberships.js";
import { bordersOn } from "./organisation-days.js";
import { type Region, validOn } from "./region.js";
import type { UnitRef } from "./unit.js";
import { municipalitiesOn } from "./units.js";

/** Which inhabitants: the day they were counted, their age group, and the day whose organisation says who belongs where. */
export interface PopulationOptions {
  readonly on: string;
  readonly ageGroup: string;
  /** The pack's organisation date unless said. Its municipal borders must be those of the day of the count. */
  readonly organisation?: string;
}

/**
 * Inhabitants of a unit in an age group on a day that the pack has figures for: persons, or «ikke kjent» when a part
 * is missing, or when they were counted on other municipal borders than the organisation's. As sure as the least sure of
 * the figures and of what says who belongs to the unit.
 *
 * A service that also covers municipalities outside the region is counted for its part inside it.
 *
 * @throws Error if the unit is not in the pack, or a day is no ISO day.
 */
export function populationOf(
  region: Region,
  unit: UnitRef,
  { on, ageGroup, organisation = region.organisationDate }: PopulationOptions,
): Dated<number> {
  const of = asOf(region, organisation);
  const parts = partsOf(region, unit, of.answeredFor);
  if (parts.kind === "unknown") return notKnown(parts.because, of);
  if (bordersOn(region, on) !== bordersOn(region, of.answeredFor))
    return notKnown(otherBorders(region, on, of.answeredFor), of);
  const found = parts.codes.flatMap((code) => {
    const row = region.population.find(
      ({ unit: of, period_start, age_group }) => of === code && period_start === on && age_group === ageGroup,
    );
    return row && row.persons !== null ? [{ ...row, persons: row.persons }] : [];
  });
  if (found.length === 0 || found.length < parts.codes.length) return notKnown(notCounted, of);
  return known(
    found.reduce((total, { persons }) => total + persons, 0),
    [...found, ...parts.rows],
    of,
  );
}

const notCounted: Text = {
  nb: "Folketallet for hele enheten er ikke kjent på denne datoen.",
  en: "The population of the whole unit is not known on that day.",
};

function otherBorders(region: Region, on: string, organisation: string): Text {
  const changed = bordersOn(region, on > organisation ? on : organisation);
  const [nb, en] = (["nb", "en"] as const).map((locale) =>
    [on, organisation, changed].map((day) => formatDay(day, locale)),
  ) as [string[], string[]];
  return {
    nb: `Folketall for ${nb[0]} kan ikke brukes på organiseringen ${nb[1]}: kommunegrensene ble endret ${nb[2]}.`,
    en: `Population of ${en[0]} cannot be used with the organisation of ${en[1]}: municipal borders changed on ${en[2]}.`,
  };
}

/** The municipalities and districts that a unit is summed from, and what says that they belong to it. */
type Parts =
  | { readonly kind: "known"; readonly codes: readonly string[]; readonly rows: readonly Provenance[] }
  | { readonly kind: "unknown"; readonly because: Text };

function partsOf(region: Region, { level, id }: UnitRef, day: string): Parts {
  switch (level) {
    case "municipality":
    case "district":
    case "service": {
      const because = absenceOn(region, { level, id }, day);
      if (because) return { kind: "unknown", because };
      if (level !== "service") return { kind: "known", codes: [id], rows: [] };
      const rows = region.pack["structure/service_areas.csv"].filter(
        (row) => row.service === id && validOn(row, day) && inRegion(region, row.area),
      );
      return { kind: "known", codes: rows.map(({ area }) => area), rows: [...rows, ...doubtsAbout(region, id, day)] };
    }
    case "network":
    case "area":
    case "region": {
      const answer = municipalitiesOn(region, day, { level, id });
      if (answer.kind === "unknown") return answer;
      return { kind: "known", codes: answer.value.map(({ code }) => code), rows: provenanceOf(answer) };
    }
    case "nation":
      return { kind: "unknown", because: notCounted };
  }
}

function inRegion(region: Region, area: string): boolean {
  return region.pack["structure/municipalities.csv"].some(
    (row) => row.code === municipalityOf(region, area) && row.in_region === "yes",
  );
}
