import { benchmark } from "./benchmarks.js";
import {
  familyCouncils,
  investigations,
  networkMeetings,
  notifications,
  notificationsPerThousandChildren,
} from "./case-events.js";
import { caseload, caseloadAsStated } from "./caseload.js";
import {
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
} from "./children-with-measures.js";
import { deadlinesMet, deadlinesMissed, deadlinesNotKnown } from "./deadlines.js";
import {
  caseworkShare,
  expenditurePerChildAtHome,
  expenditurePerPlacedChild,
  jointPurchases,
  netExpenditurePerChild,
  netExpenditurePerInhabitant,
  purchasedShare,
} from "./economy.js";
import { carePackage, fosterCareDuties, fosterCareVisits } from "./foster-care.js";
import { preventivePlanAdopted, statusReportHandled } from "./governance.js";
import { inhabitants } from "./inhabitants.js";
import { leftByTenure } from "./left-by-tenure.js";
import { measuresByClass, measuresByCode } from "./measures.js";
import { positions, positionsPerThousandChildren } from "./positions.js";
import {
  declinedForCapacity,
  loggedAssisted,
  loggedRequests,
  waitingRequests,
  withdrawnRequests,
} from "./request-log.js";
import {
  requestsAssisted,
  requestsAssistedCount,
  requestsReceived,
  requestsWithoutRegisteredHelp,
} from "./requests.js";
import { longSickLeave, sickLeave, sickLeaveFromDays } from "./sick-leave.js";
import {
  dedicatedCounsellors,
  professionalPositionsPerThousandChildren,
  requiredEducation,
  staffingPerThousandChildren,
  vacancyRate,
} from "./staffing.js";
import { employees, tenureUnder12Months, tenureUnder24Months, tenureUnder48Months } from "./tenure.js";
import { themeMeetings } from "./theme-meetings.js";
import { employeeChurn, leftField, leftMunicipality, leftService, stability } from "./turnover.js";
import { waitingChildren } from "./waiting-children.js";

/** Every metric, in the order of the documentation. */
export const catalogue = [
  sickLeave,
  sickLeaveFromDays,
  longSickLeave,
  positions,
  positionsPerThousandChildren,
  staffingPerThousandChildren,
  vacancyRate,
  requiredEducation,
  professionalPositionsPerThousandChildren,
  dedicatedCounsellors,
  caseload,
  caseloadAsStated,
  employees,
  tenureUnder12Months,
  tenureUnder24Months,
  tenureUnder48Months,
  leftService,
  leftMunicipality,
  leftField,
  employeeChurn,
  stability,
  leftByTenure,
  requestsReceived,
  requestsAssistedCount,
  requestsAssisted,
  requestsWithoutRegisteredHelp,
  loggedRequests,
  loggedAssisted,
  declinedForCapacity,
  withdrawnRequests,
  waitingRequests,
  waitingChildren,
  notifications,
  notificationsPerThousandChildren,
  investigations,
  familyCouncils,
  networkMeetings,
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
  measuresByCode,
  measuresByClass,
  deadlinesMet,
  deadlinesMissed,
  deadlinesNotKnown,
  fosterCareDuties,
  fosterCareVisits,
  carePackage,
  netExpenditurePerChild,
  netExpenditurePerInhabitant,
  expenditurePerPlacedChild,
  expenditurePerChildAtHome,
  caseworkShare,
  purchasedShare,
  jointPurchases,
  themeMeetings,
  statusReportHandled,
  preventivePlanAdopted,
  inhabitants,
  benchmark,
] as const;

/** The id of a metric of the catalogue. */
export type MetricId = (typeof catalogue)[number]["id"];
