import { childrenOf } from "./children.ts";
import { draws } from "./draws.ts";
import { type FigureRow, sumOf } from "./figure-row.ts";
import { days, halfYears, quarters, yearOf } from "./periods.ts";
import { reporting, stories } from "./stories.ts";

/** Notifications for each child in a quarter, and how the quarters differ. */
const notificationsPerChild = 0.0112;
const seasons = [1.08, 1.05, 0.82, 1.05] as const;

/** What happened in each service and quarter. From the break, notifications that were dismissed at once are counted too. */
export function caseEvents(): readonly FigureRow[] {
  return quarters.flatMap((quarter) =>
    reporting(quarter.period_start).flatMap(({ id }) => {
      const children = childrenOf(id, yearOf(quarter.from));
      const own = 0.85 + 0.3 * draws(`notifications ${id}`).uniform();
      const random = draws(`cases ${id} ${quarter.period_start}`);
      const isBroken = quarter.period_start >= stories.seriesBreak;
      const mean = children * notificationsPerChild * own * (seasons[(quarter.from % 12) / 3] ?? 1);
      const notification = random.poisson(mean * (isBroken ? 1.15 : 1));
      const events = {
        notification,
        investigation_started: random.binomial(notification, isBroken ? 0.7 : 0.8),
        family_council: random.poisson(children * (0.0003 + 0.000006 * quarter.from)),
        network_meeting: random.poisson(children * 0.0009),
      };
      return Object.entries(events).map(([event, count]) => ({
        ...{ level: "service", unit: id, ...days(quarter), event, events: count, children_aged_0_17: children },
      }));
    }),
  );
}

/** The events of one kind that a service had in a stretch of days. */
export function eventsOf(
  rows: readonly FigureRow[],
  service: string,
  event: string,
  { period_start, period_end }: { readonly period_start: string; readonly period_end: string },
): number {
  const own = rows.filter(
    (row) =>
      row.unit === service &&
      row.event === event &&
      String(row.period_start) >= period_start &&
      String(row.period_end) <= period_end,
  );
  return sumOf(own, ({ events }) => Number(events));
}

/** Of the half-year's notifications and of the investigations that began in it, how many were done in time. */
export function deadlines(cases: readonly FigureRow[]): readonly FigureRow[] {
  return halfYears.flatMap((half) =>
    reporting(half.period_start).flatMap(({ id }) => {
      const random = draws(`deadlines ${id} ${half.period_start}`);
      const isInCrisis = id === stories.crisis.service && half.period_start.startsWith("2024-");
      const begun = eventsOf(cases, id, "investigation_started", half);
      const extended = random.binomial(begun, 0.12);
      const duties = [
        ["notification_7_days", eventsOf(cases, id, "notification", half), 0.975],
        ["investigation_3_months", begun - extended, isInCrisis ? 0.66 : 0.88],
        ["investigation_6_months", extended, isInCrisis ? 0.55 : 0.8],
      ] as const;
      return duties.flatMap(([duty, due, chance]) => {
        const not_known = random.binomial(due, 0.02);
        const in_time = random.binomial(due - not_known, chance);
        return Object.entries({ in_time, late: due - not_known - in_time, not_known }).map(([state, count]) => ({
          ...{ level: "service", unit: id, ...days(half), duty, state, cases: count },
        }));
      });
    }),
  );
}
