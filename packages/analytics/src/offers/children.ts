import { leastSure } from "../region/certainty.js";
import { provenanceOf } from "../region/dated.js";
import { networkOf, servicesOf } from "../region/memberships.js";
import { bordersOn } from "../region/organisation-days.js";
import type { Status } from "../region/pack.js";
import { type Region, validOn } from "../region/region.js";
import { municipalitiesOn } from "../region/units.js";

/** The age group that access to an offer is counted for. */
const childrenAged = "0-17";

/** The children of a municipality, or of one of its districts, who belong to one service. */
export interface Children {
  readonly municipality: string;
  /** Undefined where the service is not known, as for children whose district is not stated. */
  readonly service: string | undefined;
  /** Undefined where the network is not known. */
  readonly network: string | undefined;
  /** Persons aged 0–17; undefined where they have not been counted. */
  readonly persons: number | undefined;
  readonly status: Status;
  readonly sources: readonly string[];
}

/** Persons aged 0–17 in all; undefined where there is nobody to count, or some have not been counted. */
export function personsIn(children: readonly Children[]): number | undefined {
  const counts = children.flatMap(({ persons }) => persons ?? []);
  if (counts.length === 0 || counts.length < children.length) return undefined;
  return counts.reduce((sum, persons) => sum + persons, 0);
}

/** The latest day that children were counted on the borders of the pack's organisation; undefined if they never were. */
function childrenCountedOn(region: Region): string | undefined {
  const borders = bordersOn(region, region.organisationDate);
  return region.population
    .filter(({ age_group, level }) => age_group === childrenAged && level === "municipality")
    .map(({ period_start }) => period_start)
    .filter((day) => bordersOn(region, day) === borders)
    .toSorted()
    .at(-1);
}

/** The region's children on its organisation date: by municipality, or by district where the services are divided so. */
export function childrenByService(region: Region): readonly Children[] {
  const day = region.organisationDate;
  const municipalities = municipalitiesOn(region, day);
  if (municipalities.kind === "unknown") return [];
  return municipalities.value.flatMap(({ code }) => {
    const districts = region.pack["structure/districts.csv"].filter(
      (row) => row.municipality === code && validOn(row, day),
    );
    const served = region.pack["structure/service_areas.csv"].some((row) => row.area === code && validOn(row, day));
    if (served || districts.length === 0) return [childrenOf(region, code, code)];
    const parts = districts.map((district) => childrenOf(region, code, district.code));
    return [...parts, ...remainder(childrenOf(region, code, code), parts)];
  });
}

function childrenOf(region: Region, municipality: string, area: string): Children {
  const day = region.organisationDate;
  const counted = childrenCountedOn(region);
  const row = region.population.find(
    ({ unit, age_group, period_start }) => unit === area && age_group === childrenAged && period_start === counted,
  );
  const services = servicesOf(region, area, day);
  const [service, ...others] = services.kind === "known" ? services.value : [];
  const only = others.length === 0 ? service?.id : undefined;
  const network =
    only === undefined
      ? networkOf(region, { level: "municipality", id: municipality }, day)
      : networkOf(region, { level: "service", id: only }, day);
  const rows = [...(row ? [row] : []), ...provenanceOf(services), ...provenanceOf(network)];
  return {
    municipality,
    service: only,
    network: network.kind === "known" ? network.value.id : undefined,
    persons: row?.persons ?? undefined,
    status: leastSure(rows.map(({ status }) => status)),
    sources: [...new Set(rows.map(({ source }) => source))].toSorted(),
  };
}

/** The children of a municipality whose district is not stated. */
function remainder(whole: Children, parts: readonly Children[]): readonly Children[] {
  const counted = personsIn(parts);
  if (whole.persons === undefined || counted === undefined) return [];
  const rest = whole.persons - counted;
  return rest > 0 ? [{ ...whole, service: undefined, persons: rest }] : [];
}
