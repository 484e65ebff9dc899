import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/** Agreed days of work that are more than the employees have days in the period. What is not given is held against nothing. */
export function dayFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "sick_leave_days") return [];
  return rows.flatMap(({ row, value }) => {
    const { agreed_days: agreed, employees, period_start, period_end } = value;
    if (typeof agreed !== "number" || typeof employees !== "number") return [];
    const days = (Date.parse(period_end) - Date.parse(period_start)) / 86_400_000;
    if (agreed <= employees * days) return [];
    const place = { file: figureFile(table), row, column: "agreed_days", found: String(agreed) };
    return [fault("more_days", place, { employees, days })];
  });
}
