import { asOf, type Dated, known, unknown } from "./dated.js";
import type { PackRow } from "./pack.js";
import { type Municipality, type Network, type Region, type Service, validOn } from "./region.js";

type Membership =
  | PackRow<"structure/service_areas.csv">
  | PackRow<"structure/network_services.csv">
  | PackRow<"structure/network_municipalities.csv">;

/** The services that serve a municipality (one, or one a district) or a district on a day. */
export function servicesOf(region: Region, area: string, day: string): Dated<readonly Service[]> {
  const of = asOf(region, day);
  const rows = areaRows(region, area, of.answeredFor);
  const ids = rows.map(({ service }) => service);
  if (ids.length === 0 || ids.includes(undefined)) {
    return unknown(
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

/** The network of a service, or of a municipality through its services, on a day. */
export function networkOf(
  region: Region,
  unit: { readonly level: "service" | "municipality"; readonly id: string },
  day: string,
): Dated<Network> {
  const of = asOf(region, day);
  const rows =
    unit.level === "service"
      ? serviceRows(region, unit.id, of.answeredFor)
      : networkRows(region, unit.id, of.answeredFor);
  const ids = new Set(rows.map(({ network }) => network));
  const network = ids.size === 1 ? region.pack["structure/networks.csv"].find(({ id }) => ids.has(id)) : undefined;
  return network
    ? known(network, rows, of)
    : unknown({ nb: "Ikke kjent hvilket læringsnettverk.", en: "Not known which learning network." }, of);
}

/** The municipalities that a service covers on a day, wholly or by districts, those outside the region included. */
export function municipalitiesOfService(region: Region, service: string, day: string): Dated<readonly Municipality[]> {
  const of = asOf(region, day);
  const rows = region.pack["structure/service_areas.csv"].filter(
    (row) => row.service === service && validOn(row, of.answeredFor),
  );
  if (rows.length === 0)
    return unknown(
      { nb: "Ikke kjent hvilke kommuner tjenesten dekket.", en: "Not known which municipalities the service covered." },
      of,
    );
  const codes = new Set(rows.map(({ area }) => municipalityOf(region, area)));
  return known(
    region.pack["structure/municipalities.csv"].filter(
      ({ code, ...row }) => codes.has(code) && validOn(row, of.answeredFor),
    ),
    rows,
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

/** Membership rows of a municipality's or district's services on a day; a municipality with districts answers for them. */
export function areaRows(region: Region, area: string, day: string): readonly PackRow<"structure/service_areas.csv">[] {
  const areas = [
    area,
    ...region.pack["structure/districts.csv"]
      .filter(({ municipality }) => municipality === area)
      .map(({ code }) => code),
  ];
  return region.pack["structure/service_areas.csv"].filter((row) => areas.includes(row.area) && validOn(row, day));
}

function serviceRows(
  region: Region,
  service: string,
  day: string,
): readonly PackRow<"structure/network_services.csv">[] {
  return region.pack["structure/network_services.csv"].filter((row) => row.service === service && validOn(row, day));
}

function networkRows(
  region: Region,
  municipality: string,
  day: string,
): readonly (Membership & { readonly network?: string | undefined })[] {
  const stated = region.pack["structure/network_municipalities.csv"].filter(
    (row) => row.municipality === municipality && validOn(row, day),
  );
  if (stated.length > 0) return stated;
  const services = areaRows(region, municipality, day).map(({ service }) => service);
  return services.flatMap((service) => (service === undefined ? [] : serviceRows(region, service, day)));
}
