import { addMonths } from "../time/calendar.js";
import { periodKind } from "../time/period.js";
import type { TableRecord } from "./matches.js";
import type { Window } from "./rollup.js";

/** The whole quarters of a table; for `four_quarters`, each as a row of every four on end that hold it, where the unit has all. */
export function inWindow(
  window: Window,
  records: readonly TableRecord[],
  dimensions: readonly string[],
): readonly TableRecord[] {
  const quarters = records.filter(
    ({ period_start: start, period_end: end }) =>
      typeof start === "string" && typeof end === "string" && periodKind(start, end) === "quarter",
  );
  return window === "quarters" ? quarters : fourQuarters(quarters, dimensions);
}

function fourQuarters(quarters: readonly TableRecord[], dimensions: readonly string[]): readonly TableRecord[] {
  const windows = new Map<string, TableRecord[]>();
  for (const row of quarters) {
    for (const later of [0, 3, 6, 9]) {
      const last = addMonths(String(row.period_end), later);
      const key = JSON.stringify([row.level, row.unit, ...dimensions.map((name) => row[name] ?? null), last]);
      windows.set(key, [...(windows.get(key) ?? []), { ...row, period_end: last }]);
    }
  }
  return [...windows.values()]
    .filter((rows) => new Set(rows.map(({ period_start }) => period_start)).size === 4)
    .flatMap((rows) => rows.map((row) => ({ ...row, period_start: addMonths(String(row.period_end), -12) })));
}
