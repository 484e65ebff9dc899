import { offerFiles, type PackFile, type PackRow, packFiles } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import { nearest } from "../../../nearest.js";
import type { Check, Draft } from "../draft.js";

/** Files that other rows point into, and the column they point at. */
const keys = {
  "sources.csv": "id",
  "structure/networks.csv": "id",
  "structure/services.csv": "id",
  "structure/municipalities.csv": "code",
  "structure/districts.csv": "code",
  "structure/areas.csv": "id",
  "structure/ownership_networks.csv": "id",
  "offers/pyramid.csv": "id",
  "offers/methods.csv": "id",
  "offers/base_functions.csv": "id",
} as const satisfies Partial<Record<PackFile, string>>;
type Target = keyof typeof keys;

const municipalities = ["structure/municipalities.csv"] as const;
const areas = ["structure/municipalities.csv", "structure/districts.csv"] as const;
const services = ["structure/services.csv"] as const;
const networks = ["structure/networks.csv"] as const;
const pyramid = ["offers/pyramid.csv"] as const;
const units = [...services, ...areas, ...networks, "structure/areas.csv"] as const;

/** Every id and code that a row points to exists. An empty cell points nowhere. */
export const references: readonly Check[] = [
  ...(Object.keys(packFiles) as PackFile[])
    .filter((file) => "source" in packFiles[file].shape)
    .map((file) => reference(file, "source" as never, ["sources.csv"])),
  reference("structure/services.csv", "host", municipalities),
  reference("structure/districts.csv", "municipality", municipalities),
  reference("structure/municipality_changes.csv", "from_code", municipalities),
  reference("structure/municipality_changes.csv", "to_code", municipalities),
  reference("structure/service_changes.csv", "from_service", services),
  reference("structure/service_changes.csv", "to_service", services),
  reference("structure/service_areas.csv", "area", areas),
  reference("structure/service_areas.csv", "service", services),
  reference("structure/network_services.csv", "service", services),
  reference("structure/network_services.csv", "network", networks),
  reference("structure/network_municipalities.csv", "municipality", municipalities),
  reference("structure/network_municipalities.csv", "network", networks),
  reference("structure/area_members.csv", "area", ["structure/areas.csv"]),
  reference("structure/area_members.csv", "member", networks, ({ member_level }) => member_level === "network"),
  reference(
    "structure/area_members.csv",
    "member",
    municipalities,
    ({ member_level }) => member_level === "municipality",
  ),
  reference("structure/ownership_fees.csv", "network", ["structure/ownership_networks.csv"]),
  reference("structure/tiles.csv", "code", municipalities),
  reference("structure/geography.csv", "code", municipalities),
  {
    needs: municipalities,
    faults(draft) {
      const known = new Set(keysOf(draft, "structure/municipalities.csv"));
      const at = { file: "structure/geography.csv", column: "land_neighbours" };
      return draft["structure/geography.csv"].rows.flatMap(({ row, value }) =>
        (value.land_neighbours?.split(" ") ?? [])
          .filter((code) => !known.has(code))
          .map((found) =>
            fault(
              "unknown_reference",
              { ...at, row, found },
              { targets: municipalities, suggestion: nearest(found, known) },
            ),
          ),
      );
    },
  },
  reference("offers/methods.csv", "offer", pyramid),
  reference("offers/answers.csv", "service", services),
  reference("offers/answers.csv", "offer", offerFiles),
  reference("offers/own_offers.csv", "service", services),
  reference("offers/mailboxes.csv", "service", services),
  reference("offers/agreements.csv", "provider", services),
  reference("offers/agreements.csv", "user", services),
  reference("offers/agreements.csv", "offer", offerFiles),
  reference("reported.csv", "unit", units),
];

function reference<F extends PackFile>(
  file: F,
  column: keyof PackRow<F> & string,
  targets: readonly Target[],
  concerns: (row: PackRow<F>) => boolean = () => true,
): Check {
  return {
    needs: targets,
    faults(draft) {
      const known = new Set(targets.flatMap((target) => keysOf(draft, target)));
      return draft[file].rows.flatMap(({ row, value }) => {
        const found = concerns(value) ? value[column] : undefined;
        if (typeof found !== "string" || known.has(found)) return [];
        return [
          fault("unknown_reference", { file, row, column, found }, { targets, suggestion: nearest(found, known) }),
        ];
      });
    },
  };
}

function keysOf(draft: Draft, target: Target): string[] {
  return draft[target].rows.map(({ value }) => String((value as Readonly<Record<string, unknown>>)[keys[target]]));
}
