import { fewChildren } from "../../disclosure/limits.js";
import { printed, sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, ratio } from "../formula.js";
import { present } from "../predicate.js";

const common = {
  table: "caseload",
  dimensions: ["positions_function"],
  period: "as_given",
  unit: "children_per_position",
  decimals: 1,
  polarity: "none",
  comparableBy: ["positions_function", "period_kind", "season"],
  source: { title: "Bufdir: Kommunemonitor barnevern, tall 1F (KOSTRA-funksjon 244)" },
} as const;

/** Children with an investigation or a measure for each position; the positions are said, and must be the same kind. */
export const caseload = defineMetric({
  ...common,
  id: "caseload",
  label: { nb: "Barn per årsverk", en: "Caseload" },
  description: {
    nb: "Barn med undersøkelse eller tiltak i perioden for hvert årsverk. Bare stillinger til saksbehandling (KOSTRA-funksjon 244) gir det offisielle tallet; med alle stillinger i nevneren er det et annet tall.",
    en: "Children with an investigation or a measure in the period for each position. Only casework positions (KOSTRA function 244) give the official figure; over all positions it is another one.",
  },
  parts: "reported",
  components: { children: sum("children"), positions: sum("positions") },
  value: ratio("children", "positions"),
  interval: { method: "garwood", about: "chance" },
  disclosure: { count: "children", hides: { below: fewChildren, of: ["children"] } },
});

/** Children for each position as a source prints it, without saying how many children and positions there are. */
export const caseloadAsStated = defineMetric({
  ...common,
  id: "caseload_as_stated",
  label: { nb: "Barn per årsverk, slik kilden oppgir det", en: "Caseload as stated" },
  description: {
    nb: "Barn med undersøkelse eller tiltak for hvert årsverk, slik kilden oppgir det. Sier ikke kilden hvilke stillinger som er talt, kan tallet ikke sammenlignes med andre.",
    en: "Children with an investigation or a measure for each position, as the source prints it. Where the source does not say which positions are counted, the figure can be compared with no other.",
  },
  rows: present("stated"),
  components: { stated: printed("stated") },
  value: component("stated"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: kilden oppgir ikke hvor mange barn og årsverk det er.",
      en: "Uncertainty not calculated: the source does not say how many children and positions there are.",
    },
  },
  disclosure: { count: "stated" },
});
