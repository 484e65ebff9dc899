import { type PackFile, packFiles } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";

/** A row's `valid_to` is later than its `valid_from`. */
export const periods: readonly Check[] = (Object.keys(packFiles) as PackFile[])
  .filter((file) => "valid_to" in packFiles[file].shape)
  .map((file) => ({
    needs: [],
    faults: (draft) =>
      draft[file].rows.flatMap(({ row, value }) => {
        if (!("valid_to" in value) || value.valid_to === undefined || value.valid_to > value.valid_from) return [];
        const place = { file, row, column: "valid_to", found: value.valid_to };
        return [fault("period_order", place, { start: value.valid_from })];
      }),
  }));
