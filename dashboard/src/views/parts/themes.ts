import { type AnyMetric, catalogue, type TableName } from "@barneloftet/analytics";

/** What the pages sort the catalogue into, and which tables each is about. */
export const themes = {
  staffing: ["sick_leave", "sick_leave_days", "positions", "staffing", "caseload", "tenure", "turnover"],
  demand: ["requests", "request_log", "waiting_children", "case_events", "children_with_measures"],
  deadlines: ["deadlines", "foster_care"],
  economy: ["economy"],
  governance: ["governance", "theme_meetings"],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

/** A theme by its name. */
export type Theme = keyof typeof themes;

/** The metrics of a theme, in the order of the catalogue. @throws Error on an unknown theme: a fault of the page. */
export function metricsOf(theme: string): readonly AnyMetric[] {
  const tables: readonly string[] | undefined = Object.hasOwn(themes, theme) ? themes[theme as Theme] : undefined;
  if (!tables) throw new Error(`unknown theme: "${theme}"; there are ${Object.keys(themes).join(", ")}`);
  return (catalogue as readonly AnyMetric[]).filter(({ table }) => tables.includes(table));
}
