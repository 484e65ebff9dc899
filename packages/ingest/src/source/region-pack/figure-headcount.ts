import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/**
 * Employees who came and went, held against each other: nobody leaves who was not there or hired, who is still employed was
 * there all the time, and the average is that of the first day and the last, give or take what it is rounded by. What is
 * not given is held against nothing.
 */
export function headcountFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "turnover") return [];
  return rows.flatMap(({ row, value }): Fault[] => {
    const {
      employees_at_start: start,
      hired,
      left_service: left,
      still_employed: still,
      average_employees: average,
    } = value;
    if (typeof start !== "number" || typeof hired !== "number" || typeof left !== "number") return [];
    const at = (column: string) => ({ file: figureFile(table), row, column, found: String(value[column]) });
    if (left > start + hired) return [fault("more_left", at("left_service"), { start, hired })];
    const end = start + hired - left;
    const least = Math.max(0, start - left);
    const mean = (start + end) / 2;
    const counts = { start, hired, left };
    const faults: Fault[] = [];
    // More than were there to begin with is a part that is more than its whole, and told as that.
    if (typeof still === "number" && still <= start && (still < least || still > end))
      faults.push(fault("not_between", at("still_employed"), { ...counts, least, most: Math.min(start, end) }));
    if (typeof average === "number" && Math.abs(average - mean) > 0.5)
      faults.push(fault("not_the_mean", at("average_employees"), { ...counts, mean }));
    return faults;
  });
}
