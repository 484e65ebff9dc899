import { city, districts, municipalities, networks, older, outside, services } from "./places.ts";
import type { PackRows } from "./rows.ts";

const changed = "2022-01-01";
/** The first day that the pack says anything about. */
export const structureFrom = "2019-01-01";
const always = { valid_from: structureFrom, valid_to: "" };
const cityServices = districts.map(({ service, name }) => ({ id: service, name, network: "byringen" }));

/** Who belongs to whom, from 2019; the merger and the split of 2022. */
export function structure(): PackRows {
  const born = new Set<string>([...older.merged.map(({ to }) => to), ...older.split.to]);
  const ended = [...older.merged, older.split];
  return {
    "structure/networks.csv": Object.entries(networks).map(([id, name]) => ({
      id,
      name,
      services_known_from: structureFrom,
    })),
    "structure/services.csv": [
      ...services.map(({ id, name, municipalities: [first] }) => ({
        ...{ id, name, host: id === "utskogen" ? outside.code : hostOf(first?.code, born) },
        ...{ host_status: "invented", ...always },
      })),
      ...cityServices.map(({ id, name }) => ({ id, name, host: city.code, host_status: "invented", ...always })),
    ],
    "structure/municipalities.csv": [
      ...municipalities.map(({ code, name }) => ({
        ...{ code, name, short_name: name, in_region: "yes" },
        ...{ valid_from: born.has(code) ? changed : structureFrom, valid_to: "" },
      })),
      ...ended.map(({ code, name }) => ({
        ...{ code, name, short_name: name, in_region: "yes", valid_from: structureFrom, valid_to: changed },
      })),
      { code: outside.code, name: outside.name, short_name: outside.name, in_region: "no", ...always },
    ],
    "structure/districts.csv": districts.map(({ code, name }) => ({ code, name, municipality: city.code, ...always })),
    "structure/municipality_changes.csv": [
      ...older.merged.map(({ code, to }) => ({ date: changed, from_code: code, to_code: to, kind: "merged" })),
      ...older.split.to.map((to) => ({ date: changed, from_code: older.split.code, to_code: to, kind: "split" })),
    ],
    "structure/service_areas.csv": [
      ...services.flatMap(({ id, municipalities: own }) =>
        own.map(({ code }) => ({
          area: code,
          service: id,
          valid_from: born.has(code) ? changed : structureFrom,
          valid_to: "",
        })),
      ),
      ...ended.map(({ code, service }) => ({ area: code, service, valid_from: structureFrom, valid_to: changed })),
      ...districts.map(({ code, service }) => ({ area: code, service, ...always })),
      { area: outside.code, service: "utskogen", ...always, note: "Kommunen ligger utenfor Eksempelfylket." },
    ],
    "structure/network_services.csv": [...services, ...cityServices].map(({ id, network }) => ({
      ...{ service: id, network, ...always },
    })),
    "structure/areas.csv": [
      { id: "huldre-og-tussebasen", name: "Kompetansebasen for Huldreskogen og Tussedalen", kind: "base", ...always },
    ],
    "structure/area_members.csv": ["huldreskogen", "tussedalen"].map((member) => ({
      ...{ area: "huldre-og-tussebasen", member_level: "network", member },
    })),
    "structure/ownership_networks.csv": [
      { id: "eierringen", name: "Eierringen", valid_from: "2023-01-01", valid_to: "" },
    ],
    "structure/ownership_fees.csv": [
      { network: "eierringen", inhabitants_from: 0, inhabitants_to: 4999, fee_nok: 18000 },
      { network: "eierringen", inhabitants_from: 5000, inhabitants_to: 19999, fee_nok: 34000 },
      { network: "eierringen", inhabitants_from: 20000, inhabitants_to: "", fee_nok: 52000 },
    ],
    "structure/tiles.csv": [...municipalities, { ...older.split, column: 5, row: 9 }].map(({ code, column, row }) => ({
      code,
      column,
      row,
    })),
    "structure/geography.csv": municipalities.map(({ code, column, row }) => ({
      code,
      longitude: (4 + column * 0.5).toFixed(2),
      latitude: (61 - row * 0.25).toFixed(2),
      land_neighbours: municipalities
        .filter((other) => Math.abs(other.column - column) + Math.abs(other.row - row) === 1)
        .map((other) => other.code)
        .join(" "),
    })),
  };
}

/** The host of a service; none is named for a service that is older than its first municipality. */
function hostOf(code: string | undefined, born: ReadonlySet<string>): string {
  return code === undefined || born.has(code) ? "" : code;
}
