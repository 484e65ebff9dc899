import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";

/** Days of pack.csv of which the first may not be before the second. */
const order = [
  ["last_confirmed", "organisation_date"],
  ["organisation_date", "structure_from"],
] as const;

/** A pack describes a day that its structure covers, and is not confirmed last before that day. */
export const packDays: Check = {
  needs: [],
  faults: (draft) =>
    draft["pack.csv"].rows.flatMap(({ row, value }) =>
      order.flatMap(([column, other]) => {
        const place = { file: "pack.csv", row, column, found: value[column] };
        return value[column] < value[other] ? [fault("day_before", place, { other, day: value[other] })] : [];
      }),
    ),
};
