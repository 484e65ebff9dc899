import type { Stretch } from "../time/stretch.js";
import type { PackRow } from "./pack.js";
import type { Region } from "./region.js";
import type { UnitRef } from "./unit.js";

/** A stretch in which it was known that there was no more capacity to ask for. */
export type CapacityCeiling = PackRow<"capacity_ceilings.csv">;

/**
 * The ceilings that were known on some day of a period to those whose figures a unit's are: its own, those of the networks
 * and bases that it belongs to, and those of its own parts.
 */
export function ceilingsOf({ pack }: Region, { level, id }: UnitRef, period: Stretch): readonly CapacityCeiling[] {
  const networks = (service: string): readonly string[] =>
    pack["structure/network_services.csv"]
      .filter((row) => row.service === service && row.valid_from < period.to && (row.valid_to ?? "9999") > period.from)
      .flatMap(({ network }) => network ?? []);
  const bases = (network: string): readonly string[] =>
    pack["structure/area_members.csv"]
      .filter(({ member_level, member }) => member_level === "network" && member === network)
      .map(({ area }) => area);
  const isWithin = (inner: UnitRef, outer: UnitRef): boolean =>
    (inner.level === outer.level && inner.id === outer.id) ||
    (inner.level === "service" &&
      networks(inner.id).some((network) => isWithin({ level: "network", id: network }, outer))) ||
    (inner.level === "network" && bases(inner.id).some((area) => isWithin({ level: "area", id: area }, outer)));
  return pack["capacity_ceilings.csv"].filter((ceiling) => {
    const own: UnitRef = { level: ceiling.level, id: ceiling.unit };
    const overlaps = ceiling.valid_from < period.to && (ceiling.valid_to ?? "9999") > period.from;
    return overlaps && (level === "region" || isWithin({ level, id }, own) || isWithin(own, { level, id }));
  });
}
