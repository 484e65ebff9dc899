import type { FigureRow } from "./figure-row.ts";
import { between, days, yearEnds } from "./periods.ts";
import { networks } from "./places.ts";
import { employedBefore, type Staff } from "./staff.ts";
import { allServices, reporting, stories } from "./stories.ts";

/** All employees of the services that have reported, by how long they have worked there, on 31 December. */
export function tenure(staff: Staff): readonly FigureRow[] {
  return yearEnds.map((day) => {
    const there = reporting(day.period_start).flatMap(({ id }) => employedBefore(staff.get(id) ?? [], day.to));
    const under = (months: number) => there.filter(({ hired }) => day.to - hired < months).length;
    return {
      ...{ level: "region", unit: "eksempelfylket", ...days(day), employees: there.length },
      ...{ under_12_months: under(12), under_24_months: under(24), under_48_months: under(48) },
    };
  });
}

/** Three years on end: in one year of one network too few are at risk in a stretch. */
const stretchesOfYears = [between(0, 36), between(36, 72)] as const;
const months = 6;
/** A curve ends where fewer than this are at risk. */
const least = 10;

/**
 * Life tables of employment by network: of those whose whole half-year of tenure lay in the period, how many left in it.
 * Who was hired before counts from the first half-year that began in the period; who had not come to the end of one when
 * the period ended does not count in it, whether they had left or not.
 */
export function retention(staff: Staff): readonly FigureRow[] {
  return stretchesOfYears.flatMap((period) =>
    Object.keys(networks).flatMap((network) => {
      const own = allServices
        .filter(({ id, network: of }) => of === network && id !== stories.silent && id !== stories.silentYear.service)
        .flatMap(({ id }) => staff.get(id) ?? []);
      const rows = Array.from({ length: 41 }, (_, i) => i * months).map((start) => {
        const atRisk = own.filter(
          ({ hired, left }) =>
            hired + start >= period.from && hired + start + months <= period.to && left > hired + start,
        );
        return {
          ...{ level: "network", unit: network, ...days(period), tenure: String(start).padStart(3, "0") },
          at_risk: atRisk.length,
          left_service: atRisk.filter(({ hired, left }) => left <= hired + start + months).length,
        };
      });
      const end = rows.findIndex(({ at_risk }) => at_risk < least);
      return end < 0 ? rows : rows.slice(0, end);
    }),
  );
}
