import type { Region } from "../region/region.js";
import { formatPeriod } from "../text/format-period.js";
import { daysOfHalfYear } from "../time/half-year.js";
import type { Difference, Merged } from "./merge-answers.js";
import { offerNames } from "./offer-names.js";

/**
 * Everything in joined answers that somebody must look at, a Norwegian sentence each: what clashes, what a later answer
 * has replaced, what stands alone, and every file that was left out.
 */
export function mergeNotices(region: Region, merged: Merged): readonly string[] {
  const { service: serviceName, offer: offerName } = offerNames(region);
  const about = ({ service, offer, files }: Difference): string =>
    `${serviceName(service)}, ${offerName(offer)} (${listOf(files)})`;
  return [
    ...merged.conflicts.map(
      (of) => `Ulike svar samme dag: ${about(of)}. Regnes som ikke oppgitt til tjenesten har sagt hva som gjelder.`,
    ),
    ...merged.replaced.map((of) =>
      stands(merged, of)
        ? `Nyere svar gjelder: ${about(of)}.`
        : `Tatt ut: ${about(of)}. Det er tjenestens eget tilbud, og det nyeste svaret nevner det ikke. Skal det stå, må det være med i det nyeste svaret.`,
    ),
    ...merged.mailboxes.map(
      ({ service, kept, files }) =>
        `Ulike postkasser: ${serviceName(service)} (${listOf(files)}). ${kept === undefined ? "Ingen av dem er brukt." : `${kept} er brukt, for den er nyest.`}`,
    ),
    ...merged.sharedAlone.map(
      ({ service, offer }) =>
        `${serviceName(service)} sier at ${offerName(offer)} deles i nettverket, men ingen andre der sier at de har eller deler det. Spør tjenesten.`,
    ),
    ...[...new Set(merged.doubled)].map((file) => {
      const count = merged.doubled.filter((other) => other === file).length;
      const what = count === 1 ? "" : ` for ${count} tjenester`;
      return `${file} har de samme svarene som en annen fil${what} og er regnet én gang.`;
    }),
    ...merged.older.map(
      ({ file, answers }) =>
        `${file} har svar fra ${serviceName(answers.service)} for ${wordsOf(answers.period)} og er ikke brukt: tjenesten har svart senere.`,
    ),
    ...merged.unknown.map(
      ({ file, answers }) =>
        `${file} har svar fra ${serviceName(answers.service)}, som ikke finnes nå, og er ikke brukt.`,
    ),
    ...merged.later.map(
      ({ file, answers }) =>
        `${file} gjelder ${wordsOf(answers.period)}, som er etter ${wordsOf(merged.period)}, og er ikke brukt.`,
    ),
  ];
}

/** Whether something is still said of an offer that a later answer replaced; an own offer may be gone. */
function stands(merged: Merged, { service, offer }: Difference): boolean {
  const now = merged.answers.find((one) => one.service === service);
  return (
    now !== undefined &&
    (now.answers.some((one) => one.offer === offer) || now.own_offers.some(({ name }) => name === offer))
  );
}

const listOf = (parts: readonly string[]): string => new Intl.ListFormat("nb", { type: "conjunction" }).format(parts);

function wordsOf(period: string): string {
  const { from, to } = daysOfHalfYear(period);
  return formatPeriod(from, to, "nb");
}
