import { addMonths } from "../time/calendar.js";
import { periodKind } from "../time/period.js";
import type { TableRecord } from "./matches.js";

/** Each whole quarter as a row of every four quarters on end that hold it, where the unit has all four. */
export function fourQuarters(records: readonly TableRecord[], dimensions: readonly string[]): readonly TableRecord[] {
  const windows = new Map<string, { readonly last: string; readonly rows: TableRecord[] }>();
  // Many rows are of one quarter.
  const ends = new Map<string, readonly string[]>();
  for (const row of records) {
    const quarter = `${row.period_start}/${row.period_end}`;
    const lasts = ends.get(quarter) ?? endsOfWindows(row);
    ends.set(quarter, lasts);
    if (lasts.length === 0) continue;
    const about = JSON.stringify([row.level, row.unit, ...dimensions.map((name) => row[name] ?? null)]);
    for (const last of lasts) {
      const key = `${last} ${about}`;
      const window = windows.get(key) ?? { last, rows: [] };
      window.rows.push(row);
      windows.set(key, window);
    }
  }
  return [...windows.values()]
    .filter(({ rows }) => new Set(rows.map(({ period_start }) => period_start)).size === 4)
    .flatMap(({ last, rows }) => {
      const days = { period_start: addMonths(last, -12), period_end: last };
      return rows.map((row) => ({ ...row, ...days }));
    });
}

/** The days on which the four windows that hold a whole quarter end; none for any other period. */
function endsOfWindows({ period_start: start, period_end: end }: TableRecord): readonly string[] {
  if (typeof start !== "string" || typeof end !== "string" || periodKind(start, end) !== "quarter") return [];
  return [0, 3, 6, 9].map((later) => addMonths(end, later));
}
