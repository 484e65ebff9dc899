import { offers } from "./offers.js";

/** A service and an offer by their names. */
export interface Named {
  readonly service: string;
  readonly offer: string;
}

/** Words about joining answer files in the browser. */
export const merging = {
  published: "svarene på disse sidene",
  reading: (count: number) => `Leser ${offers.number(count)} ${count === 1 ? "fil" : "filer"} …`,
  failed: "Kunne ikke hente det som trengs for å slå sammen svarene. Prøv igjen når du har nett.",
  tooMany: (most: number) => `Bare de første ${offers.number(most)} filene er lest.`,
  filesHeading: "Filene",
  refused: "kan ikke brukes.",
  services: (count: number) => (count === 1 ? "svar fra én tjeneste." : `svar fra ${offers.number(count)} tjenester.`),
  remove: (name: string) => `Ta bort ${name}`,
  save: "Lagre de sammenslåtte svarene som fil",
  figuresHeading: "Slik blir sidene med disse svarene",
  found: (count: number) =>
    count === 0 ? "Svarene henger sammen" : `${offers.number(count)} ting å se etter i svarene`,
  conflict: ({ service, offer, files }: Named & { readonly files: readonly string[] }) =>
    `${service} har svart ulikt om ${offer} samme dag (${offers.list(files)}). Det regnes som ikke oppgitt til tjenesten har sagt hva som gjelder.`,
  replaced: ({ service, offer, files }: Named & { readonly files: readonly string[] }) =>
    `${service} har svart nytt om ${offer} (${offers.list(files)}). Det nyeste gjelder.`,
  sharedAlone: ({ service, offer }: Named) =>
    `${service} sier at ${offer} deles i nettverket, men ingen andre der sier at de har eller deler det. Spør tjenesten.`,
  doubled: (file: string) => `${file} har de samme svarene som en annen fil og er regnet én gang.`,
  older: (file: string, service: string, period: string) =>
    `${service} har svart senere, så svarene fra ${offers.halfYear(period)} er ikke brukt (${file}).`,
  later: (file: string, period: string, merged: string) =>
    `${file} gjelder ${offers.halfYear(period)}, som er etter ${offers.halfYear(merged)}, og er ikke brukt.`,
} as const;
