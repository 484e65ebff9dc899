import { type Fault, fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { byMember, type Membership, membershipFiles, membershipsOf } from "../membership.js";
import { openEnd, overlap } from "../span.js";

/** A member has at most one group on any day, and a municipality none of its own while its districts have theirs. */
export const overlaps: readonly Check[] = [
  ...membershipFiles.map(
    (file): Check => ({
      needs: [],
      faults: (draft) => [...byMember(membershipsOf(draft, file)).values()].flatMap(overlapFaults),
    }),
  ),
  {
    needs: ["structure/districts.csv"],
    faults(draft) {
      const rows = membershipsOf(draft, "structure/service_areas.csv");
      const members = byMember(rows);
      const districts = new Map(draft["structure/districts.csv"].rows.map(({ value }) => [value.code, value]));
      return rows.flatMap((part) => {
        const whole = members.get(districts.get(part.member)?.municipality ?? "");
        const other = whole?.find(({ span }) => overlap(span, part.span));
        return other === undefined ? [] : [overlapFault(part, other)];
      });
    },
  },
];

function overlapFaults(rows: readonly Membership[]): Fault[] {
  let latest = rows[0];
  return rows.slice(1).flatMap((next) => {
    const before = latest;
    if (before === undefined || (next.span.to ?? openEnd) > (before.span.to ?? openEnd)) latest = next;
    return before === undefined || next.span.from >= (before.span.to ?? openEnd) ? [] : [overlapFault(next, before)];
  });
}

function overlapFault({ file, row, member, span }: Membership, other: Membership): Fault {
  return fault("overlap", { file, row, column: "valid_from", found: span.from }, { member, otherRow: other.row });
}
