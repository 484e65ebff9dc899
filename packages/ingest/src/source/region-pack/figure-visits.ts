import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/**
 * Visits in foster homes held against the children who had all of theirs. For each child no more count than are required:
 * each child without all of them lacks at least one, and where every child had them, none is lacking.
 */
export function visitFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "foster_care") return [];
  return rows.flatMap(({ row, value }): Fault[] => {
    const { duty, children, children_fulfilled: fulfilled, required_visits: required, visits } = value;
    if (duty === "care_package" || typeof children !== "number" || typeof fulfilled !== "number") return [];
    if (typeof required !== "number" || typeof visits !== "number") return [];
    const without = children - fulfilled;
    const lacking = required - visits;
    // A part that is more than its whole is told as that.
    if (without < 0 || lacking < 0 || (without === 0 ? lacking === 0 : lacking >= without)) return [];
    const place = { file: figureFile(table), row, column: "children_fulfilled", found: String(fulfilled) };
    return [fault("visits_not_fulfilled", place, { children, required, visits })];
  });
}
