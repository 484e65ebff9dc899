import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { overlap, spanOf, within } from "../span.js";

const file = "structure/tiles.csv";
const municipalitiesFile = "structure/municipalities.csv";

/** Municipalities that exist at the same time stand on different tiles, and each that exists in the region stands on one. */
export const tiles: readonly Check[] = [
  {
    needs: [municipalitiesFile],
    faults(draft) {
      const lives = new Map(draft[municipalitiesFile].rows.map(({ value }) => [value.code, spanOf(value)]));
      const placed = draft[file].rows;
      return placed.flatMap(({ row, value }, index) => {
        const other = placed.slice(0, index).find((earlier) => {
          if (earlier.value.code === value.code) return false;
          if (earlier.value.column !== value.column || earlier.value.row !== value.row) return false;
          const [a, b] = [lives.get(earlier.value.code), lives.get(value.code)];
          return a === undefined || b === undefined || overlap(a, b);
        });
        if (other === undefined) return [];
        const place = { file, row, column: "code", found: value.code };
        return [fault("shared_tile", place, { otherRow: other.row })];
      });
    },
  },
  {
    needs: ["pack.csv", file],
    faults(draft) {
      const date = draft["pack.csv"].rows[0]?.value.organisation_date;
      const placed = new Set(draft[file].rows.map(({ value }) => value.code));
      return draft[municipalitiesFile].rows.flatMap(({ row, value }) => {
        if (date === undefined || value.in_region === "no" || !within(date, spanOf(value)) || placed.has(value.code))
          return [];
        const place = { file: municipalitiesFile, row, column: "code", found: value.code };
        return [fault("no_tile", place, { date })];
      });
    },
  },
];
