import type { Text } from "./locale.js";

/** What stands after a number, by the unit it is counted in; percent has its sign. */
export const unitNames = {
  requests: { nb: "henvendelser", en: "requests" },
  persons: { nb: "personer", en: "persons" },
  children: { nb: "barn", en: "children" },
  measures: { nb: "tiltak", en: "measures" },
  positions: { nb: "årsverk", en: "positions" },
  municipalities: { nb: "kommuner", en: "municipalities" },
  notifications: { nb: "meldinger", en: "notifications" },
  investigations: { nb: "undersøkelser", en: "investigations" },
  meetings: { nb: "møter", en: "meetings" },
  children_per_position: { nb: "barn per årsverk", en: "children per position" },
  thousand_kroner: { nb: "tusen kroner", en: "thousand kroner" },
  percent: { nb: "%", en: "%" },
  per_thousand: { nb: "per 1 000", en: "per 1,000" },
  as_stated: { nb: "", en: "" },
} as const satisfies Readonly<Record<string, Text>>;
