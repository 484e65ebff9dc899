import { sum } from "../component.js";
import { defineMetric, type Metric } from "../define-metric.js";
import { component } from "../formula.js";

/** Requests in a base's own log, by what was asked for, why, how tangled the problems were, and what became of them. */
export const loggedRequests: Metric<"request_log", "requests"> = defineMetric({
  id: "logged_requests",
  label: { nb: "Henvendelser i basens logg", en: "Requests in the base's log" },
  description: {
    nb: "Antall henvendelser som basen har ført i loggen sin i halvåret. Bare «avslått fordi basen ikke hadde kapasitet» sier at et behov ikke ble møtt. Tall fra 1 til 3 vises ikke.",
    en: "How many requests the base has entered in its log in the half-year. Only «declined for lack of capacity» says that a need was not met. Counts from 1 to 3 are not shown.",
  },
  table: "request_log",
  dimensions: ["facet", "category"],
  period: "as_given",
  unit: "requests",
  decimals: 0,
  components: { requests: sum("requests") },
  value: component("requests"),
  interval: { method: "garwood", about: "chance" },
  notGiven: "hidden",
  polarity: "none",
  disclosure: { count: "requests" },
  comparableBy: ["period_kind", "facet", "category"],
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 3.2 og 4.2" },
});
