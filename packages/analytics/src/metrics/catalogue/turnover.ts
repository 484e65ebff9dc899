import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { churn, ratio } from "../formula.js";

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
  disclosure: { count: "left_service", outOf: "average_employees", least: 10 },
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
  disclosure: { count: "left_municipality", outOf: "average_employees", least: 10 },
  source: { title: "Statistisk sentralbyrå, Rapporter 2014/18" },
});

/** Employees who left municipal child welfare altogether, of the average headcount: the nearest to KS's figure. */
export const leftField = defineMetric({
  ...perEmployee,
  id: "left_field",
  label: { nb: "Turnover: sluttet i kommunalt barnevern", en: "Turnover: left the field" },
  description: {
    nb: "Ansatte som sluttet i kommunalt barnevern i perioden, i prosent av gjennomsnittlig antall ansatte. De som gikk til barnevernet i en annen kommune, er ikke med.",
    en: "Employees who left municipal child welfare in the period, in percent of the average number of employees. Those who went to child welfare in another municipality are not included.",
  },
  components: { left_field: sum("left_field"), average_employees: sum("average_employees") },
  value: ratio("left_field", "average_employees"),
  disclosure: { count: "left_field", outOf: "average_employees", least: 10 },
  source: { title: "KS: turnover etter PAI-registeret, ansatte som forlater sektoren" },
});

/** Hires and exits that replace each other, of the average headcount: Statistics Norway's gjennomtrekk. */
export const employeeChurn = defineMetric({
  ...flow,
  id: "employee_churn",
  label: { nb: "Utskifting: ansatt og sluttet", en: "Replacement: hired and left" },
  description: {
    nb: "Ansettelser og avganger som går opp i hverandre, i prosent av gjennomsnittlig antall ansatte: bare det som ikke skyldes at tjenesten ble større eller mindre. Én som slutter og én som begynner, teller to.",
    en: "Hires and exits that make up for each other, in percent of the average number of employees: only what is not due to growth or decline. One who leaves and one who begins count as two.",
  },
  components: {
    hired: sum("hired"),
    left_service: sum("left_service"),
    average_employees: sum("average_employees"),
  },
  value: churn("hired", "left_service", "average_employees"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: tallet legger sammen ansettelser og avganger, som henger sammen.",
      en: "Uncertainty not calculated: the figure adds hires and exits, which depend on each other.",
    },
  },
  polarity: "none",
  disclosure: { count: "left_service", outOf: "average_employees", least: 10 },
  source: { title: "Statistisk sentralbyrå, Rapporter 2014/18 (gjennomtrekk)" },
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
  value: ratio("still_employed", "employees_at_start"),
  interval: { method: "wilson", about: "chance" },
  polarity: "higher_is_better",
  disclosure: { count: "still_employed", outOf: "employees_at_start", least: 10 },
  source: { title: "Chartered Institute of Personnel and Development: stability index" },
});
