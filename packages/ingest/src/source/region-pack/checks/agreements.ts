import { type Fault, fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { overlap, spanOf } from "../span.js";

const file = "offers/agreements.csv";

/**
 * An agreement is between two services, about an offer that is no statutory duty, and no day has two about the same offer
 * between the same two. That it lies within the lives of both is a check of `lives`.
 */
export const agreements: readonly Check[] = [
  {
    needs: [],
    faults: (draft) =>
      draft[file].rows.flatMap(({ row, value: { provider, user } }) =>
        provider === user ? [fault("agreement_with_itself", { file, row, column: "user", found: user }, {})] : [],
      ),
  },
  {
    needs: ["offers/pyramid.csv"],
    faults(draft) {
      const statutory = new Set(
        draft["offers/pyramid.csv"].rows.flatMap(({ value: { id, kind } }) => (kind === "statutory" ? [id] : [])),
      );
      return draft[file].rows.flatMap(({ row, value: { offer } }) =>
        statutory.has(offer) ? [fault("statutory_agreement", { file, row, column: "offer", found: offer }, {})] : [],
      );
    },
  },
  {
    needs: [],
    faults(draft) {
      const { rows } = draft[file];
      return rows.flatMap(({ row, value }, i): readonly Fault[] => {
        const other = rows.slice(0, i).find(
          (before) =>
            before.value.provider === value.provider &&
            before.value.user === value.user &&
            before.value.offer === value.offer &&
            // The same first day is a doubled row, which is said by its own check.
            before.value.valid_from !== value.valid_from &&
            overlap(spanOf(before.value), spanOf(value)),
        );
        if (other === undefined) return [];
        const place = { file, row, column: "valid_from", found: value.valid_from };
        return [fault("overlapping_agreement", place, { otherRow: other.row })];
      });
    },
  },
];
