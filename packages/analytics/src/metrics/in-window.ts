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
  const windows = new Map<string, { readonly last: string; readonly rows: TableRecord[] }>();
  // Many rows are of one quarter.
  const ends = new Map<string, readonly string[]>();
  for (const row of quarters) {
    const end = String(row.period_end);
    const lasts = ends.get(end) ?? [0, 3, 6, 9].map((later) => addMonths(end, later));
    ends.set(end, lasts);
    const about = JSON.stringify([row.level, row.unit, ...dimensions.map((name) => row[name] ?? null)]);
    for (const last of lasts) {
      const key = `${last} ${about}`;
      const held = windows.get(key) ?? { last, rows: [] };
      held.rows.push(row);
      windows.set(key, held);
    }
  }
  return [...windows.values()]
    .filter(({ rows }) => new Set(rows.map(({ period_start }) => period_start)).size === 4)
    .flatMap(({ last, rows }) => {
      const days = { period_start: addMonths(last, -12), period_end: last };
      return rows.map((row) => ({ ...row, ...days }));
    });
}
