import { offerNames, type Received, type Region, registerOf, type ServiceAnswers } from "@barneloftet/analytics";
import { isSameAnswer } from "./same-answer.js";

/** What a pack holds already of what came in: to be joined with it, and what of it files of the same day stand over. */
export interface AnswersInPack {
  readonly received: readonly Received[];
  /** A sentence for each answer that a file of the same day changes. */
  readonly changed: readonly string[];
}

/**
 * What the pack holds from the services and half-years that came in, as if it had come in a file: so answers are kept
 * where the files say nothing. What a file of the very day of the pack's says, stands over the pack's.
 */
export function answersInPack(folder: string, region: Region, received: readonly Received[]): AnswersInPack {
  const periods = [...new Set(received.map(({ answers }) => answers.period))];
  const held = periods.flatMap((period) =>
    registerOf(region, period).answers.flatMap((own) => {
      const files = received.filter(({ answers }) => answers.service === own.service && answers.period === period);
      const ofTheDay = files.filter(({ answers }) => answers.answered_on === own.answered_on);
      return own.period === period && files.length > 0 ? [{ own, files: ofTheDay }] : [];
    }),
  );
  return {
    received: held.map(({ own, files }) => ({ file: folder, answers: unsaid(own, files) })),
    changed: held.flatMap(({ own, files }) => files.flatMap((file) => changes(folder, region, own, file))),
  };
}

/** What the pack holds and none of the files speaks of. */
function unsaid(own: ServiceAnswers, files: readonly Received[]): ServiceAnswers {
  const offers = new Set(files.flatMap(({ answers }) => answers.answers.map(({ offer }) => offer)));
  const names = new Set(files.flatMap(({ answers }) => answers.own_offers.map(({ name }) => name)));
  return {
    ...own,
    mailbox: files.some(({ answers }) => answers.mailbox !== undefined) ? undefined : own.mailbox,
    answers: own.answers.filter(({ offer }) => !offers.has(offer)),
    own_offers: own.own_offers.filter(({ name }) => !names.has(name)),
  };
}

function changes(folder: string, region: Region, own: ServiceAnswers, { file, answers }: Received): readonly string[] {
  const names = offerNames(region);
  const offers = answers.answers.filter((answer) => {
    const held = own.answers.find(({ offer }) => offer === answer.offer);
    return held !== undefined && held.availability !== "not_stated" && !isSameAnswer(held, answer);
  });
  const ownOffers = answers.own_offers.filter((offer) => {
    const held = own.own_offers.find(({ name }) => name === offer.name);
    return held !== undefined && !isSameAnswer(held, offer);
  });
  return [...offers.map(({ offer }) => names.offer(offer)), ...ownOffers.map(({ name }) => name)].map(
    (offer) =>
      `Byttet ut: ${names.service(own.service)}, ${offer}. Svaret i ${file} gjelder for det i ${folder}, som er fra samme dag.`,
  );
}
