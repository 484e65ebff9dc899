import { type Fault, fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { openEnd, spanOf, within } from "../span.js";

const file = "structure/municipality_changes.csv";
const municipalitiesFile = "structure/municipalities.csv";

/** Changes agree with the lives of the municipalities they join. */
export const changes: readonly Check[] = [
  {
    needs: [municipalitiesFile],
    faults(draft) {
      const lives = new Map(draft[municipalitiesFile].rows.map(({ value }) => [value.code, spanOf(value)]));
      return draft[file].rows.flatMap(({ row, value: { date, from_code, to_code } }) => {
        const [from, to] = [lives.get(from_code), lives.get(to_code)];
        const faults: Fault[] = [];
        // A municipality that takes others in may keep its code: then it does not end.
        if (from !== undefined && from_code !== to_code && !(from.from < date && from.to === date)) {
          const place = { file, row, column: "from_code", found: from_code };
          faults.push(fault("change_from", place, { date, validFrom: from.from, validTo: from.to }));
        }
        if (to !== undefined && !within(date, to)) {
          const place = { file, row, column: "to_code", found: to_code };
          faults.push(fault("change_to", place, { date, validFrom: to.from, validTo: to.to }));
        }
        return faults;
      });
    },
  },
  {
    needs: [file],
    faults(draft) {
      const changed = new Set(draft[file].rows.map(({ value }) => value.from_code));
      return draft[municipalitiesFile].rows.flatMap(({ row, value }) => {
        const ends = value.in_region === "yes" && (value.valid_to ?? openEnd) < openEnd;
        if (!ends || changed.has(value.code)) return [];
        const place = { file: municipalitiesFile, row, column: "valid_to", found: value.valid_to };
        return [fault("end_without_change", place, { municipality: value.code })];
      });
    },
  },
];
