import { fewEmployees, leastEmployees } from "../../disclosure/limits.js";
import { heads, printed, sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, partOf } from "../formula.js";
import { equals, within } from "../predicate.js";

/** Sick leave in percent of agreed working days, of a stated type and a stated population. */
export const sickLeave = defineMetric({
  id: "sick_leave",
  label: { nb: "Sykefravær", en: "Sick leave" },
  description: {
    nb: "Tapte dagsverk på grunn av sykdom i prosent av avtalte dagsverk. Egenmeldt, legemeldt og totalt fravær er tre ulike tall.",
    en: "Working days lost to sickness in percent of agreed working days. Self-certified, doctor-certified and total sick leave are three different figures.",
  },
  table: "sick_leave",
  dimensions: ["type", "population"],
  period: "as_given",
  unit: "percent",
  decimals: { least: 1, most: 2 },
  components: { percent: printed("percent") },
  value: component("percent"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: kilden oppgir bare prosenten, ikke hvor mange dager eller hvor mange som var borte.",
      en: "Uncertainty not calculated: the source gives the percentage only, not the days or how many were absent.",
    },
    owedByParts: true,
  },
  polarity: "lower_is_better",
  disclosure: { count: "percent" },
  comparableBy: ["type", "population", "period_kind", "season"],
  source: {
    title: "Statistisk sentralbyrå og Nav: Sykefravær",
    url: "https://www.ssb.no/arbeid-og-lonn/arbeidsmiljo-sykefravaer-og-arbeidskonflikter/statistikk/sykefravaer",
  },
});

/** Sick leave worked out from days, of a stated type and population: pooled over days, never an average of percentages. */
export const sickLeaveFromDays = defineMetric({
  id: "sick_leave_from_days",
  label: { nb: "Sykefravær, regnet ut fra dagsverk", en: "Sick leave from person-days" },
  description: {
    nb: "Tapte dagsverk på grunn av egen sykdom i prosent av avtalte dagsverk, regnet ut fra summene tjenestene har oppgitt. Dagene til én person henger sammen, så usikkerheten er anslått ut fra hvor ujevnt fraværet er fordelt. Når fire kvartaler legges sammen, teller den som var borte i to av dem, som to fravær. Tall som bare er oppgitt for hele året, er derfor ikke med.",
    en: "Working days lost to one's own sickness in percent of agreed working days, worked out from the sums that the services have given. One person's days belong together, so the uncertainty is worked out from how unevenly they fall. Over four quarters, one who was absent in two of them counts as two absences; a year given as a whole counts that person once, and is therefore not included.",
  },
  table: "sick_leave_days",
  rows: within("period_start", "period_end", { months: 3 }),
  dimensions: ["type", "population"],
  period: "as_given",
  windows: ["four_quarters"],
  parts: "reported",
  unit: "percent",
  decimals: 1,
  components: {
    lost_days: sum("lost_days"),
    agreed_days: sum("agreed_days"),
    employees: heads("employees"),
    absent: heads("absent"),
    absences: sum("absent"),
  },
  value: partOf("lost_days", "agreed_days"),
  interval: { method: "overdispersed", about: "chance", clusters: "absences" },
  polarity: "lower_is_better",
  disclosure: {
    count: "lost_days",
    outOf: "employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["absent"] },
  },
  comparableBy: ["type", "population", "period_kind", "season"],
  source: {
    title: "Statistisk sentralbyrå og Nav: Sykefravær",
    url: "https://www.ssb.no/arbeid-og-lonn/arbeidsmiljo-sykefravaer-og-arbeidskonflikter/statistikk/sykefravaer",
  },
});

/** Share of employees who were absent for more than 16 days together in the period, in one spell or several. */
export const longSickLeave = defineMetric({
  id: "long_sick_leave",
  label: { nb: "Ansatte med mer enn 16 dagers sykefravær", en: "Employees on sick leave for more than 16 days" },
  description: {
    nb: "Andel av de ansatte som til sammen var borte i mer enn 16 dager på grunn av egen sykdom i perioden, i ett fravær eller flere, egenmeldt eller legemeldt.",
    en: "Share of the employees who were absent with their own sickness for more than 16 days together in the period, in one spell or several, self-certified or doctor-certified.",
  },
  table: "sick_leave_days",
  rows: equals("type", "total"),
  dimensions: ["population"],
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 1,
  components: { absent_over_16_days: sum("absent_over_16_days"), employees: sum("employees") },
  value: partOf("absent_over_16_days", "employees"),
  interval: { method: "wilson", about: "chance" },
  polarity: "lower_is_better",
  disclosure: {
    count: "absent_over_16_days",
    outOf: "employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["absent_over_16_days"] },
  },
  comparableBy: ["population", "period_kind", "season"],
  source: {
    title: "Egen definisjon; grensen er lånt fra arbeidsgiverperioden, som gjelder ett fravær (folketrygdloven § 8-19)",
  },
});
