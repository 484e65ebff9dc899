import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/**
 * Days of work that cannot be: more agreed than the employees have days in the period, more lost than the absent have, none
 * lost by somebody who was long away. No more is asked of the long absent: leave can be graded, and positions small. What
 * is not given is held against nothing.
 */
export function dayFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "sick_leave_days") return [];
  return rows.flatMap(({ row, value }): Fault[] => {
    const { agreed_days: agreed, lost_days: lost, employees, absent, absent_over_16_days: long } = value;
    const at = (column: string) => ({ file: figureFile(table), row, column, found: String(value[column]) });
    const days = (Date.parse(value.period_end) - Date.parse(value.period_start)) / 86_400_000;
    if (lost === 0 && typeof long === "number" && long > 0) return [fault("no_lost_days", at("lost_days"), { long })];
    if (typeof employees !== "number") return [];
    if (typeof agreed === "number" && agreed > employees * days)
      return [fault("more_days", at("agreed_days"), { employees, days })];
    if (typeof lost !== "number" || typeof absent !== "number") return [];
    // A part that is more than its whole is told as that.
    if (absent > employees || (typeof agreed === "number" && lost > agreed)) return [];
    // Who was away for less than a day is not among the absent.
    const most = absent * days + (employees - absent);
    return lost > most ? [fault("more_lost_days", at("lost_days"), { absent, days, most })] : [];
  });
}
