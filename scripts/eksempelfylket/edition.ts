import { type FigureRow, notGiven, oneDecimal } from "./figure-row.ts";
import type { PackRows } from "./rows.ts";

/** The figures of every table, by its name. */
export type FigureTables = Readonly<Record<string, readonly FigureRow[]>>;

/** The day after the half-year that an earlier edition knows, and its last quarter. */
const [end, lastQuarter] = ["2025-07-01", "2025-04-01"] as const;
/** Of the last quarter's lost days, those that were known at once: certificates come late. */
const knownAtOnce = 0.94;

/** What was known when the first half of 2025 was over: nothing later, and three things otherwise than they are told now. */
export function asOfFirstHalf2025(tables: FigureTables): FigureTables {
  const earlier = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.filter(({ period_end }) => String(period_end) <= end).map((row) => ({ ...row, ...toldThen(table, row) })),
  ]);
  return Object.fromEntries(earlier);
}

/** What had been decided then, and what had been done of it. */
export function toldInFirstHalf2025(told: PackRows): PackRows {
  const decisions = (told["decisions.csv"] ?? [])
    .filter(({ date }) => String(date) < end)
    .map((row) => (row.date === "2024-11-20" ? { ...row, follow_up: "under_way" } : row));
  return { ...told, "decisions.csv": decisions };
}

function toldThen(table: string, row: FigureRow): FigureRow {
  const about = `${table} ${row.unit} ${row.period_start}`;
  // Preliminary.
  if (table === "sick_leave_days" && row.period_start === lastQuarter)
    return { lost_days: oneDecimal(Number(row.lost_days) * knownAtOnce) };
  // Revised since.
  if (about === "waiting_children dvergstad-ost 2024-11-30" && row.waiting_for === "help")
    return { children: Number(row.children) - 3 };
  // Missing then.
  return about === "staffing huldrebekk 2024-12-31" ? { qualified_positions: notGiven } : {};
}
