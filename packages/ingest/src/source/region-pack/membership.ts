import type { Status } from "@barneloftet/analytics";
import type { Draft } from "./draft.js";
import type { Span } from "./span.js";

/** A row that says which group a member belonged to for a time; no group says that it is not known. */
export type Membership = {
  readonly file: MembershipFile;
  readonly row: number;
  readonly member: string;
  readonly groupColumn: "service" | "network";
  readonly group: string | undefined;
  readonly span: Span;
  readonly status: Status;
};

/** A file that says which group members belong to. */
export type MembershipFile =
  | "structure/service_areas.csv"
  | "structure/network_services.csv"
  | "structure/network_municipalities.csv";

/** Every file of memberships. */
export const membershipFiles: readonly MembershipFile[] = [
  "structure/service_areas.csv",
  "structure/network_services.csv",
  "structure/network_municipalities.csv",
];

/** The rows of a file of memberships, in one shape for all three. */
export function membershipsOf(draft: Draft, file: MembershipFile): Membership[] {
  switch (file) {
    case "structure/service_areas.csv":
      return draft[file].rows.map(({ row, value }) => ({
        ...{ file, row, member: value.area, groupColumn: "service", group: value.service },
        ...common(value),
      }));
    case "structure/network_services.csv":
      return draft[file].rows.map(({ row, value }) => ({
        ...{ file, row, member: value.service, groupColumn: "network", group: value.network },
        ...common(value),
      }));
    case "structure/network_municipalities.csv":
      return draft[file].rows.map(({ row, value }) => ({
        ...{ file, row, member: value.municipality },
        ...{ groupColumn: "network", group: value.network },
        ...common(value),
      }));
  }
}

/** Memberships by member, in the order of their first days. */
export function byMember(memberships: readonly Membership[]): Map<string, Membership[]> {
  const members = new Map<string, Membership[]>();
  for (const membership of memberships) {
    const rows = members.get(membership.member);
    if (rows === undefined) members.set(membership.member, [membership]);
    else rows.push(membership);
  }
  for (const rows of members.values())
    rows.sort((a, b) => Number(a.span.from > b.span.from) - Number(a.span.from < b.span.from));
  return members;
}

type CommonColumns = { readonly valid_from: string; readonly valid_to?: string | undefined; readonly status: Status };

function common({ valid_from, valid_to, status }: CommonColumns): { readonly span: Span; readonly status: Status } {
  return { span: { from: valid_from, to: valid_to }, status };
}
