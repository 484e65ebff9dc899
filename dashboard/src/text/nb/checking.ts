import { formatNumber } from "@barneloftet/analytics";

const count = (value: number): string => formatNumber(value, { decimals: 0, locale: "nb" });

/** Words about checking a file before it is sent. */
export const checking = {
  reading: "Leser filen …",
  /** Why a file could not be checked. */
  lacks: {
    base: "Kunne ikke hente det filen skal kontrolleres mot. Filen er ikke lest. Prøv igjen når du har nett.",
    file: "Nettleseren fikk ikke lest filen. Se etter at den ligger der den lå, lukk den i andre programmer, og velg den igjen.",
  },
  onlyOne: "Velg én fil om gangen. Ingen av filene er lest.",
  refused: "Filen kan ikke brukes",
  faults: (faults: number) => `${count(faults)} feil i filen`,
  faultless: "Fant ingen feil i filen",
  compare: "Se gjennom tallene nedenfor før du sender filen.",
  correct: "Rett filen, lagre den og slipp den her igjen.",
  faultCaption: "Feil i filen, rad for rad",
  faultColumns: { sheet: "Ark", row: "Rad", column: "Kolonne", advice: "Hva som er galt og hva du gjør" },
  noticeHeading: "Merk",
  readHeading: "Slik leste vi filen",
  whose: "Tjeneste",
  when: "Periode",
  leftOut: "Rader som ikke kunne leses, er ikke med her.",
  readCaption: (heading: string) => `Det vi leste i «${heading}»`,
  firstOf: (shown: number, all: number) => `Her står de første ${count(shown)} av ${count(all)}.`,
  day: "Dato",
  period: "Periode",
  unit: "Enhet",
  unknownUnit: "ukjent enhet",
  ofUnit: (sheet: string, name: string) => `${sheet}: ${name}`,
  table: (name: string) => `Tabellen ${name}`,
  /** A saved table of Statistics Norway, and what its columns are called. */
  statistics: (table: string) => `Tabell ${table} fra Statistisk sentralbyrå`,
  statisticsColumns: {
    age_group: "Alder",
    persons: "Innbyggere",
    during_year: "Barn med tiltak i løpet av året",
    at_year_end: "Barn med tiltak 31. desember",
  },
  /** A number as it was read: `null` is said not to be known, `undefined` an empty cell. */
  number: (value: number | null | undefined) =>
    value === undefined
      ? "tom"
      : value === null
        ? "ikke kjent"
        : formatNumber(value, { decimals: { least: 0, most: 6 }, locale: "nb" }),
  preview: {
    heading: "Slik blir siden din",
    whose:
      "Bare du ser dette. Tallene blir regnet ut i nettleseren, av filen og av de eldre tallene som vises åpent. Der de eldre er skjult, mangler «Ett år før».",
    ask: "Vis tallene slik siden viser dem",
    working: "Regner ut tallene …",
    lacks: "Kunne ikke hente det som regner ut tallene. Prøv igjen når du har nett.",
    caption: (service: string) => `Tallene for ${service}, slik de står på tjenestens side`,
    column: "Vises åpent",
    open: "ja",
    hidden: "nei: for få",
  },
  answerColumns: ["Tilbud", "Svar", "Ledig", "Veiledere"],
  sharedWith: (whom: string) => ` (${whom})`,
  ownOffer: (kind: string) => `Eget tilbud (${kind})`,
} as const;
