import type { Region } from "./region.js";

/** What is needed of a pack to tell its units from another's. */
export interface PackUnits {
  readonly id: string;
  readonly kind: "real" | "invented";
  /** Every unit id of the pack, of any level and any time. */
  readonly units: ReadonlySet<string>;
}

/** Every unit id of a region's pack, of any level and any time. */
export function packUnits({ id, kind, pack }: Region): PackUnits {
  const ids = ["networks", "services", "areas"] as const;
  const codes = ["municipalities", "districts"] as const;
  return {
    id,
    kind,
    units: new Set([
      id,
      ...ids.flatMap((name) => pack[`structure/${name}.csv`].map((row) => row.id)),
      ...codes.flatMap((name) => pack[`structure/${name}.csv`].map((row) => row.code)),
    ]),
  };
}
