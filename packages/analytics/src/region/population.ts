import { asOf, type Dated, known, unknown } from "./dated.js";
import { areasOfService, municipalityOf } from "./memberships.js";
import type { Region } from "./region.js";
import type { UnitRef } from "./unit.js";
import { municipalitiesOn } from "./units.js";

/** Which inhabitants: the day they were counted, their age group, and the day whose organisation says who belongs where. */
export interface PopulationOptions {
  readonly on: string;
  readonly ageGroup: string;
  /** The pack's organisation date unless said. */
  readonly organisation?: string;
}

/**
 * Inhabitants of a unit in an age group on a day that the pack has figures for: persons, or «ikke kjent» when a part
 * is missing.
 *
 * A service that also covers municipalities outside the region is counted for its part inside it.
 */
export function populationOf(
  region: Region,
  unit: UnitRef,
  { on, ageGroup, organisation = region.organisationDate }: PopulationOptions,
): Dated<number> {
  const of = asOf(region, organisation);
  const parts = partsOf(region, unit, of.answeredFor);
  const rows = (parts ?? []).map((part) =>
    region.population.find((row) => row.unit === part && row.period_start === on && row.age_group === ageGroup),
  );
  const found = rows.filter((row) => row !== undefined && row.persons !== null);
  if (!parts || parts.length === 0 || found.length < parts.length) {
    return unknown(
      {
        nb: "Folketallet for hele enheten er ikke kjent på denne datoen.",
        en: "The population of the whole unit is not known on that day.",
      },
      of,
    );
  }
  return known(
    found.reduce((total, row) => total + (row?.persons ?? 0), 0),
    found.filter((row) => row !== undefined),
    of,
  );
}

function partsOf(region: Region, { level, id }: UnitRef, day: string): readonly string[] | undefined {
  switch (level) {
    case "municipality":
    case "district":
      return [id];
    case "service":
      return areasOfService(region, id, day).filter((area) => inRegion(region, area));
    case "network":
    case "area":
    case "region": {
      const answer = municipalitiesOn(region, day, { level, id });
      return answer.kind === "known" ? answer.value.map(({ code }) => code) : undefined;
    }
    case "nation":
      return undefined;
  }
}

function inRegion(region: Region, area: string): boolean {
  return region.pack["structure/municipalities.csv"].some(
    (row) => row.code === municipalityOf(region, area) && row.in_region === "yes",
  );
}
