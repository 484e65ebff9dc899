import { nations } from "./nations.js";
import { type Region, validOn } from "./region.js";
import { type Level, levels } from "./unit.js";

/** What a unit is called, and its place in the region's fixed order: never by value. */
export interface NamedUnit {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

/**
 * Names and places of every unit of a region, the nation and the region first, then by level in the order of the pack.
 *
 * The function that it gives throws an Error for a unit that the pack does not have, or an unknown nation.
 */
export function namedUnits(region: Region): (level: Level, id: string) => NamedUnit {
  const { pack } = region;
  const municipalities = pack["structure/municipalities.csv"];
  const today = municipalities.filter((row) => validOn(row, region.organisationDate));
  const lists: Readonly<Record<Level, readonly { id: string; name: string }[]>> = {
    nation: nations,
    region: [{ id: region.id, name: region.name }],
    area: pack["structure/areas.csv"],
    network: pack["structure/networks.csv"],
    service: pack["structure/services.csv"],
    district: pack["structure/districts.csv"].map(({ code, name }) => ({ id: code, name })),
    municipality: [...today, ...municipalities.filter((row) => !today.includes(row))].map(({ code, short_name }) => ({
      id: code,
      name: short_name,
    })),
  };
  const order = levels.toReversed();
  return (level, id) => {
    const place = lists[level].findIndex((unit) => unit.id === id);
    if (place < 0) throw new Error(`unknown ${level}: "${id}"`);
    return {
      level,
      id,
      name: lists[level][place]?.name ?? id,
      position: order.indexOf(level) * 1000 + place,
    };
  };
}
