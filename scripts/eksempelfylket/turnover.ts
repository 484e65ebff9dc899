import type { FigureRow } from "./figure-row.ts";
import { days, years } from "./periods.ts";
import { employedBefore, type Staff } from "./staff.ts";
import { reporting } from "./stories.ts";

/** Who came and went in each service and year. */
export function turnover(staff: Staff): readonly FigureRow[] {
  return years.flatMap((year) =>
    reporting(year.period_start).map(({ id }) => {
      const own = staff.get(id) ?? [];
      const [start, end] = [employedBefore(own, year.from), employedBefore(own, year.to)];
      const left = own.filter((one) => one.left >= year.from && one.left < year.to);
      const hired = own.filter((one) => one.hired >= year.from && one.hired < year.to).length;
      return {
        ...{ level: "service", unit: id, ...days(year) },
        average_employees: (start.length + end.length) / 2,
        employees_at_start: start.length,
        still_employed: start.filter((one) => end.includes(one)).length,
        hired,
        left_service: left.length,
        replaced: Math.min(hired, left.length),
        left_municipality: left.filter(({ went }) => went !== "in_municipality").length,
        left_field: left.filter(({ went }) => went !== "in_field").length,
      };
    }),
  );
}
