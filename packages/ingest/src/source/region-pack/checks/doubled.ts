import { offerFiles, type PackFile, type PackRow } from "@barneloftet/analytics";
import { type Fault, fault } from "../../../fault.js";
import type { Check, Draft } from "../draft.js";

/** No two rows of a file have the same key, and no two offers the same id, whatever list they stand in. */
export const doubled: readonly Check[] = [
  unique("sources.csv", ["id"]),
  unique("structure/networks.csv", ["id"]),
  unique("structure/services.csv", ["id"]),
  unique("structure/municipalities.csv", ["code"]),
  unique("structure/districts.csv", ["code"]),
  unique("structure/areas.csv", ["id"]),
  unique("structure/tiles.csv", ["code"]),
  unique("structure/geography.csv", ["code"]),
  unique("offers/pyramid.csv", ["id"]),
  unique("offers/methods.csv", ["id"]),
  unique("offers/base_functions.csv", ["id"]),
  unique("offers/answers.csv", ["offer", "service", "period"]),
  unique("offers/own_offers.csv", ["name", "service", "period"]),
  unique("offers/mailboxes.csv", ["service"]),
  unique("offers/agreements.csv", ["offer", "provider", "user", "valid_from"]),
  unique("offers/measure_types.csv", ["code"]),
  unique("structure/municipality_changes.csv", ["from_code", "to_code", "date"]),
  unique("structure/service_changes.csv", ["from_service", "to_service", "date"]),
  unique("structure/area_members.csv", ["member", "area", "member_level"]),
  unique("structure/ownership_networks.csv", ["id"]),
  unique("structure/ownership_fees.csv", ["inhabitants_from", "network"]),
  unique("series_breaks.csv", ["date", "metric"]),
  unique("capacity_ceilings.csv", ["valid_from", "level", "unit"]),
  unique("goals.csv", ["id"]),
  unique("remarks.csv", ["remark", "metric", "level", "unit"]),
  unique("decisions.csv", ["what", "date", "body"]),
  unique("unknowns.csv", ["what"]),
  unique("reported.csv", ["indicator", "about", "period", "value"]),
  unique("joint_services_register.csv", ["code"]),
  { needs: [], faults: doubledOffers },
];

function doubledOffers(draft: Draft): Fault[] {
  const first = new Map<string, { readonly file: string; readonly row: number }>();
  return offerFiles.flatMap((file) =>
    draft[file].rows.flatMap(({ row, value: { id } }): Fault[] => {
      const other = first.get(id);
      if (other === undefined) first.set(id, { file, row });
      // Twice in one file is said by that file's own check.
      if (other === undefined || other.file === file) return [];
      const place = { file, row, column: "id", found: id };
      return [fault("doubled_id", place, { otherFile: other.file, otherRow: other.row })];
    }),
  );
}

function unique<F extends PackFile>(
  file: F,
  key: readonly [keyof PackRow<F> & string, ...(keyof PackRow<F> & string)[]],
): Check {
  return { needs: [], faults: (draft) => doubledFaults(draft, file, key) };
}

function doubledFaults<F extends PackFile>(
  draft: Draft,
  file: F,
  key: readonly [keyof PackRow<F> & string, ...(keyof PackRow<F> & string)[]],
): Fault[] {
  const first = new Map<string, number>();
  return draft[file].rows.flatMap(({ row, value }) => {
    const name = JSON.stringify(key.map((column) => value[column]));
    const otherRow = first.get(name);
    if (otherRow === undefined) first.set(name, row);
    const place = { file, row, column: key[0], found: String(value[key[0]]) };
    return otherRow === undefined ? [] : [fault("doubled", place, { otherRow })];
  });
}
