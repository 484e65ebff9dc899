import { fault } from "../fault.js";
import type { FigureRow } from "../source/region-pack/figures.js";
import type { CollectedFigure } from "./collected.js";
import type { PlacedFault } from "./placed-fault.js";
import { isAskedFor, numbersOf } from "./whole-row.js";

/**
 * Numbers that the region knew of a figure and that a file about the same figure says nothing of: to put the file's row in
 * the place of the known one would lose them. That a number is no longer known must be said.
 */
export function numbersGone(figure: CollectedFigure, earlier: FigureRow | undefined): readonly PlacedFault[] {
  if (earlier === undefined) return [];
  const { table, value, place, standsAlone } = figure;
  if (standsAlone) return othersGone(figure, earlier);
  return numbersOf(table)
    .filter((column) => isAskedFor(table, column) && typeof earlier[column] === "number" && !(column in value))
    .map((column) => {
      const at = { ...place, column: place.names?.[column] ?? column, found: "" };
      return { fault: fault("number_gone", at, { known: Number(earlier[column]) }), figures: [figure] };
    });
}

/** The same of a row that stands alone: whoever sends it cannot write the others, which are another source's to say. */
function othersGone(figure: CollectedFigure, earlier: FigureRow): readonly PlacedFault[] {
  const { table, value, place } = figure;
  const known = numbersOf(table).flatMap((column) => {
    const number = earlier[column];
    return typeof number === "number" && !(column in value) ? [[column, number] as const] : [];
  });
  if (known.length === 0) return [];
  const at = { ...place, column: [place.names?.unit, place.names?.period_start].filter(Boolean).join(", "), found: "" };
  return [{ fault: fault("statistics_number_gone", at, { known: Object.fromEntries(known) }), figures: [figure] }];
}
