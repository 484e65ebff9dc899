import { fewChildren } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component } from "../formula.js";

/**
 * Children who wait, for help or for an investigation: never added together. Those who wait are a stock in which the same
 * children stay, all of them counted: no chance is calculated, and a day is never added to another.
 */
export const waitingChildren = defineMetric({
  id: "waiting_children",
  label: { nb: "Barn som venter", en: "Waiting children" },
  description: {
    nb: "Antall barn som ventet på hjelp eller på undersøkelse den dagen tallet gjelder, eller en gang i perioden der kilden ikke sier hvilken dag. De fleste som venter en måned, venter også den neste. De to er ulike tall og legges ikke sammen.",
    en: "How many children waited for help or for an investigation on the day that the figure is of, or at some time in the period where the source does not say which day. Most who wait in one month wait in the next too. The two are different figures and are not added.",
  },
  table: "waiting_children",
  dimensions: ["waiting_for"],
  period: "as_given",
  unit: "children",
  decimals: 0,
  components: { children: sum("children") },
  value: component("children"),
  interval: {
    method: "none",
    complete: true,
    because: {
      nb: "Usikkerhet ikke beregnet: alle som ventet, er talt med.",
      en: "Uncertainty not calculated: everybody who waited is counted.",
    },
  },
  polarity: "lower_is_better",
  disclosure: { count: "children", hides: { below: fewChildren, of: ["children"] } },
  comparableBy: ["waiting_for", "period_kind"],
  source: { title: "Tjenestenes egen telling; ingen nasjonal definisjon" },
});
