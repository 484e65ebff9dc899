import { leastEmployees } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf } from "../formula.js";

/** Of those at risk in a stretch of tenure, the share who left in it: the steps that `retentionCurve` multiplies. */
export const leftByTenure = defineMetric({
  id: "left_by_tenure",
  label: { nb: "Sluttet, etter hvor lenge de hadde vært ansatt", en: "Left, by tenure" },
  description: {
    nb: "Andel som sluttet i tjenesten mens ansienniteten lå i et visst halvår, av dem som var ansatt da halvåret begynte. Et halvår av noens ansiennitet er med bare når hele halvåret lå i perioden: den som ble ansatt før, er med fra det første halvåret som begynte i perioden, og et halvår som ikke var ute da den sluttet, er ikke med, enten de gikk eller ble.",
    en: "Share who left the service while their tenure lay in a certain half-year, of those employed when that half-year began. A half-year of somebody's tenure counts only when all of it lay in the period: who was hired before is at risk from the first half-year that began in the period, and a half-year that was not over when the period ended does not count, whether they left or stayed.",
  },
  table: "retention",
  dimensions: ["tenure"],
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 1,
  components: { left_service: sum("left_service"), at_risk: sum("at_risk") },
  value: partOf("left_service", "at_risk"),
  interval: { method: "wilson", about: "chance" },
  polarity: "none",
  // No `hides`: a curve is made of steps of one. They are of a network over years, of ten or more at risk.
  disclosure: { count: "left_service", outOf: "at_risk", least: leastEmployees },
  comparableBy: ["tenure", "period_kind", "season"],
  source: { title: "Kaplan og Meier (1958), med forsinket inngang" },
});
