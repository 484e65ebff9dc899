import { municipalitiesOfService, populationOf, type Region, type UnitRef } from "@barneloftet/analytics";

/** How many are shown on either side of a unit. */
const onEachSide = 3;

/** A unit among those nearest to it in size, itself included, by how many children they have, the fewest first. */
interface SizePeer {
  readonly of: UnitRef;
  readonly peer: UnitRef;
  /** How sure the size of the unit itself is, and by whom it was counted. */
  readonly status: string;
  readonly sources: readonly string[];
}

/**
 * For each unit itself, the three next smaller and the three next larger of its level, by children 0–17 on the latest day
 * that the region has counted. Units whose children nobody has counted have no peers, and are nobody's; no more are those
 * that also serve municipalities outside the region, whose children are counted only in part.
 */
export function sizePeers(region: Region, units: readonly UnitRef[]): readonly SizePeer[] {
  const on = region.population
    .map(({ period_start }) => period_start)
    .toSorted()
    .at(-1);
  if (on === undefined) return [];
  const sized = units
    .filter((unit) => isWithin(region, unit))
    .flatMap((unit) => {
      const answer = populationOf(region, unit, { on, ageGroup: "0-17" });
      return answer.kind === "known" ? [{ unit, ...answer }] : [];
    });
  return sized.flatMap(({ unit, status, sources }) => {
    const bySize = sized.filter((other) => other.unit.level === unit.level).toSorted((a, b) => a.value - b.value);
    const own = bySize.findIndex((other) => other.unit.id === unit.id);
    const near = bySize.slice(Math.max(0, own - onEachSide), own + onEachSide + 1);
    return near.map((peer) => ({ of: unit, peer: peer.unit, status, sources }));
  });
}

function isWithin(region: Region, { level, id }: UnitRef): boolean {
  if (level !== "service") return true;
  const served = municipalitiesOfService(region, id, region.organisationDate);
  return served.kind === "known" && served.value.every(({ in_region }) => in_region === "yes");
}
