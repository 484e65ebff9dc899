import { leastSure } from "../region/certainty.js";
import { areasOfService, networkOf } from "../region/memberships.js";
import { bordersOn, changeDays } from "../region/organisation-days.js";
import { type Region, validOn } from "../region/region.js";
import { carry } from "../region/succession.js";
import { municipalitiesOn, networksIn, type Within } from "../region/units.js";
import { formatPeriod } from "../text/format-period.js";
import type { Text } from "../text/locale.js";
import type { Stretch } from "../time/stretch.js";
import type { NoMap, UnitMap, UnitMapRow } from "./unit-map.js";

/**
 * Municipalities and districts → the services that serve them on a day, each service with its part inside the region.
 * Like every map on a day, it takes figures only of the days around it with the same municipal borders and the same members.
 */
export function areasToServices(region: Region, day: string): UnitMap {
  return mapOn(region, day, "service", (on) => serviceRows(region, on));
}

function serviceRows(region: Region, day: string): readonly UnitMapRow[] {
  const inRegion = new Set(
    region.pack["structure/municipalities.csv"].filter(({ in_region }) => in_region === "yes").map(({ code }) => code),
  );
  const districts = new Map(
    region.pack["structure/districts.csv"].map(({ code, municipality }) => [code, municipality]),
  );
  const services = region.pack["structure/services.csv"].filter((service) => validOn(service, day));
  return services.flatMap(({ id }) =>
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
          source: row?.source ?? "",
        };
      }),
  );
}

/** Municipalities → their networks on a day. One whose network is not known is in none; a network not yet listed has none. */
export function municipalitiesToNetworks(region: Region, day: string): UnitMap {
  return mapOn(region, day, "network", (on) => networkRows(region, on));
}

function networkRows(region: Region, day: string): readonly UnitMapRow[] {
  const listed = new Set(
    region.pack["structure/networks.csv"]
      .filter(({ services_known_from }) => services_known_from <= day)
      .map(({ id }) => id),
  );
  const municipalities = municipalitiesOn(region, day);
  return (municipalities.kind === "known" ? municipalities.value : []).flatMap(({ code }): readonly UnitMapRow[] => {
    const network = networkOf(region, { level: "municipality", id: code }, day);
    if (network.kind !== "known" || !listed.has(network.value.id)) return [];
    const { value, status, sources } = network;
    return [{ memberLevel: "municipality", member: code, unit: value.id, status, source: sources.join(" ") }];
  });
}

/** Municipalities → the region, or a part of it, on a day. Empty when the part's municipalities are not known then. */
export function municipalitiesTo(region: Region, part: Within, day: string): UnitMap {
  return mapOn(region, day, part.level, (on) => {
    const members = municipalitiesOn(region, on, part);
    if (members.kind !== "known") return [];
    const [status, source] = [members.status, members.sources.join(" ")];
    return members.value.map(({ code }) => ({
      memberLevel: "municipality",
      member: code,
      unit: part.id,
      status,
      source,
    }));
  });
}

/** The municipalities that an area such as a former county was made of → the area, for as long as it stood. */
export function municipalitiesToArea(region: Region, area: string): UnitMap {
  const stood = region.pack["structure/areas.csv"].find(({ id }) => id === area);
  const rows = region.pack["structure/area_members.csv"]
    .filter((row) => row.area === area && row.member_level === "municipality")
    .map(
      ({ member, status, source }): UnitMapRow => ({ memberLevel: "municipality", member, unit: area, status, source }),
    );
  return { kind: "map", level: "area", rows, during: lifeOf(stood) };
}

/**
 * Services → a network, an area of networks such as a competence base, or the region, for a half-open stretch of days:
 * every service that belonged to it on any of them, so that a service and the one it became each answer for their own time.
 *
 * There is no map, and it says why, when the list of services was not known on the first of the days, or when a service
 * belonged to the part for some of its days in the stretch and to another for the rest: its figures cannot be divided.
 */
export function servicesTo(
  region: Region,
  part: Within & { readonly level: "network" | "area" | "region" },
  period: Stretch,
): UnitMap | NoMap {
  const { level, id: unit } = part;
  const networks = networksIn(region, part);
  // A service whose network is not known is in the region all the same.
  const inPart = (network: string | undefined): boolean =>
    level === "region" || networks.some(({ id }) => id === network);
  const memberships = region.pack["structure/network_services.csv"].filter(
    (row) => row.valid_from < period.to && (row.valid_to === undefined || row.valid_to > period.from),
  );
  const members = [...new Set(memberships.filter(({ network }) => inPart(network)).map(({ service }) => service))];
  const moved = memberships.some(({ service, network }) => members.includes(service) && !inPart(network));
  const isListed = networks.every(({ services_known_from }) => services_known_from <= period.from);
  if (!isListed || moved)
    return {
      kind: "no_map",
      level,
      unit,
      memberLevel: "service",
      because: isListed ? movedWithin(period) : notListed(period),
      during: period,
    };
  const rows = members.map((member): UnitMapRow => {
    const own = memberships.filter(({ service }) => service === member);
    const [status, source] = [leastSure(own.map((row) => row.status)), own.map((row) => row.source).join(" ")];
    return { memberLevel: "service", member, unit, status, source };
  });
  return { kind: "map", level, rows, during: period };
}

const notListed = ({ from, to }: Stretch): Text => ({
  nb: `Tall for ${formatPeriod(from, to, "nb")} kan ikke legges sammen: det er ikke kjent hvilke tjenester som var med da.`,
  nn: `Tal for ${formatPeriod(from, to, "nn")} kan ikkje leggjast saman: det er ikkje kjent kva tenester som var med då.`,
  en: `Figures for ${formatPeriod(from, to, "en")} cannot be added up: it is not known which services belonged then.`,
});

const movedWithin = ({ from, to }: Stretch): Text => ({
  nb: `Tall for ${formatPeriod(from, to, "nb")} kan ikke legges sammen: en tjeneste var med bare i en del av tiden, og tallet for den kan ikke deles opp.`,
  nn: `Tal for ${formatPeriod(from, to, "nn")} kan ikkje leggjast saman: ei teneste var med berre ein del av tida, og talet for henne kan ikkje delast opp.`,
  en: `Figures for ${formatPeriod(from, to, "en")} cannot be added up: a service belonged for a part of the time only, and its figure cannot be divided.`,
});

/** Municipalities on the borders of one day → municipalities on the borders of a later day, where whole ones merged. */
export function carriedMunicipalities(region: Region, days: { readonly from: string; readonly to: string }): UnitMap {
  const changes = region.pack["structure/municipality_changes.csv"];
  const rows = carry(region, days).flatMap((carried): readonly UnitMapRow[] =>
    carried.kind === "carried"
      ? carried.from.map((member) => ({
          memberLevel: "municipality",
          member,
          unit: carried.code,
          status: carried.status,
          source: [
            ...new Set(changes.filter(({ to_code }) => to_code === carried.code).map(({ source }) => source)),
          ].join(" "),
        }))
      : [],
  );
  return {
    kind: "map",
    level: "municipality",
    rows,
    during: sameBorders(region, days.from),
    boundaries: bordersOn(region, days.to),
  };
}

const [always, forever] = ["0001-01-01", "9999-12-31"];

/** The days an area stood; all of them for one that is none. */
function lifeOf(area: { readonly valid_from: string; readonly valid_to?: string | undefined } | undefined): Stretch {
  return { from: area?.valid_from ?? always, to: area?.valid_to ?? forever };
}

/** A map on a day, for the days around it on which it would be the same. */
function mapOn(
  region: Region,
  day: string,
  level: UnitMap["level"],
  rowsOn: (day: string) => readonly UnitMapRow[],
): UnitMap {
  const membersOn = (on: string): string =>
    rowsOn(on)
      .map((row) => `${row.memberLevel}/${row.member} ${row.unit}`)
      .join();
  const members = membersOn(day);
  const borders = sameBorders(region, day);
  const changes = changeDays(region).filter((change) => change > borders.from && change < borders.to);
  const begins = [borders.from, ...changes.filter((change) => change <= day)].toReversed();
  const since = begins.findIndex((begin) => membersOn(begin) !== members);
  const from = since < 0 ? borders.from : (begins[since - 1] ?? day);
  const to = changes.find((change) => change > day && membersOn(change) !== members) ?? borders.to;
  return { kind: "map", level, rows: rowsOn(day), during: { from, to } };
}

/** The days with the municipal borders of a day: a code that is kept through a merger is another municipality after it. */
function sameBorders(region: Region, day: string): Stretch {
  const changes = region.pack["structure/municipality_changes.csv"].map(({ date }) => date).toSorted();
  return {
    from: changes.findLast((date) => date <= day) ?? always,
    to: changes.find((date) => date > day) ?? forever,
  };
}
