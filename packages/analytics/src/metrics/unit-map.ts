import type { Status } from "../region/pack.js";
import type { Level } from "../region/unit.js";
import type { Text } from "../text/locale.js";
import type { Stretch } from "../time/stretch.js";

/** That a unit's figures belong to a larger unit (or a later one): one row a member. */
export interface UnitMapRow {
  readonly memberLevel: Level;
  readonly member: string;
  readonly unit: string;
  /** How sure the membership is. */
  readonly status: Status;
  /** Ids of the sources of the membership, separated by a space. */
  readonly source: string;
}

/**
 * How figures of some units become figures of others: services → network, municipalities → municipalities after a merger.
 * A member without a row, or whose rows do not give what a metric needs, is not found while others
 * are: a target has a value only when each of its members is, or when its metric takes those that have reported.
 */
export interface UnitMap {
  readonly kind: "map";
  readonly level: Level;
  readonly rows: readonly UnitMapRow[];
  /** The days the map holds for: figures for any other day are left out. All days unless said. */
  readonly during?: Stretch;
  /** The day whose municipal borders the units are drawn on, where it is not the figures' own. */
  readonly boundaries?: string;
}

/**
 * In the place of a map where figures of one level cannot become those of a unit: a rollup by it gives a row without a
 * figure, and why, for each period and split that there are figures of.
 */
export interface NoMap {
  readonly kind: "no_map";
  readonly level: Level;
  readonly unit: string;
  readonly memberLevel: Level;
  readonly because: Text;
  /** The days of the figures. */
  readonly during: Stretch;
}

/** How many members each target unit expects. */
export function expectedMembers(map: UnitMap): ReadonlyMap<string, number> {
  const members = new Map<string, Set<string>>();
  for (const { unit, memberLevel, member } of map.rows) {
    const set = members.get(unit) ?? new Set();
    members.set(unit, set.add(`${memberLevel}/${member}`));
  }
  return new Map([...members].map(([unit, set]) => [unit, set.size]));
}
