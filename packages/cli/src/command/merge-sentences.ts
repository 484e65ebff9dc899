import { daysOfHalfYear, formatPeriod, type Merged, offersOf, type Region } from "@barneloftet/analytics";
import { replacedSentence } from "./replaced-sentence.js";

/** What came in, in plain Norwegian: who has answered, half or whole, with how old answers, who has not, and what clashes. */
export function mergeSentences(region: Region, merged: Merged): readonly string[] {
  const names = new Map(region.pack["structure/services.csv"].map(({ id, name }) => [id, name]));
  const offers = new Map(offersOf(region).map(({ id, name }) => [id, name]));
  const nameOf = (service: string): string => names.get(service) ?? service;
  const offerOf = (offer: string): string => offers.get(offer) ?? offer;
  const wordsOf = (period: string): string => {
    const { start, end } = daysOfHalfYear(period);
    return formatPeriod(start, end, "nb");
  };
  const current = merged.services.filter(({ halfYearsOld }) => halfYearsOld === 0);
  const answered = current.filter(({ state }) => state === "answered").map(({ service }) => nameOf(service));
  const half = current
    .filter(({ state }) => state === "half_filled")
    .map(({ service, stated, asked }) => `${nameOf(service)} (${stated} av ${asked})`);
  const older = merged.services
    .filter(({ halfYearsOld }) => halfYearsOld > 0)
    .map(({ service, halfYearsOld }) => `${nameOf(service)} (${halfYearsOld} halvår gamle svar)`);
  const missing = merged.services
    .filter(({ state }) => state === "not_submitted")
    .map(({ service }) => nameOf(service));
  const line = (head: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [`${head} (${all.length}): ${all.join(", ")}`];
  return [
    `Tiltaksregisteret for ${region.name}, ${wordsOf(merged.period)}.`,
    ...line("Har svart på alt", answered),
    ...line("Har svart på noe", half),
    ...line("Har bare eldre svar", older),
    ...line("Ikke innsendt", missing),
    ...merged.conflicts.map(
      ({ service, offer, files }) =>
        `Ulike svar samme dag: ${nameOf(service)}, ${offerOf(offer)} (${files.join(" og ")}). Regnes som ikke oppgitt til tjenesten har sagt hva som gjelder.`,
    ),
    ...merged.replaced.map((one) =>
      replacedSentence(merged, one, { service: nameOf(one.service), offer: offerOf(one.offer) }),
    ),
    ...merged.mailboxes.map(
      ({ service, kept, files }) =>
        `Ulike postkasser: ${nameOf(service)} (${files.join(" og ")}). ${kept === undefined ? "Ingen av dem er brukt." : `${kept} er brukt, for den er nyest.`}`,
    ),
    ...merged.sharedAlone.map(
      ({ service, offer }) =>
        `${nameOf(service)} sier at ${offerOf(offer)} deles i nettverket, men ingen andre der sier at de har eller deler det. Spør tjenesten.`,
    ),
    ...merged.doubled.map((file) => `${file} har de samme svarene som en annen fil og er regnet én gang.`),
    ...merged.older.map(
      ({ file, answers }) =>
        `${file} er svar fra ${wordsOf(answers.period)} og er ikke brukt: tjenesten har svart senere.`,
    ),
    ...merged.unknown.map(
      ({ file, answers }) => `${file} er svar fra ${nameOf(answers.service)}, som ikke finnes nå, og er ikke brukt.`,
    ),
    ...merged.later.map(
      ({ file, answers }) =>
        `${file} gjelder ${wordsOf(answers.period)}, som er etter ${wordsOf(merged.period)}, og er ikke brukt.`,
    ),
  ];
}
