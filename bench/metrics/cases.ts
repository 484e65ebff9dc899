import {
  type AnyMetric,
  benchmark,
  caseload,
  caseloadAsStated,
  childrenWithMeasuresPerThousand,
  deadlinesMet,
  employeeChurn,
  fosterCareDuties,
  inhabitants,
  leftByTenure,
  loggedAssisted,
  measuresByClass,
  netExpenditurePerChild,
  notificationsPerThousandChildren,
  positions,
  requestsAssisted,
  requestsWithoutRegisteredHelp,
  sickLeave,
  sickLeaveFromDays,
  statusReportHandled,
  tenureUnder12Months,
  themeMeetings,
  vacancyRate,
  waitingChildren,
} from "@barneloftet/analytics";
import { escape as closure } from "arquero";
import { daysApart, monthsLater, ownMetrics } from "./own-metrics.ts";

/** One expression in the two languages. */
export interface Written {
  readonly sql: string;
  readonly arquero: string;
}

/**
 * A metric beside the figure as somebody would write it by hand: an expression over the rows of a unit and period, in SQL
 * and for arquero. `where` picks rows first; `make` makes a column first; an interval is made of `part` and `whole`.
 */
export interface Case {
  readonly metric: AnyMetric;
  readonly sql: string;
  readonly arquero: string;
  readonly columns: readonly string[];
  readonly part?: Written;
  readonly whole?: Written;
  readonly where?: { readonly column: string; readonly sql: string; readonly arquero: string };
  readonly make?: Readonly<Record<string, unknown>>;
}

// A sum with a value missing in it is no sum, as the library has it; `?` picks the rows of one kind.
const sum = (column: string): string => `CASE WHEN count(${column}) = count(*) THEN sum(${column}) END`;
const total = (column: string): string => `(op.valid(d.${column}) == op.count() ? op.sum(d.${column}) : NaN)`;
const one = (column: string): string => `CASE WHEN count(*) = 1 THEN max(${column}) END`;
const only = (column: string): string => `(op.count() == 1 && op.valid(d.${column}) == 1 ? op.max(d.${column}) : NaN)`;

const summed = (column: string): Written => ({ sql: sum(column), arquero: total(column) });

const component = (metric: AnyMetric, column: string, more: Partial<Case> = {}): Case => ({
  ...{ metric, columns: [column], sql: sum(column), arquero: total(column) },
  ...more,
});
const printed = (metric: AnyMetric, column: string, more: Partial<Case> = {}): Case => ({
  ...{ metric, columns: [column], sql: one(column), arquero: only(column) },
  ...more,
});
const ratio = (metric: AnyMetric, part: string, whole: string, scale: number, more: Partial<Case> = {}): Case => ({
  ...{ metric, columns: [part, whole], part: summed(part), whole: summed(whole) },
  sql: `${scale} * (${sum(part)}) / (${sum(whole)})`,
  arquero: `${scale} * ${total(part)} / ${total(whole)}`,
  ...more,
});
/** A share of one column's sum that a condition picks, where each of so many values has a row. */
const picked = (metric: AnyMetric, column: string, by: string, value: string, values: number): Case => {
  const part = {
    sql: `sum(CASE WHEN ${by} = '${value}' THEN ${column} ELSE 0 END)`,
    arquero: `op.sum(d.${by} == '${value}' ? d.${column} : 0)`,
  };
  const whole = {
    sql: `CASE WHEN count(${column}) = count(*) AND count(DISTINCT ${by}) = ${values} THEN sum(${column}) END`,
    arquero: `(op.valid(d.${column}) == op.count() && op.distinct(d.${by}) == ${values} ? op.sum(d.${column}) : NaN)`,
  };
  return {
    ...{ metric, columns: [column, by], part, whole },
    sql: `100 * ${part.sql} / (${whole.sql})`,
    arquero: `100 * ${part.arquero} / ${whole.arquero}`,
  };
};
const equal = (column: string, value: string): NonNullable<Case["where"]> => ({
  column,
  sql: `${column} = '${value}'`,
  arquero: `d => d.${column} == '${value}'`,
});
const unequal = (column: string, value: string): NonNullable<Case["where"]> => ({
  column,
  sql: `${column} <> '${value}'`,
  arquero: `d => d.${column} != '${value}'`,
});

const all: readonly Case[] = [
  component(inhabitants, "persons"),
  ratio(requestsAssisted, "assisted", "received", 100),
  {
    metric: requestsWithoutRegisteredHelp,
    columns: ["received", "assisted"],
    sql: `${sum("received")} - ${sum("assisted")}`,
    arquero: `${total("received")} - ${total("assisted")}`,
  },
  { ...picked(loggedAssisted, "requests", "category", "assisted", 5), where: equal("facet", "outcome") },
  ratio(tenureUnder12Months, "under_12_months", "employees", 100),
  printed(sickLeave, "percent"),
  ratio(sickLeaveFromDays, "lost_days", "agreed_days", 100),
  ratio(themeMeetings, "held_or_planned", "municipalities", 100),
  component(positions, "positions"),
  printed(childrenWithMeasuresPerThousand, "per_1000_aged_0_22", {
    columns: ["per_1000_aged_0_22", "at_year_end"],
    part: summed("at_year_end"),
  }),
  component(measuresByClass, "measures", { where: unequal("class", "total") }),
  {
    metric: vacancyRate,
    columns: ["vacancies", "filled_positions"],
    part: summed("vacancies"),
    whole: {
      sql: `(${sum("vacancies")}) + (${sum("filled_positions")})`,
      arquero: `(${total("vacancies")} + ${total("filled_positions")})`,
    },
    sql: `100 * (${sum("vacancies")}) / ((${sum("vacancies")}) + (${sum("filled_positions")}))`,
    arquero: `100 * ${total("vacancies")} / (${total("vacancies")} + ${total("filled_positions")})`,
  },
  ratio(caseload, "children", "positions", 1),
  printed(caseloadAsStated, "stated", {
    where: { column: "stated", sql: "stated IS NOT NULL", arquero: "d => d.stated != null" },
  }),
  ratio(employeeChurn, "replaced", "average_employees", 100),
  ratio(leftByTenure, "left_service", "at_risk", 100),
  component(waitingChildren, "children"),
  ratio(notificationsPerThousandChildren, "events", "children_aged_0_17", 1000, {
    where: equal("event", "notification"),
  }),
  picked(deadlinesMet, "cases", "state", "in_time", 3),
  ratio(fosterCareDuties, "children_fulfilled", "children", 100, { where: unequal("duty", "care_package") }),
  ratio(netExpenditurePerChild, "net_expenditure", "inhabitants_aged_0_17", 1),
  ratio(statusReportHandled, "status_report_handled", "municipalities", 100),
  printed(benchmark, "value"),
  {
    metric: ownMetrics.counted,
    columns: ["category"],
    sql: "count(*) FILTER (WHERE category IN ('assisted', 'waiting'))",
    arquero: "op.sum(d.category == 'assisted' || d.category == 'waiting' ? 1 : 0)",
  },
  {
    metric: ownMetrics.different,
    columns: ["requests"],
    sql: "count(DISTINCT requests)",
    arquero: "op.distinct(d.requests) - (op.valid(d.requests) == op.count() ? 0 : 1)",
  },
  {
    metric: ownMetrics.inMonths,
    columns: ["period_start"],
    sql: "count(*) FILTER (WHERE period_start >= DATE '2023-04-01' AND period_start < DATE '2023-10-01')",
    arquero: "op.sum(d.period_start >= '2023-04-01' && d.period_start < '2023-10-01' ? 1 : 0)",
  },
  {
    metric: ownMetrics.withinMonths,
    columns: [],
    make: {
      inTime: closure((d: Days) => d.period_end >= d.period_start && d.period_end <= monthsLater(d.period_start, 3)),
    },
    sql: "count(*) FILTER (WHERE period_end >= period_start AND period_end <= period_start + INTERVAL 3 MONTH)",
    arquero: "op.sum(d.inTime)",
  },
  {
    metric: ownMetrics.withinDays,
    columns: [],
    make: {
      inTime: closure(
        (d: Days) => daysApart(d.period_start, d.period_end) >= 0 && daysApart(d.period_start, d.period_end) <= 91,
      ),
    },
    sql: "count(*) FILTER (WHERE period_end - period_start BETWEEN 0 AND 91)",
    arquero: "op.sum(d.inTime)",
  },
  {
    metric: ownMetrics.combined,
    columns: ["facet", "category"],
    sql: "count(*) FILTER (WHERE facet = 'outcome' AND (category = 'assisted' OR category <> 'waiting'))",
    arquero: "op.sum(d.facet == 'outcome' && (d.category == 'assisted' || d.category != 'waiting') ? 1 : 0)",
  },
] as readonly Case[];

type Days = { readonly period_start: string; readonly period_end: string };

/** Every case, those of one table together, so that its rows are made once. */
export const cases: readonly Case[] = all.toSorted((a, b) =>
  a.metric.table < b.metric.table ? -1 : a.metric.table > b.metric.table ? 1 : 0,
);
