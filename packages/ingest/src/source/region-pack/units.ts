import { type Level, nations, type PackFile } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";
import type { Draft } from "./draft.js";

/**
 * The units of each level, historical ones included; undefined when the file that lists them could not be read whole. The
 * nations are those that analytics knows; an invented pack has none.
 */
export function unitsOf(draft: Draft): Readonly<Record<Level, ReadonlySet<string> | undefined>> {
  const from = <F extends PackFile>(file: F, name: (value: Draft[F]["rows"][number]["value"]) => string) =>
    draft[file].clean ? new Set(draft[file].rows.map(({ value }) => name(value))) : undefined;
  return {
    municipality: from("structure/municipalities.csv", ({ code }) => code),
    district: from("structure/districts.csv", ({ code }) => code),
    service: from("structure/services.csv", ({ id }) => id),
    network: from("structure/networks.csv", ({ id }) => id),
    area: from("structure/areas.csv", ({ id }) => id),
    region: from("pack.csv", ({ id }) => id),
    nation: draft["pack.csv"].clean ? new Set(nationsOf(draft)) : undefined,
  };
}

/** The fault of a unit that the pack does not list at its level, if it is one. */
export function unitFault(
  units: ReturnType<typeof unitsOf>,
  level: string,
  place: Place & { readonly found: string },
): Fault | undefined {
  const listed = units[level as Level];
  if (listed === undefined || listed.has(place.found)) return undefined;
  const suggestion = nearest(place.found, listed);
  if (level !== "nation") return fault("unknown_unit", place, { level, suggestion });
  if (listed.size === 0) return fault("nation_in_invented", place, {});
  return fault("not_in_list", place, { allowed: [...listed], suggestion });
}

function nationsOf(draft: Draft): readonly string[] {
  return draft["pack.csv"].rows[0]?.value.kind === "real" ? nations.map(({ id }) => id) : [];
}
