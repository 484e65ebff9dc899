import { asOf, type Dated } from "./dated.js";
import { networkOf, servicesOf } from "./memberships.js";
import type { PackRow, Status } from "./pack.js";
import { type Municipality, type Network, type Region, type Service, validOn } from "./region.js";
import { successorsOf } from "./succession.js";

/** Where a municipality stands in the tile map on a day, and whom it belonged to. */
export interface Tile {
  readonly municipality: Municipality;
  readonly column: number;
  readonly row: number;
  /** Municipalities that later merged share their successor's tile: this is part `part` of `parts`, from 0. */
  readonly part: number;
  readonly parts: number;
  /** Undefined where the service is not known. */
  readonly services: readonly Service[] | undefined;
  /** Undefined where the network is not known. */
  readonly network: Network | undefined;
  /** How sure the network is. */
  readonly status: Status;
  /** Ids of the sources of the municipality, its services, its network and its place in the map. */
  readonly sources: readonly string[];
}

/**
 * The region's municipalities on a day as tiles. One that was split has a tile of its own; one that the pack gives no
 * tile is left out. A day later than the last confirmed has the tiles of that day.
 *
 * @throws Error if the day is no ISO day.
 */
export function tileMap(region: Region, day: string): readonly Tile[] {
  const { answeredFor } = asOf(region, day);
  const standing = region.pack["structure/municipalities.csv"].filter(
    (row) => row.in_region === "yes" && validOn(row, answeredFor),
  );
  const placed = standing.flatMap((municipality) => {
    const tile = tileOf(region, municipality.code);
    return tile ? [{ municipality, tile }] : [];
  });
  return placed.map(({ municipality, tile }) => {
    const sharing = placed.filter((other) => other.tile === tile);
    const services = servicesOf(region, municipality.code, day);
    const network = networkOf(region, { level: "municipality", id: municipality.code }, day);
    return {
      municipality,
      column: tile.column,
      row: tile.row,
      part: sharing.findIndex((other) => other.municipality === municipality),
      parts: sharing.length,
      services: services.kind === "known" ? services.value : undefined,
      network: network.kind === "known" ? network.value : undefined,
      status: network.kind === "known" ? network.status : "unknown",
      sources: distinct([municipality.source, tile.source, ...sourcesOf(services), ...sourcesOf(network)]),
    };
  });
}

const sourcesOf = (answer: Dated<unknown>): readonly string[] => (answer.kind === "known" ? answer.sources : []);
const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();

function tileOf(region: Region, code: string): PackRow<"structure/tiles.csv"> | undefined {
  const own = region.pack["structure/tiles.csv"].find((tile) => tile.code === code);
  if (own) return own;
  const [next, ...more] = successorsOf(region, code).filter(({ to_code }) => to_code !== code);
  return next && more.length === 0 ? tileOf(region, next.to_code) : undefined;
}
