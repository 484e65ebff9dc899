import { printed } from "../component.js";
import { defineMetric, type Metric } from "../define-metric.js";
import { component } from "../formula.js";

/** Sick leave in percent of agreed working days, of a stated type and a stated population. */
export const sickLeave: Metric<"sick_leave", "percent"> = defineMetric({
  id: "sick_leave",
  label: { nb: "Sykefravær", en: "Sick leave" },
  description: {
    nb: "Tapte dagsverk på grunn av sykdom i prosent av avtalte dagsverk. Egenmeldt, legemeldt og totalt fravær er tre ulike tall.",
    en: "Working days lost to sickness in percent of agreed working days. Self-certified, doctor-certified and total sick leave are three different figures.",
  },
  table: "sick_leave",
  dimensions: ["type", "population"],
  period: "as_given",
  unit: "percent",
  decimals: { least: 1, most: 2 },
  components: { percent: printed("percent") },
  value: component("percent"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: kilden oppgir bare prosenten, ikke dagsverkene eller hvor mange som var borte.",
      en: "Uncertainty not calculated: the source gives the percentage only, not the days or how many were absent.",
    },
  },
  polarity: "lower_is_better",
  disclosure: { count: "percent" },
  comparableBy: ["type", "population", "period_kind", "season"],
  source: {
    title: "Statistisk sentralbyrå og Nav: Sykefravær",
    url: "https://www.ssb.no/arbeid-og-lonn/arbeidsmiljo-sykefravaer-og-arbeidskonflikter/statistikk/sykefravaer",
  },
});
