import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, difference, partOf } from "../formula.js";

const source = { title: "Sluttrapporten for Barneløftet (2021), kapittel 4.2" } as const;

/** Requests to a competence base. */
export const requestsReceived = defineMetric({
  id: "requests_received",
  label: { nb: "Henvendelser til kompetansebasen", en: "Requests to the competence base" },
  description: {
    nb: "Antall ganger en barneverntjeneste ba kompetansebasen om bistand. Færre henvendelser er ikke godt nytt når tjenestene vet at basen ikke har ledig kapasitet.",
    en: "How many times a child welfare service asked the competence base for help. Fewer requests are not good news when the services know that the base has no capacity left.",
  },
  table: "requests",
  dimensions: [],
  period: "pooled",
  windows: ["quarters"],
  unit: "requests",
  decimals: 0,
  components: { received: sum("received") },
  value: component("received"),
  interval: { method: "garwood", about: "chance" },
  polarity: "none",
  limitedByCapacity: true,
  disclosure: { count: "received" },
  comparableBy: ["period_kind", "season"],
  source,
});

/** Requests that got help: how many. */
export const requestsAssistedCount = defineMetric({
  id: "requests_assisted_count",
  label: { nb: "Henvendelser som fikk bistand, antall", en: "Requests that received help, number" },
  description: {
    nb: "Antall henvendelser der kompetansebasen ga bistand. Tallet er begrenset av basens kapasitet og sier ikke hvor stort behovet var.",
    en: "How many requests the competence base helped with. Limited by the capacity of the base; it does not say how great the need was.",
  },
  table: "requests",
  dimensions: [],
  period: "pooled",
  windows: ["quarters"],
  unit: "requests",
  decimals: 0,
  components: { assisted: sum("assisted") },
  value: component("assisted"),
  interval: { method: "garwood", about: "chance" },
  polarity: "none",
  limitedByCapacity: true,
  disclosure: { count: "assisted" },
  comparableBy: ["period_kind", "season"],
  source,
});

/** Requests that got help: the share. */
export const requestsAssisted = defineMetric({
  id: "requests_assisted",
  label: { nb: "Henvendelser som fikk bistand, andel", en: "Requests that received help, share" },
  description: {
    nb: "Andel av henvendelsene der kompetansebasen hjalp. Kilden sier ikke hva som skjedde med resten.",
    en: "Share of the requests that the competence base helped with. The source does not say what became of the rest.",
  },
  table: "requests",
  dimensions: [],
  period: "pooled",
  windows: ["quarters"],
  unit: "percent",
  decimals: 1,
  components: { assisted: sum("assisted"), received: sum("received") },
  value: partOf("assisted", "received"),
  interval: { method: "wilson", about: "chance" },
  polarity: "none",
  limitedByCapacity: true,
  disclosure: { count: "assisted", outOf: "received" },
  comparableBy: ["period_kind", "season"],
  source,
});

/** Requests of which no help is registered. Never «refused» or «unmet»: the report does not say what became of them. */
export const requestsWithoutRegisteredHelp = defineMetric({
  id: "requests_without_registered_help",
  label: { nb: "Henvendelser uten registrert bistand", en: "Requests without registered help" },
  description: {
    nb: "Antall henvendelser der kilden ikke oppgir at kompetansebasen hjalp. Vi vet ikke hva som skjedde med dem: De kan være løst på annen måte, trukket eller avslått.",
    en: "Requests for which the source states no help from the base. The outcome is unknown: solved otherwise, withdrawn or declined.",
  },
  table: "requests",
  dimensions: [],
  period: "pooled",
  windows: ["quarters"],
  unit: "requests",
  decimals: 0,
  components: { assisted: sum("assisted"), received: sum("received") },
  value: difference("received", "assisted"),
  interval: { method: "garwood", about: "chance" },
  polarity: "none",
  limitedByCapacity: true,
  disclosure: { count: "assisted", outOf: "received" },
  comparableBy: ["period_kind", "season"],
  source,
});
