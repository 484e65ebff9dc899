import { networkOf, organisationDays, type Region, tileMap } from "@barneloftet/analytics";
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
  unknowns: "unknowns.csv",
  reported: "reported.csv",
  joint_services_register: "joint_services_register.csv",
  sources: "sources.csv",
} as const;

/** Every reference table of a region's edition. `position` is the order to show the rows in. */
export function referenceTables(region: Region, manifest: Manifest): readonly ReferenceTable[] {
  const plain = Object.entries(plainFiles).map(([name, file]) =>
    numbered(name, region.pack[file] as readonly Readonly<Record<string, unknown>>[]),
  );
  return [...plain, about(region, manifest), services(region), organisation(region)];
}

function numbered(name: string, rows: readonly Readonly<Record<string, unknown>>[]): ReferenceTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
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
  const { id, name, kind, organisationDate, lastConfirmed, structureFrom } = region;
  return numbered("about", [
    {
      id,
      name,
      kind,
      organisation_date: organisationDate,
      last_confirmed: lastConfirmed,
      structure_from: structureFrom,
      edition: manifest.edition,
      made_by: manifest.made_by,
    },
  ]);
}

/** The services as organised on the organisation date, with their networks. */
function services(region: Region): ReferenceTable {
  const day = region.organisationDate;
  const standing = region.pack["structure/services.csv"].filter(
    ({ valid_from, valid_to }) => valid_from <= day && (valid_to === undefined || day < valid_to),
  );
  return numbered(
    "services",
    standing.map((service) => {
      const network = networkOf(region, { level: "service", id: service.id }, day);
      return {
        id: service.id,
        name: service.name,
        status: service.status,
        network: network.kind === "known" ? network.value.id : undefined,
        network_status: network.kind === "known" ? network.status : "unknown",
      };
    }),
  );
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
