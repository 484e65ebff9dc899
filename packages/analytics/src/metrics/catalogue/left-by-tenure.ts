import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { ratio } from "../formula.js";

/** Of those at risk in a stretch of tenure, the share who left in it: the steps that `retentionCurve` multiplies. */
export const leftByTenure = defineMetric({
  id: "left_by_tenure",
  label: { nb: "Sluttet, etter hvor lenge de hadde vært ansatt", en: "Left, by tenure" },
  description: {
    nb: "Andel som sluttet i tjenesten mens ansienniteten lå i et visst halvår, av dem som var ansatt med den ansienniteten. De som ble ansatt før perioden, er bare med fra ansienniteten de hadde da perioden begynte.",
    en: "Share who left the service while their tenure lay in a certain half-year, of those employed with that tenure. Those hired before the period are at risk only from the tenure they had when it began.",
  },
  table: "retention",
  dimensions: ["tenure"],
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 1,
  components: { left_service: sum("left_service"), at_risk: sum("at_risk") },
  value: ratio("left_service", "at_risk"),
  interval: { method: "wilson", about: "chance" },
  polarity: "none",
  disclosure: { count: "left_service", outOf: "at_risk", least: 10 },
  comparableBy: ["tenure", "period_kind", "season"],
  source: { title: "Kaplan og Meier (1958), med forsinket inngang" },
});
