import { fault } from "../../../fault.js";
import type { Check } from "../draft.js";
import { byMember, membershipsOf } from "../membership.js";
import { overlap } from "../span.js";

/** A municipality stands directly under a network only while its service is not known. */
export const networkMunicipalities: Check = {
  needs: ["structure/districts.csv", "structure/service_areas.csv"],
  faults(draft) {
    const municipalityOf = new Map(
      draft["structure/districts.csv"].rows.map(({ value }) => [value.code, value.municipality]),
    );
    const known = byMember(
      membershipsOf(draft, "structure/service_areas.csv")
        .filter(({ group }) => group !== undefined)
        .map((area) => ({ ...area, member: municipalityOf.get(area.member) ?? area.member })),
    );
    return membershipsOf(draft, "structure/network_municipalities.csv").flatMap(({ file, row, member, span }) => {
      const other = known.get(member)?.find((area) => overlap(area.span, span));
      if (other?.group === undefined) return [];
      const place = { file, row, column: "municipality", found: member };
      return [fault("network_though_service_known", place, { service: other.group, otherRow: other.row })];
    });
  },
};
