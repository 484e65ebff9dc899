import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { membershipFiles, membershipsOf } from "../membership.js";

/** A membership names no group exactly when its status is `unknown`. */
export const membershipStatus: readonly Check[] = membershipFiles.map(
  (file): Check => ({
    needs: [],
    faults: (draft) =>
      membershipsOf(draft, file).flatMap(({ row, groupColumn, group, status }) => {
        const place = { file, row, column: groupColumn, found: group ?? "" };
        if (group === undefined && status !== "unknown") return [fault("empty_but_known", place, { status })];
        if (group !== undefined && status === "unknown") return [fault("named_but_unknown", place, {})];
        return [];
      }),
  }),
);
