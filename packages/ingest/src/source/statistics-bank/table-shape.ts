import { type Fault, fault } from "../../fault.js";
import type { JsonStatDataset } from "../json-stat/dataset.js";
import { shownCode } from "./shown-code.js";

/** A dimension that the reading of a table rests on. */
export interface KnownDimension {
  readonly id: string;
  /** Whether a query may leave it out, and the figures are then of all its values together. */
  readonly canBeLeftOut?: true;
  /** Values that must be there. */
  readonly needed: readonly string[];
  /** Which values it may have, where any other would make it another table. */
  readonly allows?: (code: string) => boolean;
}

/** The dimension of years, which every table has. */
export const timeDimension: KnownDimension = { id: "Tid", needed: [], allows: (code) => /^\d{4}$/.test(code) };

/** The codes of a dimension; undefined where the file does not have it. */
export function codesOf({ dimensions }: JsonStatDataset, id: string): readonly string[] | undefined {
  return dimensions.find((one) => one.id === id)?.categories.map(({ code }) => code);
}

/** Why a dataset cannot be read as a table: what it lacks of the known dimensions, and what it has beside them. */
export function shapeFaults(
  file: string,
  dataset: JsonStatDataset,
  known: readonly KnownDimension[],
): readonly Fault[] {
  const others = dataset.dimensions.filter(({ id }) => !known.some((one) => one.id === id));
  return [
    ...others.map(({ id }) => fault("statistics_other_dimension", { file, column: `dimension.${shownCode(id)}` }, {})),
    ...known.flatMap((one) => dimensionFaults(file, codesOf(dataset, one.id), one)),
  ];
}

function dimensionFaults(
  file: string,
  codes: readonly string[] | undefined,
  { id, canBeLeftOut, needed, allows }: KnownDimension,
): readonly Fault[] {
  const place = { file, column: `dimension.${id}` };
  if (codes === undefined) return canBeLeftOut ? [] : [fault("statistics_dimension", place, { dimension: id, needed })];
  if (!needed.every((code) => codes.includes(code)))
    return [fault("statistics_dimension", place, { dimension: id, needed })];
  const strange = allows && codes.find((code) => !allows(code));
  return strange === undefined
    ? []
    : [fault("statistics_other_value", { ...place, found: shownCode(strange) }, { dimension: id })];
}

/** Tells of the values of a dimension that a table's figures are not taken from; nothing where there are none. */
export function partsLeft(
  file: string,
  dataset: JsonStatDataset,
  id: string,
  used: readonly string[],
): readonly Fault[] {
  const codes = (codesOf(dataset, id) ?? [])
    .filter((code) => !used.includes(code))
    .map(shownCode)
    .toSorted();
  return codes.length === 0
    ? []
    : [fault("statistics_parts_left", { file, column: `dimension.${id}` }, { dimension: id, codes })];
}
