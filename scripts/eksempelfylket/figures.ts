import { inventedAbsences } from "./absences.ts";
import { caseload } from "./caseload.ts";
import { caseEvents, deadlines } from "./cases.ts";
import { childrenWithMeasures } from "./children-with-measures.ts";
import { economy } from "./economy.ts";
import type { FigureTables } from "./edition.ts";
import type { FigureRow } from "./figure-row.ts";
import { fosterCare } from "./foster-care.ts";
import { governance } from "./governance.ts";
import { measures } from "./measures.ts";
import { population } from "./population.ts";
import { requestLog } from "./request-log.ts";
import { requests } from "./requests.ts";
import { sickLeave, sickLeaveDays } from "./sick-leave.ts";
import { inventedStaff } from "./staff.ts";
import { positions, staffing } from "./staffing.ts";
import { retention, tenure } from "./tenure.ts";
import { turnover } from "./turnover.ts";
import { waitingChildren } from "./waiting-children.ts";

/** The figures of every table. All that is told of staff is counted among the same invented employees. */
export function figures(): FigureTables {
  const staff = inventedStaff();
  const days = sickLeaveDays(inventedAbsences(staff));
  const cases = caseEvents();
  return {
    population: population(),
    requests: requests(),
    request_log: requestLog(),
    tenure: tenure(staff),
    sick_leave: sickLeave(days),
    sick_leave_days: days,
    theme_meetings: themeMeetings,
    positions: positions(staff),
    staffing: staffing(staff),
    turnover: turnover(staff),
    retention: retention(staff),
    caseload: caseload(staff, cases),
    children_with_measures: childrenWithMeasures(),
    measures: measures(),
    waiting_children: waitingChildren(),
    case_events: cases,
    deadlines: deadlines(cases),
    foster_care: fosterCare(),
    economy: economy(),
    governance: governance(),
    benchmarks,
  };
}

/** Municipalities whose council held or planned a theme meeting. */
const themeMeetings: readonly FigureRow[] = [
  ["2024-01-01", "2025-01-01", 17],
  ["2025-01-01", "2025-07-01", 12],
].map(([period_start = "", period_end = "", held_or_planned = 0]) => ({
  ...{ level: "region", unit: "eksempelfylket", period_start, period_end },
  ...{ municipalities: 38, held_or_planned },
}));

/** A figure as printed, of the county itself: an invented nation has no unit in the pack. */
const benchmarks: readonly FigureRow[] = [
  {
    ...{ level: "region", unit: "eksempelfylket", period_start: "2024-01-01", period_end: "2025-01-01" },
    ...{ indicator: "barnevernsledere med lederutdanning", value: 61.5, unit_of_measure: "prosent" },
  },
];
