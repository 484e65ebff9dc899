import { levels } from "@barneloftet/analytics";
import { type Fault, fault } from "../../../fault.js";
import { nearest } from "../../../nearest.js";
import type { Check, Draft } from "../draft.js";
import { unitFault, unitsOf } from "../units.js";

/** A remark, and a ceiling of capacity, is about a unit that the pack has. */
export const namedUnits: readonly Check[] = [named("remarks.csv"), named("capacity_ceilings.csv")];

function named(file: "remarks.csv" | "capacity_ceilings.csv"): Check {
  return { needs: [], faults: (draft) => faultsOf(file, draft) };
}

function faultsOf(file: "remarks.csv" | "capacity_ceilings.csv", draft: Draft): readonly Fault[] {
  const units = unitsOf(draft);
  return draft[file].rows.flatMap(({ row, value: { level, unit } }) => {
    if (!levels.some((known) => known === level)) {
      const place = { file, row, column: "level", found: level };
      return [fault("not_in_list", place, { allowed: levels, suggestion: nearest(level, levels) })];
    }
    return unitFault(units, level, { file, row, column: "unit", found: unit }) ?? [];
  });
}
