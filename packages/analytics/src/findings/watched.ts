import { notifications } from "../metrics/catalogue/case-events.js";
import { caseload } from "../metrics/catalogue/caseload.js";
import { deadlinesMet } from "../metrics/catalogue/deadlines.js";
import { requestsAssisted } from "../metrics/catalogue/requests.js";
import { sickLeaveFromDays } from "../metrics/catalogue/sick-leave.js";
import { vacancyRate } from "../metrics/catalogue/staffing.js";
import { leftService } from "../metrics/catalogue/turnover.js";
import { waitingChildren } from "../metrics/catalogue/waiting-children.js";
import type { AnyMetric } from "../metrics/define-metric.js";

/** What is asked of every service: its people, what families wait for, whether the law's deadlines are met, who got help. */
export const watched: readonly AnyMetric[] = [
  sickLeaveFromDays,
  leftService,
  vacancyRate,
  caseload,
  deadlinesMet,
  waitingChildren,
  notifications,
  requestsAssisted,
];
