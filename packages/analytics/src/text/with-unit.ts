import { inLocale, type Locale, type Text } from "./locale.js";

/** What units are called after a number, and after one of them where that is another word; percent has its sign. */
const names = {
  requests: {
    nb: "henvendelser",
    nn: "førespurnader",
    en: "requests",
    one: { nb: "henvendelse", nn: "førespurnad", en: "request" },
  },
  persons: { nb: "personer", nn: "personar", en: "persons", one: { nb: "person", en: "person" } },
  children: { nb: "barn", en: "children", one: { nb: "barn", en: "child" } },
  measures: { nb: "tiltak", en: "measures", one: { nb: "tiltak", en: "measure" } },
  positions: { nb: "årsverk", en: "positions", one: { nb: "årsverk", en: "position" } },
  municipalities: {
    nb: "kommuner",
    nn: "kommunar",
    en: "municipalities",
    one: { nb: "kommune", en: "municipality" },
  },
  notifications: {
    nb: "meldinger",
    nn: "meldingar",
    en: "notifications",
    one: { nb: "melding", en: "notification" },
  },
  investigations: {
    nb: "undersøkelser",
    nn: "undersøkingar",
    en: "investigations",
    one: { nb: "undersøkelse", nn: "undersøking", en: "investigation" },
  },
  meetings: { nb: "møter", nn: "møte", en: "meetings", one: { nb: "møte", en: "meeting" } },
  children_per_position: { nb: "barn per årsverk", en: "children per position" },
  thousand_kroner: { nb: "tusen kroner", nn: "tusen kroner", en: "thousand kroner" },
  percent: { nb: "%", en: "%" },
  per_thousand: { nb: "per 1 000", en: "per 1,000" },
  as_stated: { nb: "", en: "" },
} as const satisfies Readonly<Record<string, Text & { readonly one?: Text }>>;

/** A number that is already written, with its unit after it: «65 henvendelser», «1 henvendelse», «27,7 %». */
export function withUnit(written: string, unit: keyof typeof names, locale: Locale): string {
  const name: Text & { readonly one?: Text } = names[unit];
  const isOne = /^[+\u2212-]?1$/.test(written);
  const word = inLocale(isOne ? (name.one ?? name) : name, locale);
  return word === "" ? written : `${written}\u00a0${word}`;
}
