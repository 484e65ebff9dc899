import { organisationDays } from "../region/organisation-days.js";
import type { Region } from "../region/region.js";
import type { UnitMap } from "./unit-map.js";
import { areasToServices, municipalitiesTo, municipalitiesToArea, municipalitiesToNetworks } from "./unit-maps.js";

/**
 * Every map by which figures of municipalities and districts become those of what they belonged to: former counties, bases,
 * services, networks and the region, one for all days with the same members.
 */
export function membershipMaps(region: Region): readonly UnitMap[] {
  const overTime = (mapOn: (day: string) => UnitMap): readonly UnitMap[] => {
    const maps = organisationDays(region).map(mapOn);
    return [...new Map(maps.map((map) => [JSON.stringify(map.during), map])).values()];
  };
  const areas = region.pack["structure/areas.csv"];
  const idsOf = (kind: "county" | "base") => areas.filter((area) => area.kind === kind).map(({ id }) => id);
  return [
    ...idsOf("county").map((id) => municipalitiesToArea(region, id)),
    ...idsOf("base").flatMap((id) => overTime((day) => municipalitiesTo(region, { level: "area", id }, day))),
    ...overTime((day) => areasToServices(region, day)),
    ...overTime((day) => municipalitiesToNetworks(region, day)),
    ...overTime((day) => municipalitiesTo(region, { level: "region", id: region.id }, day)),
  ].filter(({ rows }) => rows.length > 0);
}
