import type { Selection } from "./ssb-request.js";

/** How many cells a question asks for. */
export function cellsIn(selections: readonly Selection[]): number {
  return selections.reduce((product, { values }) => product * values.length, 1);
}

/**
 * Parts of a question that ask for at most so many cells each, and together for all of it: by time first, then by region.
 *
 * @returns Nothing if one time of one region alone is too much.
 */
export function splitQuery(
  selections: readonly Selection[],
  most: number,
  by: { readonly time: string; readonly region: string },
): readonly (readonly Selection[])[] {
  if (cellsIn(selections) <= most) return [selections];
  const inTime = splitBy(selections, by.time, most);
  const parts = inTime.flatMap((part) => (cellsIn(part) <= most ? [part] : splitBy(part, by.region, most)));
  return parts.every((part) => cellsIn(part) <= most) ? parts : [];
}

/** Parts by one variable: as many of its values in each as there is room for, and at least one. */
function splitBy(selections: readonly Selection[], variable: string, most: number): readonly (readonly Selection[])[] {
  const values = selections.find((one) => one.variable === variable)?.values ?? [];
  const room = Math.max(1, Math.floor((most * values.length) / cellsIn(selections)));
  return Array.from({ length: Math.ceil(values.length / room) }, (_, i) =>
    selections.map((one) =>
      one.variable === variable ? { ...one, values: values.slice(i * room, (i + 1) * room) } : one,
    ),
  );
}
