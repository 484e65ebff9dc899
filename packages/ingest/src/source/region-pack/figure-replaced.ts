import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/**
 * Who was replaced: in a service the lesser of those hired and those who left; in what is larger no more than that, since
 * its services each have their own. What is not given is held against nothing.
 */
export function replacedFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "turnover") return [];
  return rows.flatMap(({ row, value }): Fault[] => {
    const { level, hired, left_service: left, replaced } = value;
    if (typeof hired !== "number" || typeof left !== "number" || typeof replaced !== "number") return [];
    const lesser = Math.min(hired, left);
    if (replaced === lesser || (level !== "service" && replaced < lesser)) return [];
    const place = { file: figureFile(table), row, column: "replaced", found: String(replaced) };
    return [fault("not_the_lesser", place, { hired, left, exact: level === "service" })];
  });
}
