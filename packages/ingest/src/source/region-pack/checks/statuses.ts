import { type PackFile, packFiles } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";

/** Nothing invented stands in a real pack. */
export const statuses: readonly Check[] = (Object.keys(packFiles) as PackFile[]).flatMap((file) =>
  Object.keys(packFiles[file].shape)
    .filter((column) => column === "status" || column === "host_status")
    .map((column) => ({
      needs: ["pack.csv"],
      faults: (draft) => {
        if (draft["pack.csv"].rows[0]?.value.kind !== "real") return [];
        return draft[file].rows.flatMap(({ row, value }) => {
          const found = (value as Readonly<Record<string, unknown>>)[column];
          return found === "invented" ? [fault("invented_in_real", { file, row, column, found }, {})] : [];
        });
      },
    })),
);
