import { type Fault, fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { grouped } from "../grouped.js";

const file = "structure/ownership_fees.csv";

/** A municipality has one price in a network: no two bands hold the same number of inhabitants, and none ends before it begins. */
export const ownershipFees: Check = {
  needs: [],
  faults(draft) {
    const { rows } = draft[file];
    const reversed = rows.flatMap(({ row, value: { inhabitants_from: from, inhabitants_to: to } }): Fault[] => {
      if (to === undefined || to >= from) return [];
      return [fault("too_small", { file, row, column: "inhabitants_to", found: String(to) }, { minimum: from })];
    });
    const networks = [...grouped(rows, ({ value }) => value.network).values()];
    return [...reversed, ...networks.flatMap(overlapFaults)];
  },
};

type Band = {
  readonly row: number;
  readonly value: { readonly inhabitants_from: number; readonly inhabitants_to?: number | undefined };
};

/** Each band that begins before an earlier one has ended. Two that begin alike are doubled, which is told elsewhere. */
function overlapFaults(bands: readonly Band[]): Fault[] {
  const ordered = bands.toSorted((a, b) => a.value.inhabitants_from - b.value.inhabitants_from);
  return ordered.flatMap(({ row, value: { inhabitants_from: from } }, index): Fault[] => {
    const other = ordered
      .slice(0, index)
      .find(({ value }) => value.inhabitants_from < from && from <= (value.inhabitants_to ?? Number.POSITIVE_INFINITY));
    if (other === undefined) return [];
    const place = { file, row, column: "inhabitants_from", found: String(from) };
    const { inhabitants_from, inhabitants_to } = other.value;
    return [fault("overlapping_band", place, { from: inhabitants_from, to: inhabitants_to, otherRow: other.row })];
  });
}
