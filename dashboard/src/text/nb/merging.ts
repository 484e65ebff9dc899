import { offers } from "./offers.js";

/** Words about joining answer files in the browser. */
export const merging = {
  published: "svarene på disse sidene",
  reading: (count: number) => `Leser ${offers.number(count)} ${count === 1 ? "fil" : "filer"} … Det kan ta litt tid.`,
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
} as const;
