import type { ShareWords } from "../share-words.js";
import { list } from "./list.js";

/** The parts that both sheets have: head, facts, decisions, what is not known, sources. */
export const sheet = {
  region: {
    finding: ({ part, of }: ShareWords, leave: string, year: string) =>
      `${part} av ${of} ansatte i kartleggingen hadde under fire år i tjenesten. Sykefraværet var ${leave} i ${year}`,
  },
  base: {
    finding: ({ part, of }: ShareWords, without: string) =>
      `${part} av ${of} henvendelser til basen har registrert bistand. Hva som skjedde med de andre ${without}, er ikke kjent`,
  },
  print: "Skriv ut arket (én A4-side)",
  status: (place: string, organisation: string, edition: string) => `${place}. ${organisation} Utgave ${edition}.`,
  facts: {
    services: "tjenester",
    municipalities: "kommuner",
    networks: "nettverk",
    inhabitants: (day: string) => `innbyggere ${day}`,
    children: "av dem 0–17 år",
    on: (what: string, day: string) => `${what} per ${day}`,
    regionNote: (inferred: string, services: string, networks: readonly string[], unplaced: readonly string[]) =>
      `Antatt: at ${inferred} av ${services} tjenester er bydeler, og hvem som er med i ${list(networks)}. Nettverket til ${list(unplaced)} er ikke kjent.`,
    baseNote: (inferred: string, all: string, withoutService: readonly string[], day: string) =>
      `Antatt: at ${inferred} av de ${all} kommunene hørte til disse nettverkene ${day}.${withoutService.length === 0 ? "" : ` Tjenesten er ikke kjent for ${list(withoutService)}.`}`,
  },
  decisions: {
    finding: (count: string, first: string, last: string) => `${count} vedtak og hendelser fra ${first} til ${last}`,
    amount: (amount: string) => `${amount} kroner`,
    caption: "Beløp står der rapporten oppgir dem.",
  },
  unknowns: {
    finding: (count: string, all: string) => `${count} av ${all} ting vi ikke vet`,
    what: (what: string) => `${what}.`,
    who: (who: string) => `${who}:`,
    caption: "Vi har lett, men ikke funnet svaret i noen kilde.",
  },
  sources: "Kilder",
  organisationSources: "Kildene til organiseringen står på siden Det vi vet om Trøndelag.",
} as const;
