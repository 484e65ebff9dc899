import { type Absences, quarterOf } from "./absences.ts";
import { type FigureRow, notGiven, oneDecimal, sumOf } from "./figure-row.ts";
import { days, quarters } from "./periods.ts";
import { reporting, stories } from "./stories.ts";

const population = "child_welfare_services";

/** Lost and agreed days by service, quarter and type, and over how many people they are spread. */
export function sickLeaveDays(absences: Absences): readonly FigureRow[] {
  return quarters.flatMap((quarter) =>
    reporting(quarter.period_start).flatMap(({ id }) =>
      (["total", "doctor_certified"] as const).map((type) => {
        const sums = quarterOf(absences.get(id) ?? [], quarter, { certified: type === "doctor_certified" });
        return {
          ...{ level: "service", unit: id, ...days(quarter), type, population },
          ...{ ...sums, lost_days: oneDecimal(sums.lost_days), agreed_days: oneDecimal(sums.agreed_days) },
          ...lackingOf(id, quarter.period_start),
        };
      }),
    ),
  );
}

/** What one service did not count, and the days of one quarter that another has lost. */
function lackingOf(service: string, day: string): FigureRow {
  const { noAbsentees } = stories;
  if (service === noAbsentees.service && day.startsWith(`${noAbsentees.year}-`))
    return { absent: notGiven, absent_over_16_days: notGiven };
  return service === "huldrenes" && day === "2020-04-01" ? { lost_days: notGiven } : {};
}

/** Total sick leave of all who have reported, as a printed percent, for the quarters of 2024: what the days add up to. */
export function sickLeave(rows: readonly FigureRow[]): readonly FigureRow[] {
  return quarters
    .filter(({ period_start }) => period_start.startsWith("2024-"))
    .map((quarter) => {
      const own = rows.filter((row) => row.period_start === quarter.period_start && row.type === "total");
      const [lost, agreed] = (["lost_days", "agreed_days"] as const).map((column) =>
        sumOf(own, (r) => Number(r[column])),
      );
      return {
        ...{ level: "region", unit: "eksempelfylket", ...days(quarter), type: "total", population },
        percent: oneDecimal((100 * (lost ?? 0)) / (agreed ?? 1)),
      };
    });
}
