import type { PackFile } from "@barneloftet/analytics";
import { type Fault, fault } from "../../../fault.js";
import type { Check, Draft } from "../draft.js";
import { type Membership, type MembershipFile, membershipsOf } from "../membership.js";
import { openEnd, type Span, spanOf } from "../span.js";

type Living = "structure/municipalities.csv" | "structure/districts.csv" | "structure/services.csv";

/** A membership lies within the lives of the municipality or district and of the service that it is about, an agreement within those of its two services. */
export const lives: readonly Check[] = [
  life(
    "structure/service_areas.csv",
    ["structure/municipalities.csv", "structure/districts.csv"],
    ({ member }) => member,
  ),
  life("structure/service_areas.csv", ["structure/services.csv"], ({ group }) => group),
  life("structure/network_services.csv", ["structure/services.csv"], ({ member }) => member),
  life("structure/network_municipalities.csv", ["structure/municipalities.csv"], ({ member }) => member),
  {
    needs: ["structure/services.csv"],
    faults(draft) {
      const spans = new Map(spansOf(draft, "structure/services.csv"));
      const file = "offers/agreements.csv";
      return draft[file].rows.flatMap(({ row, value }) =>
        [value.provider, value.user].flatMap((unit) => {
          const life = spans.get(unit);
          return life === undefined ? [] : outsideFaults({ file, row, span: spanOf(value) }, unit, life);
        }),
      );
    },
  },
];

function life(
  file: MembershipFile,
  livings: readonly Living[],
  unitOf: (row: Membership) => string | undefined,
): Check {
  return {
    needs: livings,
    faults(draft) {
      const spans = new Map(livings.flatMap((living) => spansOf(draft, living)));
      return membershipsOf(draft, file).flatMap((membership) => {
        const unit = unitOf(membership);
        const span = unit === undefined ? undefined : spans.get(unit);
        return unit === undefined || span === undefined ? [] : outsideFaults(membership, unit, span);
      });
    },
  };
}

function spansOf(draft: Draft, living: Living & PackFile): [string, Span][] {
  return draft[living].rows.map(({ value }) => ["code" in value ? value.code : value.id, spanOf(value)]);
}

type Lasting = { readonly file: string; readonly row: number; readonly span: Span };

function outsideFaults({ file, row, span }: Lasting, unit: string, life: Span): Fault[] {
  if (span.from < life.from || span.from >= (life.to ?? openEnd)) {
    return [fault("outside_life", { file, row, column: "valid_from", found: span.from }, { unit, ...life })];
  }
  if ((span.to ?? openEnd) > (life.to ?? openEnd)) {
    return [fault("outside_life", { file, row, column: "valid_to", found: span.to ?? "" }, { unit, ...life })];
  }
  return [];
}
