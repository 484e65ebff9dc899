import { fewEmployees, leastEmployees } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf, ratio } from "../formula.js";

const flow = {
  table: "turnover",
  dimensions: [],
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 1,
  comparableBy: ["period_kind", "season"],
} as const;

const perEmployee = { ...flow, interval: { method: "garwood", about: "chance" }, polarity: "none" } as const;

/** Employees who left the service, of the average headcount: what a service leader sees. */
export const leftService = defineMetric({
  ...perEmployee,
  id: "left_service",
  label: { nb: "Turnover: sluttet i tjenesten", en: "Turnover: left the service" },
  description: {
    nb: "Ansatte som sluttet i tjenesten i perioden, i prosent av gjennomsnittlig antall ansatte. De som gikk til en annen jobb i kommunen, er med.",
    en: "Employees who left the service in the period, in percent of the average number of employees. Those who went to another job in the municipality are included.",
  },
  components: { left_service: sum("left_service"), average_employees: sum("average_employees") },
  value: ratio("left_service", "average_employees"),
  disclosure: {
    count: "left_service",
    outOf: "average_employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["left_service"] },
  },
  source: { title: "Chartered Institute of Personnel and Development: crude turnover" },
});

/** Employees who left the municipality as an employer, of the average headcount. */
export const leftMunicipality = defineMetric({
  ...perEmployee,
  id: "left_municipality",
  label: { nb: "Turnover: sluttet i kommunen", en: "Turnover: left the municipality" },
  description: {
    nb: "Ansatte i tjenesten som sluttet i kommunen i perioden, i prosent av gjennomsnittlig antall ansatte. De som bare byttet jobb innenfor kommunen, er ikke med.",
    en: "Employees of the service who left the municipality in the period, in percent of the average number of employees. Those who changed jobs within the municipality are not included.",
  },
  components: { left_municipality: sum("left_municipality"), average_employees: sum("average_employees") },
  value: ratio("left_municipality", "average_employees"),
  disclosure: {
    count: "left_municipality",
    outOf: "average_employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["left_municipality"] },
  },
  source: { title: "Statistisk sentralbyrå, Rapporter 2014/18" },
});

/**
 * Employees who left municipal child welfare, of the average headcount: also for another job in the same municipality, so
 * that it is no part of those who left the municipality. KS counts those who left the municipal sector: another figure.
 */
export const leftField = defineMetric({
  ...perEmployee,
  id: "left_field",
  label: { nb: "Turnover: sluttet i kommunalt barnevern", en: "Turnover: left the field" },
  description: {
    nb: "Ansatte som sluttet i kommunalt barnevern i perioden, i prosent av gjennomsnittlig antall ansatte. De som gikk til en annen jobb i kommunen, er med; de som gikk til barnevernet i en annen kommune, er ikke med.",
    en: "Employees who left municipal child welfare in the period, in percent of the average number of employees. Those who went to another job in the municipality are included; those who went to child welfare in another municipality are not.",
  },
  components: { left_field: sum("left_field"), average_employees: sum("average_employees") },
  value: ratio("left_field", "average_employees"),
  disclosure: {
    count: "left_field",
    outOf: "average_employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["left_field"] },
  },
  source: { title: "Egen definisjon; KS teller de ansatte som forlater kommunal sektor, og det er et annet tall" },
});

/**
 * Employees who left and were replaced in the same service, of the average headcount. After Statistics Norway's
 * gjennomtrekk, whose formula we have not read: it is told to count those hired and those who left, which is twice this.
 */
export const employeeChurn = defineMetric({
  ...flow,
  id: "employee_churn",
  label: { nb: "Utskifting: sluttet og erstattet", en: "Replacement: left and replaced" },
  description: {
    nb: "Ansatte som sluttet og ble erstattet i samme tjeneste og periode, i prosent av gjennomsnittlig antall ansatte: det minste av antallet ansatt og antallet sluttet, uten det som gjorde tjenesten større eller mindre. Én som slutter og én som begynner, teller som én. I det lignende tallet hos Statistisk sentralbyrå teller de som to, slik det er omtalt.",
    en: "Employees who left and were replaced in the same service and period, in percent of the average number of employees: the lesser of those hired and those who left, without what made the service larger or smaller. One who leaves and one who begins count as one. In Statistics Norway's similar figure they are told to count as two.",
  },
  components: { replaced: sum("replaced"), average_employees: sum("average_employees") },
  value: ratio("replaced", "average_employees"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: tallet er det minste av ansettelser og avganger, som henger sammen.",
      en: "Uncertainty not calculated: the figure is the lesser of hires and exits, which depend on each other.",
    },
  },
  polarity: "none",
  disclosure: {
    count: "replaced",
    outOf: "average_employees",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["replaced"] },
  },
  source: { title: "Etter gjennomtrekk i Statistisk sentralbyrå, Rapporter 2014/18; formelen der er ikke lest" },
});

/** Of those employed at the start, the share who still are at the end. */
export const stability = defineMetric({
  ...flow,
  id: "stability_index",
  label: { nb: "Stabilitet: fortsatt ansatt", en: "Stability index" },
  description: {
    nb: "Andel av dem som var ansatt i tjenesten da perioden begynte, som fortsatt var det da den sluttet.",
    en: "Share of those employed in the service at the beginning of the period who still were at its end.",
  },
  components: { still_employed: sum("still_employed"), employees_at_start: sum("employees_at_start") },
  value: partOf("still_employed", "employees_at_start"),
  interval: { method: "wilson", about: "chance" },
  polarity: "higher_is_better",
  disclosure: {
    count: "still_employed",
    outOf: "employees_at_start",
    least: leastEmployees,
    hides: { below: fewEmployees, of: ["still_employed"], rest: true },
  },
  source: { title: "Chartered Institute of Personnel and Development: stability index" },
});
