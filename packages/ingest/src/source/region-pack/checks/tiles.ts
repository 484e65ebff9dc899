import type { PackRow } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import type { Check, Located } from "../draft.js";
import { overlap, spanOf, within } from "../span.js";

const file = "structure/tiles.csv";
const municipalitiesFile = "structure/municipalities.csv";

/** Municipalities that exist at the same time stand on different tiles, and each that exists in the region stands on one. */
export const tiles: readonly Check[] = [
  {
    needs: [municipalitiesFile],
    faults(draft) {
      const lives = new Map(draft[municipalitiesFile].rows.map(({ value }) => [value.code, spanOf(value)]));
      const placed = new Map<string, Located<PackRow<typeof file>>[]>();
      return draft[file].rows.flatMap((tile) => {
        const { row, value } = tile;
        const position = `${value.column},${value.row}`;
        const before = placed.get(position) ?? [];
        const other = before.find((earlier) => {
          const [a, b] = [lives.get(earlier.value.code), lives.get(value.code)];
          return earlier.value.code !== value.code && (a === undefined || b === undefined || overlap(a, b));
        });
        // One of those that share a tile is enough to name.
        if (other === undefined) placed.set(position, [...before, tile]);
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
