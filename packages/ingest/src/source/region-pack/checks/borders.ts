import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";

const file = "structure/geography.csv";

/** A border on land has two sides: both municipalities name it, and none is its own neighbour. */
export const borders: Check = {
  needs: ["structure/municipalities.csv", file],
  faults(draft) {
    const known = new Set(draft["structure/municipalities.csv"].rows.map(({ value }) => value.code));
    const neighbours = new Map(draft[file].rows.map(({ value }) => [value.code, neighboursIn(value.land_neighbours)]));
    return draft[file].rows.flatMap(({ row, value: { code, land_neighbours } }) =>
      neighboursIn(land_neighbours).flatMap((found) => {
        const place = { file, row, column: "land_neighbours", found };
        if (found === code) return [fault("own_neighbour", place, {})];
        // A code that no municipality has is a fault of its own.
        const isMutual = !known.has(found) || neighbours.get(found)?.includes(code);
        return isMutual ? [] : [fault("one_sided_border", place, { municipality: code })];
      }),
    );
  },
};

const neighboursIn = (text: string | undefined): readonly string[] => text?.split(" ") ?? [];
