import { printed } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component } from "../formula.js";

/** National figures as printed by their sources. */
export const benchmark = defineMetric({
  id: "benchmark",
  label: { nb: "Tall for hele landet", en: "National figures" },
  description: {
    nb: "Tall for hele landet slik kilden oppgir dem, til å se egne tall i sammenheng.",
    en: "National figures as their sources print them, to see one's own in context.",
  },
  table: "benchmarks",
  dimensions: ["indicator", "unit_of_measure"],
  period: "as_given",
  unit: "as_stated",
  decimals: { least: 0, most: 1 },
  components: { value: printed("value") },
  value: component("value"),
  interval: {
    method: "none",
    because: { nb: "Kilden oppgir ingen usikkerhet.", en: "The source gives no uncertainty." },
  },
  polarity: "none",
  disclosure: { count: "value" },
  comparableBy: ["indicator", "unit_of_measure", "period_kind", "season"],
  source: { title: "Statistisk sentralbyrå, KS og Bufdir, se kilden til hvert tall" },
});
