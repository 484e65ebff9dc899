import { draws } from "./draws.ts";
import type { FigureRow } from "./figure-row.ts";
import { days, years } from "./periods.ts";
import { municipalities } from "./places.ts";

/** The first year of the duty, and the council that has not told of one year. */
const from = "2022-01-01";
const lacking = { code: "9818", day: "2023-01-01" } as const;

/** Whether each municipal council handled the year's status report, and has a plan for prevention. */
export function governance(): readonly FigureRow[] {
  return years
    .filter(({ period_start }) => period_start >= from)
    .flatMap((year, index) =>
      municipalities
        .filter(({ code }) => !(code === lacking.code && year.period_start === lacking.day))
        .map(({ code }) => {
          const adoptedIn = Math.floor(draws(`plan ${code}`).uniform() * 6);
          const handles = draws(`status report ${code} ${year.period_start}`).uniform() < 0.55 + 0.1 * index;
          return {
            ...{ level: "municipality", unit: code, ...days(year), municipalities: 1 },
            ...{ status_report_handled: Number(handles), preventive_plan_adopted: Number(adoptedIn <= index) },
          };
        }),
    );
}
