import {
  namedUnits,
  networkOf,
  organisationDays,
  packFiles,
  type Region,
  type Service,
  servicesOn,
  tileMap,
  type Within,
} from "@barneloftet/analytics";
import type { Manifest } from "../edition/manifest.js";
import type { ArrowColumns, FlatRow } from "./arrow.js";

/** A table of facts that are no metric: the organisation day by day, decisions, sources and the like. */
export interface ReferenceTable {
  readonly name: string;
  readonly columns: ArrowColumns;
  readonly rows: readonly FlatRow[];
}

const plainFiles = {
  networks: "structure/networks.csv",
  decisions: "decisions.csv",
  pyramid: "offers/pyramid.csv",
  base_functions: "offers/base_functions.csv",
  measure_types: "offers/measure_types.csv",
  goals: "goals.csv",
  series_breaks: "series_breaks.csv",
  capacity_ceilings: "capacity_ceilings.csv",
  unknowns: "unknowns.csv",
  reported: "reported.csv",
  joint_services_register: "joint_services_register.csv",
  sources: "sources.csv",
} as const;

/** Every reference table of a region's edition. `position` is the order to show the rows in. */
export function referenceTables(region: Region, manifest: Manifest): readonly ReferenceTable[] {
  const plain = Object.entries(plainFiles).map(([name, file]) =>
    numbered(
      name,
      region.pack[file] as readonly Readonly<Record<string, unknown>>[],
      Object.keys(packFiles[file].shape),
    ),
  );
  return [...plain, about(region, manifest), services(region), organisation(region), borderChanges(region)];
}

/** Rows with their place; a table without rows still has its columns, so that questions about it can be asked. */
function numbered(
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[] = [],
): ReferenceTable {
  const names = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const isNumber = (column: string): boolean => rows.some((row) => typeof row[column] === "number");
  return {
    name,
    columns: {
      position: "number",
      ...Object.fromEntries(names.map((column) => [column, isNumber(column) ? "number" : "text"] as const)),
    },
    rows: rows.map((row, position) => ({
      position,
      ...Object.fromEntries(names.map((column) => [column, (row[column] ?? null) as string | number | null])),
    })),
  };
}

function about(region: Region, manifest: Manifest): ReferenceTable {
  const { id, name, kind, organisationDate, lastConfirmed, structureFrom, registerPeriod } = region;
  return numbered("about", [
    {
      id,
      name,
      kind,
      organisation_date: organisationDate,
      last_confirmed: lastConfirmed,
      structure_from: structureFrom,
      register_period: registerPeriod,
      edition: manifest.edition,
      made_by: manifest.made_by,
    },
  ]);
}

/** Municipalities that were merged or split, with their names; those that only got another number are left out. */
function borderChanges(region: Region): ReferenceTable {
  const nameOf = namedUnits(region);
  const rows = region.pack["structure/municipality_changes.csv"]
    .filter(({ kind }) => kind !== "renumbered")
    .map(({ date, kind, from_code, to_code, status, source }) => ({
      date,
      kind,
      from_name: nameOf("municipality", from_code).name,
      to_name: nameOf("municipality", to_code).name,
      status,
      source,
    }));
  return numbered("border_changes", rows, ["date", "kind", "from_name", "to_name", "status", "source"]);
}

/** The services of each network whose list is known, and of none known once all lists are, on each day of change. */
function services(region: Region): ReferenceTable {
  const networks = region.pack["structure/networks.csv"];
  const rows = organisationDays(region).flatMap((day) => {
    const all = servicesOn(region, day);
    const listed = networks.filter(({ services_known_from }) => services_known_from <= day);
    const known = listed.flatMap(({ id }) => servicesIn(region, day, { level: "network", id }));
    return (all.kind === "known" ? all.value : known).map((service) => {
      const network = networkOf(region, { level: "service", id: service.id }, day);
      return {
        day,
        id: service.id,
        name: service.name,
        status: service.status,
        network: network.kind === "known" ? network.value.id : undefined,
        network_status: network.kind === "known" ? network.status : "unknown",
      };
    });
  });
  return numbered("services", rows);
}

function servicesIn(region: Region, day: string, part: Within): readonly Service[] {
  const answer = servicesOn(region, day, part);
  return answer.kind === "known" ? answer.value : [];
}

/** Each municipality as a tile, on each day the organisation began or changed. */
function organisation(region: Region): ReferenceTable {
  const rows = organisationDays(region).flatMap((day) =>
    tileMap(region, day).map(
      ({ municipality, column, row, part, parts, services: served, network, status, sources }) => ({
        day,
        code: municipality.code,
        name: municipality.name,
        short_name: municipality.short_name,
        tile_column: column,
        tile_row: row,
        part,
        parts,
        services: served?.map(({ name }) => name).join(", "),
        network: network?.id,
        network_name: network?.name,
        status,
        sources: sources.join(" "),
      }),
    ),
  );
  return numbered("organisation", rows);
}
