import type { ShareWords } from "../share-words.js";
import { list } from "./list.js";

/** One sick leave figure in words. */
export interface SickLeaveWords {
  readonly name: string;
  readonly type: string;
  readonly population: string;
  readonly period: string;
  readonly percent: string;
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Staffing: how long employees had been there, sick leave, and why two figures of it cannot be compared. */
export const staffing = {
  tenure: {
    finding: ({ part, of, share, interval }: ShareWords) =>
      `${part} av ${of} ansatte hadde under ett år i tjenesten: ${share} (${interval})`,
    rows: { 12: "Under 1 år", 24: "Under 2 år", 48: "Under 4 år" },
    text: ({ part, of, share, interval }: ShareWords) => `${part} av ${of} · ${share} (${interval})`,
    caption: (name: string, period: string) =>
      `Andel av de ansatte etter tid i tjenesten, med 95\u00a0% usikkerhet. ${name}, ${period}.`,
    alternative: (rows: readonly string[]) => `Prikker med usikkerhet. ${rows.join(". ")}.`,
    turnover:
      "Andelene er ikke det samme som gjennomtrekk (turnover): De blander nye stillinger og folk som har sluttet.",
    interval: "Usikkerheten sier hvor mye tallet kunne ha variert ved tilfeldigheter et annet år.",
    table: "Ansatte etter tid i tjenesten",
    columns: ["Tid i tjenesten", "Ansatte", "Av", "Andel", "95\u00a0% usikkerhet"],
  },
  sickLeave: {
    finding: (percent: string) => `Vi har ikke noe tall å måle sykefraværet på ${percent} mot`,
    what: ({ name, period }: SickLeaveWords) => `${name}, ${period}`,
    comparable: (percent: string, others: readonly SickLeaveWords[]) =>
      `${percent} kan sammenlignes med samme gruppe i samme kvartal et annet år: ${list(others.map(({ percent: other, period }) => `${other} i ${period}`))}.`,
    otherGroup: ({ percent, population, period }: SickLeaveWords) =>
      `${capital(population)} hadde ${percent} i ${period}, samme type fravær og samme kvartal, men en annen gruppe.`,
    none: (percent: string) => `For ${percent} finnes det ikke noe sammenlignbart tall.`,
    nearest: ({ percent, type, population, period }: SickLeaveWords) =>
      `KS har ${percent}, ${type}, men for ${population} og for ${period}.`,
    caption: "Sykefravær i prosent av avtalte dagsverk.",
    table: "Sykefraværstallene i teksten",
    columns: ["Sted", "Type", "Hvem", "Periode", "Prosent"],
  },
  unknown: {
    finding: "Bemanningen i basen og i de to nettverkene er ikke kjent",
    text: "Antall ansatte, tid i tjenesten og sykefravær finnes bare for hele fylket samlet, og kan ikke deles opp.",
    who: "Tallene kan hentes fra:",
    caption: "Ansatte og sykefravær per tjeneste: ikke kjent.",
  },
} as const;
