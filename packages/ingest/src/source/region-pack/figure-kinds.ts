import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

const columns = ["lost_days", "absent", "absent_over_16_days"] as const;

/** Self-certified or doctor-certified sick leave that is more than all of it, of one unit, period and population. */
export function kindFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "sick_leave_days") return [];
  const totals = new Map(rows.filter(({ value }) => value.type === "total").map((row) => [keyOf(row.value), row]));
  return rows.flatMap(({ row, value }) => {
    const total = value.type === "total" ? undefined : totals.get(keyOf(value));
    if (total === undefined) return [];
    return columns.flatMap((column) => {
      const [part, of] = [value[column], total.value[column]];
      if (typeof part !== "number" || typeof of !== "number" || part <= of) return [];
      const place = { file: figureFile(table), row, column, found: String(part) };
      return [fault("kind_above_total", place, { of, otherRow: total.row })];
    });
  });
}

const keyOf = ({ level, unit, period_start, period_end, population }: FigureRow): string =>
  JSON.stringify([level, unit, period_start, period_end, population]);
