import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component } from "../formula.js";

/** Inhabitants by age group on a day. */
export const inhabitants = defineMetric({
  id: "inhabitants",
  label: { nb: "Innbyggere", en: "Inhabitants" },
  description: {
    nb: "Personer som er folkeregistrert bosatt i kommunen på datoen, etter aldersgruppe.",
    en: "Persons registered as resident in the municipality on the day, by age group.",
  },
  table: "population",
  dimensions: ["age_group"],
  period: "as_given",
  unit: "persons",
  decimals: 0,
  components: { persons: sum("persons") },
  value: component("persons"),
  interval: { method: "none", because: { nb: "Alle er talt med.", en: "Everybody is counted." } },
  polarity: "none",
  disclosure: { count: "persons" },
  comparableBy: ["age_group", "period_kind"],
  source: { title: "Statistisk sentralbyrå, tabell 07459: Befolkning", url: "https://www.ssb.no/statbank/table/07459" },
});
