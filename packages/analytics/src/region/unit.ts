/** What kind of unit a figure or an answer is about. */
export type Level = "municipality" | "district" | "service" | "network" | "area" | "region" | "nation";

/** Every level, the smallest first. */
export const levels: readonly Level[] = ["municipality", "district", "service", "network", "area", "region", "nation"];

/** A unit by its level and id: a municipality's code, a service's id. */
export interface UnitRef {
  readonly level: Level;
  readonly id: string;
}
