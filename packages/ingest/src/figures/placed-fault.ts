import type { TableName } from "@barneloftet/analytics";
import type { Fault } from "../fault.js";
import { shownFault } from "../sheet/shown-text.js";
import type { Located } from "../source/region-pack/draft.js";
import type { FigureRow } from "../source/region-pack/figures.js";
import type { CollectedFigure } from "./collected.js";

/** A fault where the file has it, and the collected figures that it is about. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly figures: readonly CollectedFigure[];
}

/** The rows of a table under check: those known before, and after them the collected ones. */
export interface Rows {
  readonly table: TableName;
  readonly known: readonly Located<FigureRow>[];
  readonly collected: readonly (Located<FigureRow> & { readonly figure: CollectedFigure })[];
}

/** What a row that the region knew already is called, for whoever has sent a file. */
const knownBefore = "tallene som var kjent fra før";

/**
 * A fault that was found in a table, told where its row stands in the file that it came from, by the names that the columns
 * have there. The file of a row that was known before is the pack's. What could be somebody's name is not repeated.
 */
export function placedFault(found: Fault, rows: Rows): PlacedFault {
  const own = rows.collected.find(({ row }) => row === found.row)?.figure;
  const other = "otherRow" in found ? rows.collected.find(({ row }) => row === found.otherRow)?.figure : undefined;
  const figures = [own, other].filter((one) => one !== undefined);
  const place = own === undefined ? {} : placeIn(own, found);
  const renamed = own?.place.names === undefined ? {} : namesIn(found, own.place.names);
  const fault = { ...found, ...place, ...renamed, ...otherIn(found, own, other) } as Fault;
  return { fault: shownFault(fault), figures };
}

function placeIn({ place }: CollectedFigure, { column }: Fault): Partial<Fault> {
  const { file, sheet, names, row, rows } = place;
  const label = column === undefined ? undefined : (names?.[column] ?? column);
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(names === undefined ? {} : { names }),
    row: (label === undefined ? undefined : rows?.[label]) ?? row,
    column: label,
  };
}

/** Columns that a fault mentions, by the names of the file. */
function namesIn(found: Fault, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const named = (column: string): string => names[column] ?? column;
  return {
    ...("whole" in found ? { whole: named(found.whole) } : {}),
    ...("parts" in found ? { parts: found.parts.map(named) } : {}),
  };
}

function otherIn(
  found: Fault,
  own: CollectedFigure | undefined,
  other: CollectedFigure | undefined,
): Record<string, unknown> {
  if (!("otherRow" in found)) return {};
  if (other === undefined) return own === undefined ? {} : { otherFile: knownBefore };
  const { file, sheet, row } = other.place;
  return {
    otherRow: row,
    ...(file === own?.place.file ? {} : { otherFile: file }),
    ...(sheet === undefined || (sheet === own?.place.sheet && file === own?.place.file) ? {} : { otherSheet: sheet }),
  };
}
