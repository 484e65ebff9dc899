import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import {
  type AnyMetric,
  asPublished,
  benchmark,
  carePackage,
  caseload,
  caseloadAsStated,
  catalogue,
  deadlinesMet,
  deadlinesMissed,
  deadlinesNotKnown,
  declinedForCapacity,
  evaluate,
  familyCouncils,
  fosterCareDuties,
  fosterCareVisits,
  inhabitants,
  investigations,
  leftByTenure,
  loggedAssisted,
  loggedRequests,
  longSickLeave,
  measuresByClass,
  measuresByCode,
  netExpenditurePerChild,
  networkMeetings,
  notifications,
  notificationsPerThousandChildren,
  sickLeave,
  sickLeaveFromDays,
  toCells,
  waitingChildren,
  waitingRequests,
  withdrawnRequests,
} from "../../src/index.js";
import type { TableRecord } from "../../src/metrics/matches.js";
import { source } from "../cells.js";

/** A metric's figures from rows of its table: a number by its dimensions, and what was divided. */
function figures(metric: unknown, rows: readonly TableRecord[]): readonly (readonly unknown[])[] {
  const any = metric as AnyMetric;
  const about = { level: "service", unit: "a", period_start: "2024-01-01", period_end: "2025-01-01" };
  const whole = rows.map((row) => ({ ...about, source: "report", status: "confirmed", ...row }));
  const cells = toCells(any, aggregate(any, whole));
  return evaluate(any, asPublished(any, cells, [source])).map((value) => [
    ...Object.values(value.dimensions),
    ...(value.kind === "value" ? [value.numerator ?? value.estimate, value.denominator] : [value.kind]),
  ]);
}

describe("of rows of many kinds each metric takes its own", () => {
  const events = [
    ["notification", 30],
    ["investigation_started", 20],
    ["family_council", 4],
    ["network_meeting", 6],
  ].map(([event, events]) => ({ event, events, children_aged_0_17: 1500 }) as TableRecord);

  test.each([
    ["30 notifications", notifications, [30, undefined]],
    ["30 notifications of 1 500 children", notificationsPerThousandChildren, [30, 1500]],
    ["20 investigations", investigations, [20, undefined]],
    ["4 family councils", familyCouncils, [4, undefined]],
    ["6 network meetings", networkMeetings, [6, undefined]],
  ])("of four kinds of events there are %s", (_, metric, expected) => {
    expect(figures(metric, events)).toEqual([expected]);
  });

  const log = [
    ...[
      ["assisted", 18],
      ["declined_for_capacity", 13],
      ["withdrawn", 4],
      ["solved_otherwise", 0],
      ["waiting", 5],
    ].map(([category, requests]) => ({ facet: "outcome", category, requests }) as TableRecord),
    { facet: "reason", category: "assisted", requests: 99 },
  ];

  test.each([
    ["18 got help", loggedAssisted, 18],
    ["13 were declined", declinedForCapacity, 13],
    ["4 were withdrawn", withdrawnRequests, 4],
    ["5 wait", waitingRequests, 5],
  ])("of the 40 outcomes in the log %s; a reason is no outcome", (_, metric, expected) => {
    expect(figures(metric, log)).toEqual([[expected, 40]]);
  });

  test("a log that leaves an outcome out gives no share: nobody has said that none were declined", () => {
    const assistedOnly = [{ facet: "outcome", category: "assisted", requests: 20 }];
    expect(figures(declinedForCapacity, assistedOnly)).toEqual([["hidden"]]);
    expect(figures(loggedAssisted, assistedOnly)).toEqual([["hidden"]]);
  });

  test("deadlines of which only those met are told are not 100 % met: 40 in time of nobody knows how many", () => {
    const rows = [{ duty: "notification_7_days", state: "in_time", cases: 40 }];
    expect(figures(deadlinesMet, rows)).toEqual([["notification_7_days", "too_few"]]);
    expect(figures(deadlinesMissed, rows)).toEqual([["notification_7_days", "missing"]]);
  });

  test("the log by facet and category has each of its counts", () => {
    expect(figures(loggedRequests, log)).toContainEqual(["reason", "assisted", 99, undefined]);
    expect(figures(loggedRequests, log)).toContainEqual(["outcome", "waiting", 5, undefined]);
  });

  test("of 50 reviews 40 were in time, 5 late and 5 cannot be told, each duty by itself", () => {
    const duty = "notification_7_days";
    const rows = [
      { duty, state: "in_time", cases: 40 },
      { duty, state: "late", cases: 4 },
      { duty, state: "late", cases: 1 },
      { duty, state: "not_known", cases: 5 },
      { duty: "investigation_3_months", state: "in_time", cases: 0 },
      { duty: "investigation_3_months", state: "late", cases: 7 },
      { duty: "investigation_3_months", state: "not_known", cases: 0 },
    ];
    expect(figures(deadlinesMet, rows)).toContainEqual([duty, 40, 50]);
    expect(figures(deadlinesMissed, rows)).toEqual([
      ["investigation_3_months", 7, 7],
      [duty, 5, 50],
    ]);
    expect(figures(deadlinesNotKnown, rows)).toContainEqual([duty, 5, 50]);
  });

  test("follow-up and supervision are two duties, and the care package is a metric of its own", () => {
    const rows = [
      { duty: "follow_up", children: 50, children_fulfilled: 11, required_visits: 200, visits: 120 },
      { duty: "supervision", children: 44, children_fulfilled: 38, required_visits: 176, visits: 150 },
      { duty: "care_package", children: 60, children_fulfilled: 5, required_visits: 9, visits: 9 },
    ];
    expect(figures(fosterCareDuties, rows)).toEqual([
      ["follow_up", 11, 50],
      ["supervision", 38, 44],
    ]);
    expect(figures(fosterCareVisits, rows)).toEqual([
      ["follow_up", 120, 200],
      ["supervision", 150, 176],
    ]);
    expect(figures(carePackage, rows)).toEqual([[5, 60]]);
  });

  test("measures by class leave out the sums: 5 and 3, not 8; by code they are as the table has them", () => {
    const rows = [
      { code: "1", class: "structuring", age_group: "0-22", measures: 5 },
      { code: "2", class: "control", age_group: "0-22", measures: 3 },
      { code: "0", class: "total", age_group: "0-22", measures: 8 },
    ];
    expect(figures(measuresByClass, rows)).toEqual([
      ["control", "0-22", 3, undefined],
      ["structuring", "0-22", 5, undefined],
    ]);
    expect(figures(measuresByCode, rows)).toContainEqual(["0", "total", "0-22", 8, undefined]);
  });

  test("a caseload as stated is taken where it is stated, 18,5, and the parts where they are: 70 over 4", () => {
    const rows = [
      { positions_function: "all", children: 70, positions: 4, stated: null },
      { positions_function: "not_stated", children: null, positions: null, stated: 18.5 },
    ];
    expect(figures(caseloadAsStated, rows)).toEqual([["not_stated", 18.5, undefined]]);
    expect(figures(caseload, rows)).toContainEqual(["all", 70, 4]);
  });

  test("long sick leave is of all kinds of leave: 5 of 50, by population; the days are by kind too", () => {
    const of = (type: string) => ({
      ...{ type, population: "municipalities", lost_days: 65, agreed_days: 500, employees: 50, absent: 9 },
      ...{ absent_over_16_days: 5, period_end: "2024-04-01" },
    });
    const rows = [of("total"), of("doctor_certified")];
    expect(figures(longSickLeave, rows)).toEqual([["municipalities", 5, 50]]);
    expect(figures(sickLeaveFromDays, rows)).toEqual([
      ["doctor_certified", "municipalities", 65, 500],
      ["total", "municipalities", 65, 500],
    ]);
  });

  test.each<[string, unknown, TableRecord, readonly unknown[]]>([
    ["age", inhabitants, { age_group: "0-17", persons: 9 }, ["0-17", 9, undefined]],
    ["what children wait for", waitingChildren, { waiting_for: "help", children: 9 }, ["help", 9, undefined]],
    ["tenure", leftByTenure, { tenure: "006", at_risk: 20, left_service: 2 }, ["006", 2, 20]],
    [
      "kind and population",
      sickLeave,
      { type: "total", population: "all", percent: 9 },
      ["total", "all", 9, undefined],
    ],
    [
      "whom a municipality reports for",
      netExpenditurePerChild,
      { reporting: "own", net_expenditure: 300, inhabitants_aged_0_17: 20 },
      ["own", 300, 20],
    ],
    [
      "indicator and unit",
      benchmark,
      { indicator: "sick_leave", unit_of_measure: "percent", value: 5.3 },
      ["sick_leave", "percent", 5.3, undefined],
    ],
  ])("figures are split by %s", (_, metric, row, expected) => {
    expect(figures(metric, [row])).toEqual([expected]);
  });
});

const metrics = catalogue as readonly AnyMetric[];
const idsOf = (chosen: (metric: AnyMetric) => boolean): readonly string[] =>
  metrics
    .filter(chosen)
    .map(({ id }) => id)
    .toSorted();

describe("the catalogue takes a stand", () => {
  test("on what is better: more of ten things, less of six, and of the rest it says nothing", () => {
    expect(idsOf(({ polarity }) => polarity === "higher_is_better")).toEqual([
      ...["care_package", "deadlines_met", "dedicated_counsellors", "foster_care_duties", "foster_care_visits"],
      ...[
        "preventive_plan_adopted",
        "required_education",
        "stability_index",
        "status_report_handled",
        "theme_meetings",
      ],
    ]);
    expect(idsOf(({ polarity }) => polarity === "lower_is_better")).toEqual([
      ...["deadlines_missed", "long_sick_leave", "sick_leave", "sick_leave_from_days", "vacancy_rate"],
      "waiting_children",
    ]);
  });

  test("on capacity: requests stop at what a base could take, and nothing else is so limited", () => {
    expect(idsOf(({ limitedByCapacity }) => limitedByCapacity === true)).toEqual([
      ...["declined_for_capacity", "logged_assisted", "logged_requests", "requests_assisted"],
      ...["requests_assisted_count", "requests_received", "requests_without_registered_help", "waiting_requests"],
      "withdrawn_requests",
    ]);
  });

  test("on small services: what is about employees is shown from 10 of them on", () => {
    expect(idsOf(({ disclosure }) => disclosure.least === 10)).toEqual([
      ...["employee_churn", "left_by_tenure", "left_field", "left_municipality", "left_service"],
      ...["long_sick_leave", "sick_leave_from_days", "stability_index", "tenure_under_12_months"],
      ...["tenure_under_24_months", "tenure_under_48_months"],
    ]);
  });

  test("on small counts: 1 and 2 of those employed are not shown, nor 1 to 3 of children, their cases and a base's requests", () => {
    expect(idsOf(({ disclosure }) => disclosure.hides?.below === 3)).toEqual([
      ...["employee_churn", "left_field", "left_municipality", "left_service", "long_sick_leave"],
      ...["sick_leave_from_days", "stability_index", "tenure_under_12_months", "tenure_under_24_months"],
      "tenure_under_48_months",
    ]);
    expect(idsOf(({ disclosure }) => disclosure.hides?.below === 4)).toEqual([
      ...["care_package", "caseload", "children_with_measures", "children_with_measures_at_year_end"],
      ...["children_with_measures_per_thousand", "deadlines_met", "deadlines_missed", "deadlines_not_known"],
      ...[
        "declined_for_capacity",
        "expenditure_per_child_at_home",
        "expenditure_per_placed_child",
        "family_councils",
        "foster_care_duties",
        "foster_care_visits",
        "investigations",
      ],
      ...["logged_assisted", "logged_requests", "network_meetings", "notifications"],
      ...["notifications_per_thousand_children", "waiting_children", "waiting_requests", "withdrawn_requests"],
    ]);
  });

  test("on what is left of small counts: all but one or two tell of those where both sides are about the same people", () => {
    expect(idsOf(({ disclosure }) => disclosure.hides?.rest === true)).toEqual([
      ...["declined_for_capacity", "logged_assisted", "stability_index", "tenure_under_12_months"],
      ...["tenure_under_24_months", "tenure_under_48_months", "waiting_requests", "withdrawn_requests"],
    ]);
  });

  test("holds against its limit only counts that it has", () => {
    expect(
      metrics.filter(({ disclosure, components }) => disclosure.hides?.of.some((name) => !(name in components))),
    ).toEqual([]);
  });

  test("on uncertainty: every interval is about chance", () => {
    expect(metrics.every(({ interval }) => interval.method === "none" || interval.about === "chance")).toBe(true);
  });

  test("on what must be alike: each dimension that splits the figures, but a measure's class where its code tells it", () => {
    const loose = metrics.filter(({ dimensions, comparableBy }) =>
      dimensions.some((name) => !comparableBy.includes(name)),
    );
    expect(loose.map(({ id }) => id)).toEqual(["measures_by_code"]);
  });

  test("on stocks: what is so on a day, and so follows no season, is these; all else is counted over a period", () => {
    expect(idsOf(({ comparableBy }) => !comparableBy.includes("season"))).toEqual([
      ...["children_with_measures_at_year_end", "children_with_measures_per_thousand", "dedicated_counsellors"],
      ...["employees", "inhabitants", "measures_by_class", "measures_by_code", "positions"],
      ...["positions_per_thousand_children", "preventive_plan_adopted"],
      ...["professional_positions_per_thousand_children", "required_education"],
      ...["staffing_per_thousand_children", "tenure_under_12_months", "tenure_under_24_months"],
      ...["tenure_under_48_months", "vacancy_rate", "waiting_children"],
    ]);
  });

  test("on the kind of period: every stock and every flow is compared on the same", () => {
    expect(idsOf(({ comparableBy }) => !comparableBy.includes("period_kind"))).toEqual([]);
  });
});
