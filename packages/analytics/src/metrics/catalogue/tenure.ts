import { fewEmployees, leastEmployees } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, partOf } from "../formula.js";

const source = {
  title: "Statsforvalterens tilstandsrapport, mars 2020, gjengitt i sluttrapporten for Barneløftet, kapittel 4.6",
} as const;

/** Employees counted in the survey of tenure. */
export const employees = defineMetric({
  id: "employees",
  label: { nb: "Ansatte i barneverntjenestene", en: "Employees of the child welfare services" },
  description: {
    nb: "Ansatte som er med i kartleggingen av ansiennitet.",
    en: "Employees covered by the survey of tenure.",
  },
  table: "tenure",
  dimensions: [],
  period: "as_given",
  unit: "persons",
  decimals: 0,
  components: { employees: sum("employees") },
  value: component("employees"),
  interval: {
    method: "none",
    because: { nb: "Et antall talte ansatte, ikke et utvalg.", en: "A count of employees, not a sample." },
  },
  polarity: "none",
  disclosure: { count: "employees" },
  comparableBy: ["period_kind"],
  source,
});

const ofEmployees = {
  table: "tenure",
  dimensions: [],
  period: "as_given",
  unit: "percent",
  decimals: 1,
  interval: { method: "wilson", about: "chance" },
  polarity: "none",
  comparableBy: ["period_kind"],
  source,
} as const;

/** Share of employees who have worked less than 12 months in the service: a stock of short tenure, not turnover. */
export const tenureUnder12Months = defineMetric({
  ...ofEmployees,
  id: "tenure_under_12_months",
  label: { nb: "Ansatte med under ett år i tjenesten", en: "Employees with less than one year in the service" },
  description: {
    nb: "Andel av de ansatte som har jobbet mindre enn 12 måneder i tjenesten. Tallet er ikke turnover: det blander nye stillinger og folk som har sluttet.",
    en: "Share of employees who have worked less than 12 months in the service. Not turnover: it mixes new positions and leavers.",
  },
  components: { under_12_months: sum("under_12_months"), employees: sum("employees") },
  value: partOf("under_12_months", "employees"),
  disclosure: {
    count: "under_12_months",
    outOf: "employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["under_12_months"], rest: true },
  },
});

/** Share of employees who have worked less than 24 months in the service. */
export const tenureUnder24Months = defineMetric({
  ...ofEmployees,
  id: "tenure_under_24_months",
  label: { nb: "Ansatte med under to år i tjenesten", en: "Employees with less than two years in the service" },
  description: {
    nb: "Andel av de ansatte som har jobbet mindre enn 24 måneder i tjenesten.",
    en: "Share of employees who have worked less than 24 months in the service.",
  },
  components: { under_24_months: sum("under_24_months"), employees: sum("employees") },
  value: partOf("under_24_months", "employees"),
  disclosure: {
    count: "under_24_months",
    outOf: "employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["under_24_months"], rest: true },
  },
});

/** Share of employees who have worked less than 48 months in the service. */
export const tenureUnder48Months = defineMetric({
  ...ofEmployees,
  id: "tenure_under_48_months",
  label: { nb: "Ansatte med under fire år i tjenesten", en: "Employees with less than four years in the service" },
  description: {
    nb: "Andel av de ansatte som har jobbet mindre enn 48 måneder i tjenesten.",
    en: "Share of employees who have worked less than 48 months in the service.",
  },
  components: { under_48_months: sum("under_48_months"), employees: sum("employees") },
  value: partOf("under_48_months", "employees"),
  disclosure: {
    count: "under_48_months",
    outOf: "employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["under_48_months"], rest: true },
  },
});
