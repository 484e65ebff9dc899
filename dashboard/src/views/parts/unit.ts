import { type Level, lookup, type Selection, type Value } from "@barneloftet/analytics";
import type { Params } from "../view.js";

/** The unit that a page or a figure is about. */
export interface UnitOfPage {
  readonly level: Level;
  readonly id: string;
}

/** The unit of a page's address (`[service]`, `[municipality]`, `[network]`); the region where it names none. */
export function unitOf(params: Params): UnitOfPage {
  for (const level of ["service", "municipality", "network"] as const) {
    const id = params[level];
    if (id !== undefined) return { level, id };
  }
  return { level: "region", id: params.region ?? "" };
}

/** The question for the row of that unit: every view that names it asks it under the name `unit`. */
export function unitQuery(params: Params): Selection {
  const { level, id } = unitOf(params);
  return lookup("units", { where: { level, id } });
}

/** One unit's values on the latest municipal borders that there are figures on. */
export function onLatestBorders<V extends Value>(values: readonly V[]): readonly V[] {
  const latest = values
    .map(({ boundaries }) => boundaries ?? "")
    .toSorted()
    .at(-1);
  return values.filter(({ boundaries }) => (boundaries ?? "") === latest);
}
