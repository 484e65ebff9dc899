import { fewChildren } from "../../disclosure/limits.js";
import { printed, sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, printedRate } from "../formula.js";

const source = {
  title: "Statistisk sentralbyrå, Barn og unge 2016, tabell barnev0316",
  url: "https://www.ssb.no/a/barnogunge/2016/tabeller/barnevern/barnev0316.html",
} as const;
const common = {
  table: "children_with_measures",
  dimensions: [],
  period: "as_given",
  polarity: "none",
  comparableBy: ["period_kind"],
  source,
} as const;

/** Children 0–22 with measures in the course of the year. */
export const childrenWithMeasures = defineMetric({
  ...common,
  id: "children_with_measures",
  label: { nb: "Barn med tiltak i løpet av året", en: "Children with measures during the year" },
  description: {
    nb: "Barn og unge 0–22 år som hadde tiltak fra barnevernet i løpet av året.",
    en: "Children and young people aged 0–22 who had measures from child welfare during the year.",
  },
  unit: "children",
  decimals: 0,
  comparableBy: ["period_kind", "season"],
  components: { during_year: sum("during_year") },
  value: component("during_year"),
  interval: { method: "garwood", about: "chance" },
  disclosure: { count: "during_year", hides: { below: fewChildren, of: ["during_year"] } },
});

/** Children 0–22 with measures on 31 December. */
export const childrenWithMeasuresAtYearEnd = defineMetric({
  ...common,
  id: "children_with_measures_at_year_end",
  label: { nb: "Barn med tiltak ved utgangen av året", en: "Children with measures at the end of the year" },
  description: {
    nb: "Barn og unge 0–22 år som hadde tiltak fra barnevernet 31. desember.",
    en: "Children and young people aged 0–22 who had measures from child welfare on 31 December.",
  },
  unit: "children",
  decimals: 0,
  components: { at_year_end: sum("at_year_end") },
  value: component("at_year_end"),
  interval: { method: "garwood", about: "chance" },
  disclosure: { count: "at_year_end", hides: { below: fewChildren, of: ["at_year_end"] } },
});

/** Children with measures on 31 December per 1 000 inhabitants aged 0–22, as printed. */
export const childrenWithMeasuresPerThousand = defineMetric({
  ...common,
  id: "children_with_measures_per_thousand",
  label: {
    nb: "Barn med tiltak per 1 000 innbyggere 0–22 år",
    en: "Children with measures per 1,000 inhabitants aged 0–22",
  },
  description: {
    nb: "Barn og unge med tiltak 31. desember per 1 000 innbyggere 0–22 år, slik kilden oppgir det.",
    en: "Children and young people with measures on 31 December per 1,000 inhabitants aged 0–22, as the source prints it.",
  },
  unit: "per_thousand",
  decimals: 1,
  components: { per_1000_aged_0_22: printed("per_1000_aged_0_22"), at_year_end: sum("at_year_end") },
  value: printedRate("per_1000_aged_0_22", "at_year_end"),
  interval: { method: "garwood", about: "chance" },
  disclosure: { count: "at_year_end", hides: { below: fewChildren, of: ["at_year_end"] } },
});
