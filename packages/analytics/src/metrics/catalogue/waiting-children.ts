import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component } from "../formula.js";

/** Children who wait on a day, for help or for an investigation: never added together. */
export const waitingChildren = defineMetric({
  id: "waiting_children",
  label: { nb: "Barn som venter", en: "Waiting children" },
  description: {
    nb: "Antall barn som på datoen ventet på hjelp eller på undersøkelse. De to er ulike tall og legges ikke sammen.",
    en: "How many children waited on the day for help or for an investigation. The two are different figures and are not added.",
  },
  table: "waiting_children",
  dimensions: ["waiting_for"],
  period: "as_given",
  unit: "children",
  decimals: 0,
  components: { children: sum("children") },
  value: component("children"),
  interval: { method: "garwood", about: "chance" },
  polarity: "lower_is_better",
  disclosure: { count: "children" },
  comparableBy: ["waiting_for", "period_kind"],
  source: { title: "Tjenestenes egen telling; ingen nasjonal definisjon" },
});
