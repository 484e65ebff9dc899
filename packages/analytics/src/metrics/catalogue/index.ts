import { benchmark } from "./benchmarks.js";
import {
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
} from "./children-with-measures.js";
import { inhabitants } from "./inhabitants.js";
import { measuresByClass, measuresByCode } from "./measures.js";
import { positions, positionsPerThousandChildren } from "./positions.js";
import { loggedRequests } from "./request-log.js";
import {
  requestsAssisted,
  requestsAssistedCount,
  requestsReceived,
  requestsWithoutRegisteredHelp,
} from "./requests.js";
import { sickLeave } from "./sick-leave.js";
import { employees, tenureUnder12Months, tenureUnder24Months, tenureUnder48Months } from "./tenure.js";
import { themeMeetings } from "./theme-meetings.js";

/** Every metric, in the order of the documentation. */
export const catalogue = [
  employees,
  tenureUnder12Months,
  tenureUnder24Months,
  tenureUnder48Months,
  sickLeave,
  positions,
  positionsPerThousandChildren,
  requestsReceived,
  requestsAssistedCount,
  requestsAssisted,
  requestsWithoutRegisteredHelp,
  loggedRequests,
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
  measuresByCode,
  measuresByClass,
  themeMeetings,
  inhabitants,
  benchmark,
] as const;
