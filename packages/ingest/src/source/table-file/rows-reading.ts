import type { TableName } from "@barneloftet/analytics";
import type { Fault } from "../../fault.js";
import type { CollectedFigure, CollectedReading } from "../../figures/collected.js";
import { shownFault } from "../../sheet/shown-text.js";
import type { FigureRows } from "../region-pack/figure-rows.js";

/** What some rows of a file gave. */
export type RowsReading = Pick<CollectedReading, "figures" | "faults">;

/** Rows of a table, and the faults of their texts before, as what a file gave: its faults by row. */
export function rowsReading(
  file: string,
  table: TableName,
  [ofTexts, { rows, faults }]: readonly [readonly Fault[], FigureRows],
): RowsReading {
  const byRow = [...ofTexts, ...faults].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    figures: rows.map(({ row, value }): CollectedFigure => ({ table, value, place: { file, row } })),
    faults: byRow.map((one) => inFile(one, file)),
  };
}

/** The fault of a row in the file that it came from. What stands there is repeated only where it can be nobody's name. */
export function inFile(found: Fault, file: string): Fault {
  return shownFault({ ...found, file });
}
