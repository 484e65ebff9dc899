import { fewChildren } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, partOf } from "../formula.js";
import { equals, oneOf } from "../predicate.js";

/** Requests in a base's own log, by what was asked for, why, how tangled the problems were, and what became of them. */
export const loggedRequests = defineMetric({
  id: "logged_requests",
  label: { nb: "Henvendelser i basens logg", en: "Requests in the base's log" },
  description: {
    nb: `Antall henvendelser som basen har ført i loggen sin i halvåret. Bare «avslått fordi basen ikke hadde kapasitet» sier at et behov ikke ble møtt. Tall fra 1 til ${fewChildren - 1} vises ikke.`,
    en: `How many requests the base has entered in its log in the half-year. Only «declined for lack of capacity» says that a need was not met. Counts from 1 to ${fewChildren - 1} are not shown.`,
  },
  table: "request_log",
  dimensions: ["facet", "category"],
  period: "as_given",
  unit: "requests",
  decimals: 0,
  components: { requests: sum("requests") },
  value: component("requests"),
  interval: { method: "garwood", about: "chance" },
  polarity: "none",
  limitedByCapacity: true,
  disclosure: { count: "requests", hides: { below: fewChildren, of: ["requests"], bySource: true } },
  comparableBy: ["period_kind", "season", "facet", "category"],
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 3.2 og 4.2" },
});

const outcome = {
  table: "request_log",
  rows: equals("facet", "outcome"),
  dimensions: [],
  period: "as_given",
  unit: "percent",
  decimals: 1,
  value: partOf("requests", "all"),
  interval: { method: "wilson", about: "chance" },
  polarity: "none",
  limitedByCapacity: true,
  disclosure: {
    count: "requests",
    outOf: "all",
    hides: { below: fewChildren, of: ["requests", "all"], rest: true, bySource: true },
  },
  comparableBy: ["period_kind", "season"],
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 3.2 og 4.2" },
} as const;

/** All requests are those of every outcome: where one has no row, nobody has said how many came to it. */
const outcomes = ["assisted", "declined_for_capacity", "withdrawn", "solved_otherwise", "waiting"];
const of = (category: string) => ({
  requests: sum("requests", equals("category", category)),
  all: sum("requests", oneOf("category", outcomes)),
});

/** Share of the requests in the log that got help. */
export const loggedAssisted = defineMetric({
  ...outcome,
  id: "logged_assisted",
  label: { nb: "Henvendelser i loggen som fikk bistand", en: "Logged requests that received help" },
  description: {
    nb: "Andel av henvendelsene i basens logg som fikk bistand. Tallet er begrenset av basens kapasitet og sier ikke hvor stort behovet var.",
    en: "Share of the requests in the base's log that received help. Limited by the capacity of the base; it does not say how great the need was.",
  },
  components: of("assisted"),
});

/** Share of the requests in the log that were declined because the base had no capacity: the only need known to be unmet. */
export const declinedForCapacity = defineMetric({
  ...outcome,
  id: "declined_for_capacity",
  label: { nb: "Henvendelser avslått på grunn av kapasitet", en: "Requests declined for capacity" },
  description: {
    nb: "Andel av henvendelsene i basens logg som ble avslått fordi basen ikke hadde kapasitet. Blir den lavere, kan det være fordi tjenestene har sluttet å spørre.",
    en: "Share of the requests in the base's log that were declined because the base had no capacity. If it falls, the services may have stopped asking.",
  },
  components: of("declined_for_capacity"),
});

/** Share of the requests in the log that the service withdrew. */
export const withdrawnRequests = defineMetric({
  ...outcome,
  id: "withdrawn_requests",
  label: { nb: "Henvendelser som ble trukket", en: "Withdrawn requests" },
  description: {
    nb: "Andel av henvendelsene i basens logg som tjenesten selv trakk.",
    en: "Share of the requests in the base's log that the service itself withdrew.",
  },
  components: of("withdrawn"),
});

/** Share of the requests in the log that still wait. */
export const waitingRequests = defineMetric({
  ...outcome,
  id: "waiting_requests",
  label: { nb: "Henvendelser som venter", en: "Waiting requests" },
  description: {
    nb: "Andel av henvendelsene i basens logg som ventet da halvåret var slutt.",
    en: "Share of the requests in the base's log that waited when the half-year ended.",
  },
  components: of("waiting"),
});
