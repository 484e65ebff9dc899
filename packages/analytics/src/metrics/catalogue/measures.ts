import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component } from "../formula.js";
import { equals, not } from "../predicate.js";

const source = {
  title: "Statistisk sentralbyrå, Barn og unge 2016, tabell barnev0216",
  url: "https://www.ssb.no/a/barnogunge/2016/tabeller/barnevern/barnev0216.html",
} as const;
const common = {
  table: "measures",
  period: "as_given",
  unit: "measures",
  decimals: 0,
  value: component("measures"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: ett barn kan ha flere tiltak, så tiltakene er ikke uavhengige av hverandre.",
      en: "Uncertainty not calculated: one child can have several measures, so they are not independent of each other.",
    },
  },
  polarity: "none",
  disclosure: { count: "measures" },
  source,
} as const;

/** Measures in force on 31 December by measure code. A child can have several. */
export const measuresByCode = defineMetric({
  ...common,
  id: "measures_by_code",
  label: { nb: "Tiltak etter type", en: "Measures by type" },
  description: {
    nb: "Antall tiltak som var i kraft 31. desember, etter type tiltak og barnets alder. Ett barn kan ha flere tiltak.",
    en: "Measures in force on 31 December, by type of measure and the child's age. One child can have several.",
  },
  dimensions: ["code", "class", "age_group"],
  components: { measures: sum("measures") },
  comparableBy: ["code", "age_group", "period_kind"],
});

/** Measures in force on 31 December by class, sums of groups left out so that nothing is counted twice. */
export const measuresByClass = defineMetric({
  ...common,
  id: "measures_by_class",
  label: {
    nb: "Tiltak etter om de kompenserer eller strukturerer",
    en: "Measures by whether they compensate or structure",
  },
  description: {
    nb: "Antall tiltak som var i kraft 31. desember, delt i strukturerende, kompenserende, plassering og tiltak som ikke passer i noen av gruppene. Inndelingen er vår og kan ses i tabellen.",
    en: "Measures in force on 31 December: structuring, compensating, placements and unresolved. The mapping is ours and is shown.",
  },
  dimensions: ["class", "age_group"],
  rows: not(equals("class", "total")),
  components: { measures: sum("measures") },
  comparableBy: ["class", "age_group", "period_kind"],
});
