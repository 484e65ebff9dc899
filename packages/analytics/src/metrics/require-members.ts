import type { UnitMap } from "./unit-map.js";

/**
 * Throws if a map has a member of one unit twice: its figures would be counted twice.
 *
 * @throws Error that names the member and the unit.
 */
export function requireMembers({ level, rows }: UnitMap): void {
  const seen = new Set<string>();
  for (const { memberLevel, member, unit } of rows) {
    const key = JSON.stringify([memberLevel, member, unit]);
    if (seen.has(key)) throw new Error(`doubled member: ${memberLevel} ${member} is in ${level} ${unit} twice`);
    seen.add(key);
  }
}
