import { expect, test } from "vitest";
import type { ServiceAnswers } from "../../src/offers/answers.js";
import { mergeAnswers } from "../../src/offers/merge-answers.js";
import { mergeNotices } from "../../src/offers/merge-notices.js";
import { answer, region } from "./small-register.js";

const said = (file: string, given: Partial<ServiceAnswers>) => ({
  file,
  answers: {
    ...{ region: "liten", service: "a", period: "2025H1", answered_on: "2025-03-01", mailbox: undefined },
    ...{ answers: [answer("gruppe", { availability: "exists" })], own_offers: [], ...given },
  },
});
const missing = [answer("gruppe", { availability: "missing" })];
const shared = [answer("gruppe", { availability: "shared", shared_with: "network" })];
const box = (name: string) => [name, "liten.example"].join("@");

test("all eight lists of a merge are told, a sentence each, with the files by name and the half-years in words", () => {
  const received = [
    said("ulik-1", {}),
    said("ulik-2", { answers: missing }),
    said("ny", { service: "b", answered_on: "2025-04-01", mailbox: box("ny") }),
    said("gammel", { service: "b", answers: missing, mailbox: box("gammel") }),
    said("alene", { service: "c", answers: shared }),
    said("en", { service: "d" }),
    said("en til", { service: "d" }),
    said("i fjor", { service: "d", period: "2024H2" }),
    said("ukjent", { service: "x" }),
    said("neste", { service: "d", period: "2025H2" }),
  ];
  // b has groups too, so c does not share alone until b lacks them.
  const alone = received.map((one) =>
    one.file === "ny" ? { ...one, answers: { ...one.answers, answers: missing } } : one,
  );
  const notices = (all: typeof received) =>
    mergeNotices(region, mergeAnswers(region, { period: "2025H1", received: all }));
  expect(notices(received)).toEqual([
    "Ulike svar samme dag: Tjeneste a, Gruppe (ulik-1 og ulik-2). Regnes som ikke oppgitt til tjenesten har sagt hva som gjelder.",
    "Nyere svar gjelder: Tjeneste b, Gruppe (gammel og ny).",
    `Ulike postkasser: Tjeneste b (gammel og ny). ${box("ny")} er brukt, for den er nyest.`,
    "en til har de samme svarene som en annen fil og er regnet én gang.",
    "i fjor har svar fra Tjeneste d for 2. halvår 2024 og er ikke brukt: tjenesten har svart senere.",
    "ukjent har svar fra x, som ikke finnes nå, og er ikke brukt.",
    "neste gjelder 2. halvår 2025, som er etter 1. halvår 2025, og er ikke brukt.",
  ]);
  expect(notices(alone)).toContain(
    "Tjeneste c sier at Gruppe deles i nettverket, men ingen andre der sier at de har eller deler det. Spør tjenesten.",
  );
});

test("three files that differ are named as a list, and of two mailboxes of one day none is used", () => {
  const three = ["1", "2", "3"].map((file, i) =>
    said(file, { answers: i === 0 ? missing : shared, mailbox: box(`post${i}`) }),
  );
  const notices = mergeNotices(region, mergeAnswers(region, { period: "2025H1", received: three }));
  expect(notices.slice(0, 2)).toEqual([
    "Ulike svar samme dag: Tjeneste a, Gruppe (1, 2 og 3). Regnes som ikke oppgitt til tjenesten har sagt hva som gjelder.",
    "Ulike postkasser: Tjeneste a (1, 2 og 3). Ingen av dem er brukt.",
  ]);
});

test("answers that agree give nothing to look at", () => {
  const received = [said("a", {}), said("b", { service: "b" })];
  expect(mergeNotices(region, mergeAnswers(region, { period: "2025H1", received }))).toEqual([]);
});

test("a file whose answers of 2 services all stand in another is told once, with how many", () => {
  const both = ["c", "d"].flatMap((service) => [said("samlet", { service }), said("samlet igjen", { service })]);
  expect(mergeNotices(region, mergeAnswers(region, { period: "2025H1", received: both }))).toEqual([
    "samlet igjen har de samme svarene som en annen fil for 2 tjenester og er regnet én gang.",
  ]);
});
