import {
  type Dated,
  municipalitiesOfService,
  municipalitiesOn,
  type NamedUnit,
  namedUnits,
  networkOf,
  proximityIn,
  type Region,
  servicesOf,
  servicesOn,
  type UnitRef,
} from "@barneloftet/analytics";
import type { ReferenceTable } from "./reference-tables.js";
import { sizePeers } from "./size-peers.js";
import { unitsOf } from "./units-of.js";

/** How one unit stands to another. */
type Relation = "network" | "service" | "municipality" | "neighbour" | "host" | "peer";

/**
 * Who there is on the organisation date, and how they stand to each other: what a page about one unit is made of, and
 * where its links go. What is not known has a row too, without a unit.
 */
export function unitTables(region: Region): readonly ReferenceTable[] {
  const nameOf = namedUnits(region);
  const named = ({ level, id }: UnitRef): NamedUnit => nameOf(level, id);
  const units = unitsOf(region);
  return [
    {
      name: "units",
      columns: { position: "number", level: "text", id: "text", name: "text" },
      rows: units.map(named).map(({ level, id, name, position }) => ({ position, level, id, name })),
    },
    {
      name: "relations",
      columns: {
        position: "number",
        level: "text",
        id: "text",
        relation: "text",
        to_level: "text",
        to_id: "text",
        to_name: "text",
        has_page: "text",
        status: "text",
        because: "text",
        sources: "text",
      },
      rows: units
        .flatMap((unit) => relationsOf(region, unit).map((row) => ({ ...row, level: unit.level, id: unit.id })))
        .concat(peersIn(region, units))
        .map(({ to, ...row }, position) => ({
          ...row,
          position,
          to_level: to?.level ?? null,
          to_id: to?.id ?? null,
          to_name: to ? named(to).name : null,
          has_page: to && units.some(({ level, id }) => level === to.level && id === to.id) ? "yes" : null,
        })),
    },
  ];
}

/** Those nearest in size to each service and municipality, itself among them. */
function peersIn(region: Region, units: readonly UnitRef[]): readonly (RelationRow & UnitRef)[] {
  const sized = units.filter(({ level }) => level === "service" || level === "municipality");
  return sizePeers(region, sized).map(({ of, peer, status, sources }) => ({
    ...{ ...of, relation: "peer", to: peer, status, because: null },
    sources: sources.join(" "),
  }));
}

interface RelationRow {
  readonly relation: Relation;
  readonly to: UnitRef | undefined;
  readonly status: string;
  readonly because: string | null;
  readonly sources: string;
}

function relationsOf(region: Region, { level, id }: UnitRef): readonly RelationRow[] {
  const day = region.organisationDate;
  switch (level) {
    case "service":
      return [
        ...answered("network", networkOf(region, { level, id }, day), ({ id: to }) => ({ level: "network", id: to })),
        ...answered("municipality", municipalitiesOfService(region, id, day), ({ code }) => municipality(code)),
        ...hostOf(region, id),
        ...neighbours(region, id),
      ];
    case "municipality":
      return [
        ...answered("service", servicesOf(region, id, day), (service) => ({ level: "service", id: service.id })),
        ...answered("network", networkOf(region, { level, id }, day), ({ id: to }) => ({ level: "network", id: to })),
        ...bordering(region, id),
      ];
    case "network":
    case "region":
      return [
        ...answered("service", servicesOn(region, day, { level, id }), (service) => ({
          level: "service",
          id: service.id,
        })),
        ...answered("municipality", municipalitiesOn(region, day, { level, id }), ({ code }) => municipality(code)),
      ];
    default:
      throw new Error(`no relations of a ${level} are known`);
  }
}

const municipality = (id: string): UnitRef => ({ level: "municipality", id });

function answered<T>(
  relation: Relation,
  answer: Dated<T | readonly T[]>,
  to: (value: T) => UnitRef,
): readonly RelationRow[] {
  if (answer.kind === "unknown")
    return [{ relation, to: undefined, status: "unknown", because: answer.because.nb, sources: "" }];
  const values = [answer.value].flat() as readonly T[];
  return values.map((value) => ({
    relation,
    to: to(value),
    status: answer.status,
    because: null,
    sources: answer.sources.join(" "),
  }));
}

function hostOf({ pack }: Region, service: string): readonly RelationRow[] {
  const row = pack["structure/services.csv"].find(({ id }) => id === service);
  return row?.host === undefined
    ? []
    : [{ relation: "host", to: municipality(row.host), status: row.host_status, because: null, sources: row.source }];
}

/** The services whose municipalities border to this one's on land, or that share one with it. */
function neighbours(region: Region, service: string): readonly RelationRow[] {
  const near = proximityIn(region);
  const all = servicesOn(region, region.organisationDate);
  const places = region.pack["structure/geography.csv"];
  return (all.kind === "known" ? all.value : [])
    .filter(({ id }) => id !== service && near(service, id).neighbours)
    .map(({ id }) => ({
      relation: "neighbour",
      to: { level: "service", id },
      status: "inferred",
      because: null,
      sources: [...new Set(places.map(({ source }) => source))].join(" "),
    }));
}

function bordering({ pack }: Region, code: string): readonly RelationRow[] {
  const place = pack["structure/geography.csv"].find((row) => row.code === code);
  return (place?.land_neighbours ?? "")
    .split(" ")
    .filter((neighbour) => pack["structure/municipalities.csv"].some((row) => row.code === neighbour))
    .map((neighbour) => ({
      relation: "neighbour",
      to: municipality(neighbour),
      status: place?.status ?? "unknown",
      because: null,
      sources: place?.source ?? "",
    }));
}
