import { formatDay } from "../text/format-date.js";
import type { Text } from "../text/locale.js";
import { absenceOn } from "./absence.js";
import { type AsOf, asOf, type Dated, known, notKnown, provenanceOf } from "./dated.js";
import { networkOf } from "./memberships.js";
import type { PackRow } from "./pack.js";
import { type Municipality, type Network, type Region, type Service, validOn } from "./region.js";
import type { UnitRef } from "./unit.js";

/** A part of the region to ask about: all of it, a network, or an area of networks such as a competence base. */
export type Within = UnitRef & { readonly level: "region" | "network" | "area" };

/**
 * The municipalities of the region, or of a part of it, on a day. A part is answered only for days when the list of its
 * services is known: before that, and outside the life of an area, the answer is «ikke kjent».
 *
 * @throws Error if the part is not in the pack.
 */
export function municipalitiesOn(
  region: Region,
  day: string,
  within: Within = { level: "region", id: region.id },
): Dated<readonly Municipality[]> {
  const of = asOf(region, day);
  const absence = absenceOfArea(region, within, of.answeredFor);
  if (absence) return notKnown(absence, of);
  const networks = networksIn(region, within);
  if (of.answeredFor < region.structureFrom) return before(region, of);
  const inRegion = region.pack["structure/municipalities.csv"].filter(
    (row) => row.in_region === "yes" && validOn(row, of.answeredFor),
  );
  if (within.level === "region") return known(inRegion, inRegion, of);
  if (networks.some(({ services_known_from }) => of.answeredFor < services_known_from)) return notListed(of);
  const answers = inRegion.map((municipality) => ({
    municipality,
    network: networkOf(region, { level: "municipality", id: municipality.code }, day),
  }));
  const members = answers.flatMap(({ municipality, network }) =>
    network.kind === "known" && networks.some(({ id }) => id === network.value.id) ? [{ municipality, network }] : [],
  );
  return known(
    members.map(({ municipality }) => municipality),
    [...members.flatMap(({ network }) => provenanceOf(network)), ...memberRows(region, within)],
    of,
  );
}

/**
 * The services of the region, or of a part of it, on a day; «ikke kjent» before the day their list is known, and outside
 * the life of an area.
 *
 * @throws Error if the part is not in the pack.
 */
export function servicesOn(
  region: Region,
  day: string,
  within: Within = { level: "region", id: region.id },
): Dated<readonly Service[]> {
  const of = asOf(region, day);
  const absence = absenceOfArea(region, within, of.answeredFor);
  if (absence) return notKnown(absence, of);
  const networks = networksIn(region, within);
  if (networks.some(({ services_known_from }) => of.answeredFor < services_known_from)) return notListed(of);
  const valid = region.pack["structure/services.csv"].filter((service) => validOn(service, of.answeredFor));
  if (within.level === "region") return known(valid, valid, of);
  const rows = region.pack["structure/network_services.csv"].filter(
    (row) => networks.some(({ id }) => id === row.network) && validOn(row, of.answeredFor),
  );
  return known(
    valid.filter(({ id }) => rows.some(({ service }) => service === id)),
    [...rows, ...memberRows(region, within)],
    of,
  );
}

/**
 * The networks of the region, or those an area such as a competence base is made of.
 *
 * @throws Error if the part is not in the pack, or is an area of municipalities.
 */
export function networksIn(region: Region, within: Within): readonly Network[] {
  const networks = region.pack["structure/networks.csv"];
  if (within.level === "region") {
    if (within.id !== region.id) throw new Error(`unknown region: "${within.id}"; this is ${region.id}`);
    return networks;
  }
  const ids = within.level === "network" ? [within.id] : memberRows(region, within).map(({ member }) => member);
  const found = networks.filter(({ id }) => ids.includes(id));
  if (found.length > 0) return found;
  const areas = region.pack["structure/areas.csv"].map(({ id }) => id);
  if (within.level === "area" && areas.includes(within.id))
    throw new Error(`invalid area: "${within.id}" is made of municipalities, not of networks`);
  const all = within.level === "area" ? areas : networks.map(({ id }) => id);
  throw new Error(`unknown ${within.level}: "${within.id}"; ${region.id} has ${all.join(", ")}`);
}

/** The networks that an area is made of, and what says so; nothing for a part that is no area. */
const memberRows = (region: Region, { level, id }: Within): readonly PackRow<"structure/area_members.csv">[] =>
  region.pack["structure/area_members.csv"].filter(
    (row) => level === "area" && row.area === id && row.member_level === "network",
  );

const absenceOfArea = (region: Region, { level, id }: Within, day: string): Text | undefined =>
  level === "area" ? absenceOn(region, { level, id }, day) : undefined;

function notListed<T>(of: AsOf): Dated<T> {
  return notKnown(
    {
      nb: "Ikke kjent: listen over tjenester på denne datoen er ikke funnet.",
      en: "Not known: no list of the services on that day has been found.",
    },
    of,
  );
}

function before<T>(region: Region, of: AsOf): Dated<T> {
  return notKnown(
    {
      nb: `Ikke kjent: opplysningene begynner ${formatDay(region.structureFrom, "nb")}.`,
      en: `Not known: the pack begins on ${formatDay(region.structureFrom, "en")}.`,
    },
    of,
  );
}
