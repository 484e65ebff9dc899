import { addMonths } from "../time/calendar.js";
import { periodKind } from "../time/period.js";
import type { TableRecord } from "./matches.js";

/** Each whole quarter as a row of every four quarters on end that hold it, where the unit has all four. */
export function fourQuarters(records: readonly TableRecord[], dimensions: readonly string[]): readonly TableRecord[] {
  const windows = new Map<string, TableRecord[]>();
  for (const row of records) {
    const { period_start: start, period_end: end } = row;
    if (typeof start !== "string" || typeof end !== "string" || periodKind(start, end) !== "quarter") continue;
    for (const later of [0, 3, 6, 9]) {
      const last = addMonths(end, later);
      const key = JSON.stringify([row.level, row.unit, ...dimensions.map((name) => row[name] ?? null), last]);
      windows.set(key, [...(windows.get(key) ?? []), { ...row, period_end: last }]);
    }
  }
  return [...windows.values()]
    .filter((rows) => new Set(rows.map(({ period_start }) => period_start)).size === 4)
    .flatMap((rows) => rows.map((row) => ({ ...row, period_start: addMonths(String(row.period_end), -12) })));
}
