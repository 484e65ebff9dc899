import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf } from "../formula.js";

const common = {
  table: "governance",
  dimensions: [],
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 0,
  interval: {
    method: "none",
    complete: true,
    because: {
      nb: "Kommunene er talt, det er ikke et utvalg.",
      en: "The municipalities are counted; it is not a sample.",
    },
  },
  polarity: "higher_is_better",
} as const;

/** Municipalities whose council handled the year's status report. */
export const statusReportHandled = defineMetric({
  ...common,
  id: "status_report_handled",
  label: {
    nb: "Kommuner der kommunestyret behandlet tilstandsrapporten",
    en: "Councils that handled the status report",
  },
  description: {
    nb: "Andel av kommunene der kommunestyret behandlet årets tilstandsrapport om barnevernet.",
    en: "Share of the municipalities whose council handled the year's status report on child welfare.",
  },
  comparableBy: ["period_kind", "season"],
  components: { status_report_handled: sum("status_report_handled"), municipalities: sum("municipalities") },
  value: partOf("status_report_handled", "municipalities"),
  disclosure: { count: "status_report_handled", outOf: "municipalities" },
  source: { title: "Barnevernsloven § 15-3 femte ledd" },
});

/** Municipalities whose council has adopted a plan for prevention. */
export const preventivePlanAdopted = defineMetric({
  ...common,
  id: "preventive_plan_adopted",
  label: { nb: "Kommuner med vedtatt plan for forebygging", en: "Councils with an adopted preventive plan" },
  description: {
    nb: "Andel av kommunene der kommunestyret har vedtatt en plan for det forebyggende arbeidet.",
    en: "Share of the municipalities whose council has adopted a plan for its preventive work.",
  },
  comparableBy: ["period_kind"],
  components: { preventive_plan_adopted: sum("preventive_plan_adopted"), municipalities: sum("municipalities") },
  value: partOf("preventive_plan_adopted", "municipalities"),
  disclosure: { count: "preventive_plan_adopted", outOf: "municipalities" },
  source: { title: "Barnevernsloven § 15-1" },
});
