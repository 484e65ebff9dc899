import { levels } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import { nearest } from "../../../nearest.js";
import type { Check } from "../draft.js";
import { unitFault, unitsOf } from "../units.js";

const file = "remarks.csv";

/** A remark is about a unit that the pack has. */
export const remarkUnits: Check = {
  needs: [],
  faults(draft) {
    const units = unitsOf(draft);
    return draft[file].rows.flatMap(({ row, value: { level, unit } }) => {
      if (!levels.some((known) => known === level)) {
        const place = { file, row, column: "level", found: level };
        return [fault("not_in_list", place, { allowed: levels, suggestion: nearest(level, levels) })];
      }
      return unitFault(units, level, { file, row, column: "unit", found: unit }) ?? [];
    });
  },
};
