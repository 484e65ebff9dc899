import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf } from "../formula.js";

/** Municipal councils that held or planned a theme meeting on child welfare. */
export const themeMeetings = defineMetric({
  id: "theme_meetings",
  label: {
    nb: "Kommuner med temamøte holdt eller planlagt",
    en: "Municipalities with a theme meeting held or planned",
  },
  description: {
    nb: "Andel av kommunene der kommunestyret har hatt, eller har plan for å ha, temamøte om barnevern. Rapporten skiller ikke mellom holdt og planlagt.",
    en: "Share of municipalities whose council has held, or plans, a theme meeting on child welfare. The report does not tell the two apart.",
  },
  table: "theme_meetings",
  dimensions: [],
  period: "as_given",
  unit: "percent",
  decimals: 0,
  components: { held_or_planned: sum("held_or_planned"), municipalities: sum("municipalities") },
  value: partOf("held_or_planned", "municipalities"),
  interval: {
    method: "none",
    complete: true,
    because: {
      nb: "Alle kommunene er med, så det er ikke et utvalg.",
      en: "Every municipality is counted; it is not a sample.",
    },
  },
  polarity: "higher_is_better",
  disclosure: { count: "held_or_planned", outOf: "municipalities" },
  comparableBy: ["period_kind", "season"],
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 3.1" },
});
