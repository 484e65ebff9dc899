import { packFiles, type RegionPack } from "../../src/region/pack.js";
import { createRegion, type PopulationRow, type Region } from "../../src/region/region.js";

const of = { source: "s", status: "confirmed" } as const;
const from2018 = { valid_from: "2018-01-01", valid_to: undefined, ...of };
const from2020 = { ...from2018, valid_from: "2020-01-01" };
const until2020 = { ...from2018, valid_to: "2020-01-01" };
const municipality = { in_region: "yes" } as const;
const persons = (unit: string, period_start: string, count: number): PopulationRow => ({
  ...{ level: "municipality", unit, period_start, age_group: "total", persons: count },
  ...{ source: "count", status: "confirmed" },
});

const rows: Partial<RegionPack> = {
  "pack.csv": [
    {
      ...{ id: "small", name: "Small", kind: "real", organisation_date: "2021-01-01" },
      ...{ last_confirmed: "2021-02-01", structure_from: "2018-01-01", register_period: "2021H1", ...of },
    },
  ],
  "structure/municipalities.csv": [
    { code: "0001", name: "Ask", short_name: "Ask", ...municipality, ...until2020 },
    { code: "0002", name: "Bjørk", short_name: "Bjørk", ...municipality, ...until2020 },
    { code: "0003", name: "Furu", short_name: "Furu", ...municipality, ...from2020 },
    { code: "0004", name: "Lind", short_name: "Lind", ...municipality, ...from2018 },
  ],
  "structure/districts.csv": [
    { code: "000401", name: "Nord", municipality: "0004", ...from2020 },
    { code: "000402", name: "Sør", municipality: "0004", ...from2020 },
  ],
  "structure/municipality_changes.csv": [
    { date: "2020-01-01", from_code: "0001", to_code: "0003", kind: "merged", ...of, status: "inferred" },
    { date: "2020-01-01", from_code: "0002", to_code: "0003", kind: "merged", ...of, status: "unknown" },
  ],
  "structure/services.csv": [
    { id: "ask", name: "Ask og omegn", host: "0001", host_status: "confirmed", ...until2020 },
    { id: "furu", name: "Furu", host: "0003", host_status: "confirmed", ...from2020 },
    { id: "lind", name: "Lind", host: "0004", host_status: "confirmed", ...from2020 },
  ],
  "structure/service_changes.csv": [
    { date: "2020-01-01", from_service: "ask", to_service: "furu", kind: "renamed", ...of },
  ],
  "structure/service_areas.csv": [
    { area: "0001", service: "ask", ...until2020, note: undefined, source: "area" },
    { area: "0002", service: undefined, ...until2020, note: undefined, status: "unknown" },
    { area: "0003", service: "furu", ...from2020, note: undefined, status: "inferred", source: "area" },
    { area: "0004", service: undefined, ...until2020, note: undefined, status: "unknown" },
    { area: "000401", service: "lind", ...from2020, note: undefined },
    { area: "000402", service: undefined, ...from2020, note: undefined, status: "unknown" },
  ],
  "structure/networks.csv": [{ id: "skog", name: "Skog", services_known_from: "2018-01-01", ...of }],
  "structure/network_services.csv": [
    { service: "ask", network: "skog", ...until2020, note: undefined, source: "network" },
    { service: "furu", network: "skog", ...from2020, note: undefined, source: "network" },
    { service: "lind", network: "skog", ...from2020, note: undefined, source: "network" },
  ],
  "structure/network_municipalities.csv": [
    { municipality: "0002", network: "skog", ...until2020, note: undefined, status: "inferred", source: "stated" },
  ],
  "structure/areas.csv": [
    { id: "base", name: "Basen", kind: "base", ...of, valid_from: "2019-01-01", valid_to: "2020-06-01" },
    { id: "fylke", name: "Fylket", kind: "county", ...from2018 },
  ],
  "structure/area_members.csv": [
    { area: "base", member_level: "network", member: "skog", ...of, source: "member" },
    { area: "fylke", member_level: "municipality", member: "0004", ...of },
  ],
  "structure/tiles.csv": [{ code: "0003", column: 0, row: 0, ...of }],
};

/**
 * A region with one network: Ask and Bjørk merge into Furu in 2020, the service of Ask becomes that of Furu; Bjørk's
 * service is never known, nor that of one of Lind's two districts.
 */
export const small: Region = createRegion(
  { ...Object.fromEntries(Object.keys(packFiles).map((file) => [file, []])), ...rows } as RegionPack,
  [
    persons("0001", "2019-01-01", 10),
    persons("0002", "2019-01-01", 20),
    persons("0003", "2020-01-01", 31),
    persons("0004", "2019-01-01", 40),
    persons("0004", "2020-01-01", 41),
  ],
);
