import { fewChildren } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { component, ratio } from "../formula.js";
import { equals } from "../predicate.js";

const source = {
  title: "Statistisk sentralbyrå: Barnevern",
  url: "https://www.ssb.no/sosiale-forhold-og-kriminalitet/barne-og-familievern/statistikk/barnevern",
} as const;

const counted = {
  table: "case_events",
  dimensions: [],
  period: "as_given",
  decimals: 0,
  components: { events: sum("events") },
  value: component("events"),
  interval: { method: "garwood", about: "chance" },
  polarity: "none",
  disclosure: { count: "events", hides: { below: fewChildren, of: ["events"] } },
  comparableBy: ["period_kind", "season"],
  source,
} as const;

/** One child can have several notifications, and one family several meetings, in one period: they come in lumps. */
const inLumps = {
  method: "none",
  because: {
    nb: "Usikkerhet ikke beregnet: ett barn kan ha flere i perioden, så de er ikke uavhengige av hverandre.",
    en: "Uncertainty not calculated: one child can have several in the period, so they are not independent of each other.",
  },
} as const;

/** Notifications of concern that the service received, dismissed ones included. */
export const notifications = defineMetric({
  ...counted,
  interval: inLumps,
  id: "notifications",
  label: { nb: "Meldinger", en: "Notifications" },
  description: {
    nb: "Antall meldinger barneverntjenesten fikk i perioden. Henlagte meldinger er med.",
    en: "How many notifications of concern the child welfare service received in the period, dismissed ones included.",
  },
  unit: "notifications",
  rows: equals("event", "notification"),
});

/** Notifications per 1 000 children aged 0–17. */
export const notificationsPerThousandChildren = defineMetric({
  ...counted,
  interval: inLumps,
  id: "notifications_per_thousand_children",
  label: { nb: "Meldinger per 1 000 barn", en: "Notifications per 1,000 children" },
  description: {
    nb: "Meldinger i perioden per 1 000 innbyggere 0–17 år. Ett barn kan ha flere meldinger.",
    en: "Notifications in the period per 1,000 inhabitants aged 0–17. One child can have several.",
  },
  unit: "per_thousand",
  decimals: 1,
  parts: "reported",
  rows: equals("event", "notification"),
  components: { events: sum("events"), children_aged_0_17: sum("children_aged_0_17") },
  value: ratio("events", "children_aged_0_17"),
  disclosure: { count: "events", outOf: "children_aged_0_17", hides: { below: fewChildren, of: ["events"] } },
});

/** Investigations that were started. */
export const investigations = defineMetric({
  ...counted,
  id: "investigations",
  label: { nb: "Undersøkelser startet", en: "Investigations started" },
  description: {
    nb: "Antall undersøkelser barneverntjenesten startet i perioden.",
    en: "How many investigations the child welfare service started in the period.",
  },
  unit: "investigations",
  rows: equals("event", "investigation_started"),
});

/** Family councils that were held. */
export const familyCouncils = defineMetric({
  ...counted,
  interval: inLumps,
  id: "family_councils",
  label: { nb: "Familieråd holdt", en: "Family councils held" },
  description: {
    nb: "Antall familieråd som ble holdt i perioden. Flere er ikke i seg selv bedre: det avhenger av hva familiene trengte.",
    en: "How many family councils were held in the period. More is not in itself better: it depends on what the families needed.",
  },
  unit: "meetings",
  rows: equals("event", "family_council"),
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 2.4" },
});

/** Network meetings that were held. */
export const networkMeetings = defineMetric({
  ...counted,
  interval: inLumps,
  id: "network_meetings",
  label: { nb: "Nettverksmøter holdt", en: "Network meetings held" },
  description: {
    nb: "Antall møter med familiens nettverk som ble holdt i perioden.",
    en: "How many meetings with families' networks were held in the period.",
  },
  unit: "meetings",
  rows: equals("event", "network_meeting"),
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 2.4" },
});
