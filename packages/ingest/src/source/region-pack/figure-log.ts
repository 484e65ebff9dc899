import { daysOfHalfYear, halfYearOf, isSmall, type TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import { nearest } from "../../nearest.js";
import type { Located } from "./draft.js";
import { logCategories } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/** Counts of a base's log: whole half-years, categories of their own facet, and none so small that it shows a family. */
export function logFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "request_log") return [];
  return rows.flatMap(({ row, value }): Fault[] => {
    const at = (column: string) => ({ file: figureFile(table), row, column, found: String(value[column]) });
    const allowed = logCategories[String(value.facet)] ?? [];
    const faults: Fault[] = [];
    if (!allowed.includes(String(value.category)))
      faults.push(
        fault("not_in_list", at("category"), { allowed, suggestion: nearest(String(value.category), allowed) }),
      );
    const { requests } = value;
    if (typeof requests === "number" && isSmall(requests)) faults.push(fault("small_count", at("requests"), {}));
    if (!isHalfYear(value)) faults.push(fault("no_half_year", at("period_start"), { end: value.period_end }));
    return faults;
  });
}

function isHalfYear({ period_start, period_end }: FigureRow): boolean {
  if (!/^20\d{2}/.test(period_start)) return false;
  const { from, to } = daysOfHalfYear(halfYearOf(period_start));
  return from === period_start && to === period_end;
}
