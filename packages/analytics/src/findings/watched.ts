import { notifications } from "../metrics/catalogue/case-events.js";
import { caseload } from "../metrics/catalogue/caseload.js";
import { deadlinesMet } from "../metrics/catalogue/deadlines.js";
import { requestsAssisted } from "../metrics/catalogue/requests.js";
import { sickLeaveFromDays } from "../metrics/catalogue/sick-leave.js";
import { vacancyRate } from "../metrics/catalogue/staffing.js";
import { leftService } from "../metrics/catalogue/turnover.js";
import { waitingChildren } from "../metrics/catalogue/waiting-children.js";
import type { AnyMetric } from "../metrics/define-metric.js";

const themes: readonly (readonly AnyMetric[])[] = [
  [sickLeaveFromDays, leftService, vacancyRate, caseload],
  [deadlinesMet],
  [waitingChildren, notifications],
  [requestsAssisted],
];

/** What is asked of every service: its people, whether the law's deadlines are met, what families wait for, who got help. */
export const watched: readonly AnyMetric[] = themes.flat();

/** The theme of a watched metric, as its place; a metric that is not watched is a theme of its own. */
export function themeOf(metric: string): number | string {
  const place = themes.findIndex((theme) => theme.some(({ id }) => id === metric));
  return place === -1 ? metric : place;
}

/** Of a metric that is split, the part that is told first. */
const mainParts: Readonly<Record<string, string>> = {
  type: "total",
  positions_function: "casework",
  duty: "investigation_3_months",
  waiting_for: "help",
};

/** Whether a figure is of the part of its metric that is told first. */
export function isMainPart(dimensions: Readonly<Record<string, string | null>>): boolean {
  return Object.entries(mainParts).every(([name, main]) => (dimensions[name] ?? main) === main);
}
