import type { Level, PackFile } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";
import type { Draft } from "./draft.js";

/** Levels whose units the pack lists; a nation may have any name. */
export type UnitLevel = Exclude<Level, "nation">;

/** The units of each level, historical ones included; undefined when the file that lists them could not be read whole. */
export function unitsOf(draft: Draft): Readonly<Record<UnitLevel, ReadonlySet<string> | undefined>> {
  const from = <F extends PackFile>(file: F, name: (value: Draft[F]["rows"][number]["value"]) => string) =>
    draft[file].clean ? new Set(draft[file].rows.map(({ value }) => name(value))) : undefined;
  return {
    municipality: from("structure/municipalities.csv", ({ code }) => code),
    district: from("structure/districts.csv", ({ code }) => code),
    service: from("structure/services.csv", ({ id }) => id),
    network: from("structure/networks.csv", ({ id }) => id),
    area: from("structure/areas.csv", ({ id }) => id),
    region: from("pack.csv", ({ id }) => id),
  };
}

/** The fault of a unit that the pack does not list at its level, if it is one. */
export function unitFault(
  units: ReturnType<typeof unitsOf>,
  level: string,
  place: Place & { readonly found: string },
): Fault | undefined {
  const listed = units[level as UnitLevel];
  if (listed === undefined || listed.has(place.found)) return undefined;
  return fault("unknown_unit", place, { level, suggestion: nearest(place.found, listed) });
}
