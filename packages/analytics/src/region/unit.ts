/** What kind of unit a figure or an answer is about. */
export type Level = "municipality" | "district" | "service" | "network" | "area" | "region" | "nation";

/** Every level, the smallest first. */
export const levels: readonly Level[] = ["municipality", "district", "service", "network", "area", "region", "nation"];

/** A unit by its level and id: a municipality's code, a service's id. */
export interface UnitRef {
  readonly level: Level;
  readonly id: string;
}

/** The unit that a text such as `service/verdal` names. @throws Error if it names none. */
export function refOf(text: string): UnitRef {
  const [name, id] = text.split("/");
  const level = levels.find((known) => known === name);
  if (level === undefined || !id) throw new Error(`invalid unit: "${text}"; expected level/id`);
  return { level, id };
}
