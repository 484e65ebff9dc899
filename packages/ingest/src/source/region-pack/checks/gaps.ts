import { type Fault, fault } from "../../../fault.js";
import type { Check, Draft } from "../draft.js";
import { byMember, type Membership, membershipsOf } from "../membership.js";
import { later, openEnd, type Span, spanOf } from "../span.js";

/** Who must have an unbroken chain of memberships, and where the pack lists it. */
type Required = {
  readonly member: string;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly span: Span;
};

/** Every municipality of the region (or its districts) has a service, and every service a network, on every day. */
export const gaps: readonly Check[] = [
  {
    needs: ["pack.csv", "structure/municipalities.csv", "structure/districts.csv", "structure/service_areas.csv"],
    faults(draft) {
      const rows = byMember(membershipsOf(draft, "structure/service_areas.csv"));
      return chainFaults(draft, requiredAreas(draft, rows), rows, "no_membership");
    },
  },
  {
    needs: ["pack.csv", "structure/services.csv", "structure/network_services.csv"],
    faults(draft) {
      const file = "structure/services.csv";
      const required = draft[file].rows.map(({ row, value }) => ({
        ...{ member: value.id, file, row, column: "id", span: spanOf(value) },
      }));
      return chainFaults(
        draft,
        required,
        byMember(membershipsOf(draft, "structure/network_services.csv")),
        "no_network",
      );
    },
  },
];

/** Municipalities of the region; one that is divided between services counts until its first district with rows begins. */
function requiredAreas(draft: Draft, rows: ReadonlyMap<string, Membership[]>): Required[] {
  const districts = draft["structure/districts.csv"].rows.filter(({ value }) => rows.has(value.code));
  return draft["structure/municipalities.csv"].rows.flatMap(({ row, value }): Required[] => {
    if (value.in_region === "no") return [];
    const parts = districts.filter((district) => district.value.municipality === value.code);
    const divided = parts.map((part) => part.value.valid_from).sort()[0];
    const span = { from: value.valid_from, to: divided ?? value.valid_to };
    return [
      { member: value.code, file: "structure/municipalities.csv", row, column: "code", span },
      ...parts.map((part) => ({
        ...{ member: part.value.code, file: "structure/districts.csv", row: part.row, column: "code" },
        span: spanOf(part.value),
      })),
    ];
  });
}

function chainFaults(
  draft: Draft,
  required: readonly Required[],
  memberships: ReadonlyMap<string, readonly Membership[]>,
  none: "no_membership" | "no_network",
): Fault[] {
  const start = draft["pack.csv"].rows[0]?.value.structure_from;
  if (start === undefined) return [];
  return required.flatMap(({ member, file, row, column, span }) => {
    const needed = { from: later(span.from, start), to: span.to };
    if (needed.from >= (needed.to ?? openEnd)) return [];
    const rows = memberships.get(member);
    return rows === undefined
      ? [fault(none, { file, row, column, found: member }, {})]
      : gapFaults(member, needed, rows);
  });
}

/** The stretches of `needed` that no row covers, each at the row after it, or at the last row. Rows are in order. */
function gapFaults(member: string, needed: Span, rows: readonly Membership[]): Fault[] {
  const end = needed.to ?? openEnd;
  const faults: Fault[] = [];
  let covered = needed.from;
  for (const { file, row, span } of rows) {
    if (span.from > covered && covered < end) {
      const to = span.from < end ? span.from : needed.to;
      const place = { file, row, column: "valid_from", found: span.from };
      faults.push(fault("gap", place, { member, from: covered, to }));
    }
    if ((span.to ?? openEnd) > covered) covered = span.to ?? openEnd;
  }
  const last = rows.at(-1);
  if (covered < end && last !== undefined) {
    const place = { file: last.file, row: last.row, column: "valid_to", found: last.span.to ?? "" };
    faults.push(fault("gap", place, { member, from: covered, to: needed.to }));
  }
  return faults;
}
