import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";

/** pack.csv has exactly one row. */
export const onePack: Check = {
  needs: ["pack.csv"],
  faults(draft) {
    const { rows } = draft["pack.csv"];
    return rows.length === 1
      ? []
      : [fault("pack_rows", { file: "pack.csv", row: rows[1]?.row }, { count: rows.length })];
  },
};
