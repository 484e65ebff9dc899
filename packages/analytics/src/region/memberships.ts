import { absenceOn } from "./absence.js";
import { leastSure } from "./certainty.js";
import { asOf, type Dated, known, notKnown, type Provenance } from "./dated.js";
import type { PackRow } from "./pack.js";
import { type Municipality, type Network, type Region, type Service, validOn } from "./region.js";

type ServiceArea = PackRow<"structure/service_areas.csv">;

/**
 * The services that serve a municipality (one, or one a district) or a district on a day.
 *
 * @throws Error if the pack has no such municipality or district.
 */
export function servicesOf(region: Region, area: string, day: string): Dated<readonly Service[]> {
  const of = asOf(region, day);
  const absence = absenceOn(region, { level: levelOfArea(region, area), id: area }, of.answeredFor);
  if (absence) return notKnown(absence, of);
  const rows = areaRows(region, area, of.answeredFor);
  const ids = servicesByArea(region, area, of.answeredFor, rows);
  if (ids.length === 0 || ids.includes(undefined)) {
    return notKnown(
      {
        nb: "Ikke kjent hvilken barneverntjeneste kommunen hørte til.",
        en: "Not known which service the municipality belonged to.",
      },
      of,
    );
  }
  const services = region.pack["structure/services.csv"].filter(
    (service) => ids.includes(service.id) && validOn(service, of.answeredFor),
  );
  return known(services, rows, of);
}

/**
 * The network of a service, or of a municipality, on a day. A municipality's is the one stated for it, or else the one
 * network of all its services: as sure as the least sure link, and not known while one of its services is not.
 *
 * @throws Error if the pack has no such service or municipality.
 */
export function networkOf(
  region: Region,
  unit: { readonly level: "service" | "municipality"; readonly id: string },
  day: string,
): Dated<Network> {
  const of = asOf(region, day);
  const level = unit.level === "service" ? "service" : levelOfArea(region, unit.id);
  const absence = absenceOn(region, { level, id: unit.id }, of.answeredFor);
  if (absence) return notKnown(absence, of);
  const { networks, rows } =
    level === "service"
      ? linksOfService(region, unit.id, of.answeredFor)
      : linksOfArea(region, unit.id, of.answeredFor);
  const ids = new Set(networks);
  const network = ids.size === 1 ? region.pack["structure/networks.csv"].find(({ id }) => ids.has(id)) : undefined;
  return network
    ? known(network, rows, of)
    : notKnown({ nb: "Ikke kjent hvilket læringsnettverk.", en: "Not known which learning network." }, of);
}

/**
 * The municipalities that a service covers on a day, wholly or by districts, those outside the region included. While a
 * municipality of the region in the same network has a service that is not known, it may be this one: the list is then
 * inferred at best, also from what says that the municipality is in the network.
 *
 * @throws Error if the pack has no such service.
 */
export function municipalitiesOfService(region: Region, service: string, day: string): Dated<readonly Municipality[]> {
  const of = asOf(region, day);
  const absence = absenceOn(region, { level: "service", id: service }, of.answeredFor);
  if (absence) return notKnown(absence, of);
  const rows = region.pack["structure/service_areas.csv"].filter(
    (row) => row.service === service && validOn(row, of.answeredFor),
  );
  if (rows.length === 0)
    return notKnown(
      { nb: "Ikke kjent hvilke kommuner tjenesten dekket.", en: "Not known which municipalities the service covered." },
      of,
    );
  const codes = new Set(rows.map(({ area }) => municipalityOf(region, area)));
  return known(
    region.pack["structure/municipalities.csv"].filter(
      ({ code, ...row }) => codes.has(code) && validOn(row, of.answeredFor),
    ),
    [...rows, ...doubtsAbout(region, service, of.answeredFor)],
    of,
  );
}

/** The municipalities and districts that a service serves on a day, by code. */
export function areasOfService(region: Region, service: string, day: string): readonly string[] {
  return region.pack["structure/service_areas.csv"]
    .filter((row) => row.service === service && validOn(row, day))
    .map(({ area }) => area);
}

/** The code of the municipality that an area is, or is a district of. */
export function municipalityOf(region: Region, area: string): string {
  return region.pack["structure/districts.csv"].find(({ code }) => code === area)?.municipality ?? area;
}

function levelOfArea(region: Region, area: string): "district" | "municipality" {
  return region.pack["structure/districts.csv"].some(({ code }) => code === area) ? "district" : "municipality";
}

const districtsOf = (region: Region, municipality: string): readonly PackRow<"structure/districts.csv">[] =>
  region.pack["structure/districts.csv"].filter((row) => row.municipality === municipality);

/** Membership rows of a municipality's or district's services on a day; a municipality with districts answers for them. */
function areaRows(region: Region, area: string, day: string): readonly ServiceArea[] {
  const areas = [area, ...districtsOf(region, area).map(({ code }) => code)];
  return region.pack["structure/service_areas.csv"].filter((row) => areas.includes(row.area) && validOn(row, day));
}

/** The service that each row names, and none for a district that no row tells of though the others do. */
function servicesByArea(
  region: Region,
  area: string,
  day: string,
  rows: readonly ServiceArea[],
): readonly (string | undefined)[] {
  const told = new Set(rows.map((row) => row.area));
  const untold = districtsOf(region, area).some((row) => validOn(row, day) && !told.has(row.code));
  return [...rows.map(({ service }) => service), ...(untold && !told.has(area) ? [undefined] : [])];
}

/** The networks that a unit is linked to, one undefined where a link is not known, and what says so. */
interface Links {
  readonly networks: readonly (string | undefined)[];
  readonly rows: readonly Provenance[];
}

function linksOfService(region: Region, service: string, day: string): Links {
  const rows = region.pack["structure/network_services.csv"].filter(
    (row) => row.service === service && validOn(row, day),
  );
  return { networks: rows.length === 0 ? [undefined] : rows.map(({ network }) => network), rows };
}

function linksOfArea(region: Region, area: string, day: string): Links {
  const stated = statedNetworks(region, day).filter(({ municipality }) => municipality === area);
  if (stated.length > 0) return { networks: stated.map(({ network }) => network), rows: stated };
  const rows = areaRows(region, area, day);
  const links = servicesByArea(region, area, day, rows).map((service) =>
    service === undefined ? { networks: [undefined], rows: [] } : linksOfService(region, service, day),
  );
  return {
    networks: links.flatMap(({ networks }) => networks),
    rows: [...rows, ...links.flatMap((link) => link.rows)],
  };
}

const statedNetworks = (region: Region, day: string): readonly PackRow<"structure/network_municipalities.csv">[] =>
  region.pack["structure/network_municipalities.csv"].filter((row) => validOn(row, day));

/** What says that a municipality whose service is not known is in a service's network: never surer than inferred. */
export function doubtsAbout(region: Region, service: string, day: string): readonly Provenance[] {
  const network = networkOf(region, { level: "service", id: service }, day);
  if (network.kind === "unknown") return [];
  const inRegion = new Set(
    region.pack["structure/municipalities.csv"]
      .filter((row) => row.in_region === "yes" && validOn(row, day))
      .map(({ code }) => code),
  );
  return statedNetworks(region, day)
    .filter((row) => row.network === network.value.id && inRegion.has(row.municipality))
    .filter(({ municipality }) => servicesOf(region, municipality, day).kind === "unknown")
    .map(({ status, source }) => ({ status: leastSure([status, "inferred"]), source }));
}
