import { areasOfService, networkOf } from "../region/memberships.js";
import { type Region, validOn } from "../region/region.js";
import { carry } from "../region/succession.js";
import { municipalitiesOn, networksIn, type Within } from "../region/units.js";
import type { UnitMap, UnitMapRow } from "./unit-map.js";

/** Municipalities and districts → the services that serve them on a day, each service with its part inside the region. */
export function areasToServices(region: Region, day: string): UnitMap {
  const inRegion = new Set(
    region.pack["structure/municipalities.csv"].filter(({ in_region }) => in_region === "yes").map(({ code }) => code),
  );
  const districts = new Map(
    region.pack["structure/districts.csv"].map(({ code, municipality }) => [code, municipality]),
  );
  const services = region.pack["structure/services.csv"].filter((service) => validOn(service, day));
  const rows = services.flatMap(({ id }) =>
    areasOfService(region, id, day)
      .filter((area) => inRegion.has(districts.get(area) ?? area))
      .map((area): UnitMapRow => {
        const row = region.pack["structure/service_areas.csv"].find(
          (found) => found.area === area && found.service === id && validOn(found, day),
        );
        return {
          memberLevel: districts.has(area) ? "district" : "municipality",
          member: area,
          unit: id,
          status: row?.status ?? "unknown",
        };
      }),
  );
  return { level: "service", rows };
}

/** Municipalities → their networks on a day; one whose network is not known is in none. */
export function municipalitiesToNetworks(region: Region, day: string): UnitMap {
  const municipalities = municipalitiesOn(region, day);
  const rows = (municipalities.kind === "known" ? municipalities.value : []).flatMap(
    ({ code }): readonly UnitMapRow[] => {
      const network = networkOf(region, { level: "municipality", id: code }, day);
      return network.kind === "known"
        ? [{ memberLevel: "municipality", member: code, unit: network.value.id, status: network.status }]
        : [];
    },
  );
  return { level: "network", rows };
}

/** Municipalities → the region, or a part of it, on a day. Empty when the part's municipalities are not known then. */
export function municipalitiesTo(region: Region, part: Within, day: string): UnitMap {
  const members = municipalitiesOn(region, day, part);
  const rows =
    members.kind === "known"
      ? members.value.map(
          ({ code }): UnitMapRow => ({
            memberLevel: "municipality",
            member: code,
            unit: part.id,
            status: members.status,
          }),
        )
      : [];
  return { level: part.level, rows };
}

/** The municipalities that an area such as a former county is made of → the area. */
export function municipalitiesToArea(region: Region, area: string): UnitMap {
  const rows = region.pack["structure/area_members.csv"]
    .filter((row) => row.area === area && row.member_level === "municipality")
    .map(({ member, status }): UnitMapRow => ({ memberLevel: "municipality", member, unit: area, status }));
  return { level: "area", rows };
}

/**
 * Services → a network, or an area of networks such as a competence base, for a half-open stretch of days: every service
 * that belonged to it on any of them, so that a service and the one it became each answer for their own time.
 */
export function servicesTo(
  region: Region,
  part: Within & { readonly level: "network" | "area" },
  period: { readonly from: string; readonly to: string },
): UnitMap {
  const networks = networksIn(region, part).map(({ id }) => id);
  const rows = region.pack["structure/network_services.csv"]
    .filter((row) => row.network !== undefined && networks.includes(row.network))
    .filter((row) => row.valid_from < period.to && (row.valid_to === undefined || row.valid_to > period.from))
    .map(({ service, status }): UnitMapRow => ({ memberLevel: "service", member: service, unit: part.id, status }));
  return {
    level: part.level,
    rows: rows.filter((row, i) => rows.findIndex(({ member }) => member === row.member) === i),
  };
}

/** Municipalities on the borders of one day → municipalities on the borders of a later day, where whole ones merged. */
export function carriedMunicipalities(region: Region, days: { readonly from: string; readonly to: string }): UnitMap {
  const rows = carry(region, days).flatMap((carried): readonly UnitMapRow[] =>
    carried.kind === "carried"
      ? carried.from.map((member) => ({
          memberLevel: "municipality",
          member,
          unit: carried.code,
          status: carried.status,
        }))
      : [],
  );
  return { level: "municipality", rows };
}
