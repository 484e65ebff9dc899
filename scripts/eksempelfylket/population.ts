import { in2020 } from "./children.ts";
import type { FigureRow } from "./figure-row.ts";
import { districts, municipalities, older } from "./places.ts";

/** How many there are of all ages, and up to 24 years, for each child: about as in the country. */
const inhabitantsPerChild = 4.95;
/** Inhabitants aged 0–24 and 0–22 for each aged 0–17. */
export const youthPerChild = { "0-24": 1.44, "0-22": 1.3125 } as const;

const counted = (level: string, unit: string, day: string, next: string, children: number): readonly FigureRow[] =>
  [
    ["total", Math.round(children * inhabitantsPerChild)],
    ["0-17", children],
    ["0-24", Math.round(children * youthPerChild["0-24"])],
  ].map(([age_group = "", persons = 0]) => ({ level, unit, period_start: day, period_end: next, age_group, persons }));

/** Inhabitants on 1 January 2025, and on 1 January 2020 with the municipalities of that day. */
export function population(): readonly FigureRow[] {
  const unchanged = municipalities.filter(({ code }) => !["9825", "9827", "9832"].includes(code));
  const before = [
    ...unchanged.map(({ code, children }) => ({ code, children: in2020(children) })),
    ...older.merged,
    older.split,
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...before.flatMap(({ code, children }) => counted("municipality", code, "2020-01-01", "2020-01-02", children)),
    ...municipalities.flatMap(({ code, children }) =>
      counted("municipality", code, "2025-01-01", "2025-01-02", children),
    ),
    ...districts.flatMap(({ code, children }) => counted("district", code, "2025-01-01", "2025-01-02", children)),
  ];
}
