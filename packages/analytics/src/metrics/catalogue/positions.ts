import { printed, sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component } from "../formula.js";

const source = {
  title: "Statistisk sentralbyrå, Barn og unge 2016, tabell barnev0416",
  url: "https://www.ssb.no/a/barnogunge/2016/tabeller/barnevern/barnev0416.html",
} as const;
const noInterval = {
  method: "none",
  because: {
    nb: "Usikkerhet ikke beregnet: årsverk er en opptelling av stillinger, ikke av hendelser.",
    en: "Uncertainty not calculated: positions are counted, they are not events.",
  },
} as const;

/** Positions in municipal child welfare on 31 December. */
export const positions = defineMetric({
  id: "positions",
  label: { nb: "Årsverk i barneverntjenesten", en: "Positions in the child welfare service" },
  description: {
    nb: "Årsverk i den kommunale barneverntjenesten per 31. desember. Ledige stillinger er ikke med.",
    en: "Full-time equivalent positions in the municipal child welfare service on 31 December, vacancies not included.",
  },
  table: "positions",
  dimensions: [],
  period: "as_given",
  unit: "positions",
  decimals: 1,
  components: { positions: sum("positions") },
  value: component("positions"),
  interval: noInterval,
  polarity: "none",
  disclosure: { count: "positions" },
  comparableBy: ["period_kind"],
  source,
});

/** Positions per 1 000 inhabitants aged 0–17, as printed. */
export const positionsPerThousandChildren = defineMetric({
  id: "positions_per_thousand_children",
  label: { nb: "Årsverk per 1 000 barn 0–17 år", en: "Positions per 1,000 children aged 0–17" },
  description: {
    nb: "Årsverk i barneverntjenesten per 31. desember per 1 000 innbyggere 0–17 år, slik kilden oppgir det.",
    en: "Positions in the child welfare service on 31 December per 1,000 inhabitants aged 0–17, as the source prints it.",
  },
  table: "positions",
  dimensions: [],
  period: "as_given",
  unit: "per_thousand",
  decimals: 1,
  components: { per_1000_aged_0_17: printed("per_1000_aged_0_17") },
  value: component("per_1000_aged_0_17"),
  interval: noInterval,
  polarity: "none",
  disclosure: { count: "per_1000_aged_0_17" },
  comparableBy: ["period_kind"],
  source,
});
