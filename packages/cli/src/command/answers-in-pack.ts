import {
  heldAnswers,
  offerNames,
  type Received,
  type Region,
  registerOf,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { isSameAnswer } from "./same-answer.js";

/** What a pack holds already of what came in: to be joined with it, and what of it files of the same day stand over. */
interface AnswersInPack {
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
    received: heldAnswers(
      held.map(({ own }) => own),
      { received, file: folder },
    ),
    changed: held.flatMap(({ own, files }) => files.flatMap((file) => changes(folder, region, own, file))),
  };
}

function changes(folder: string, region: Region, own: ServiceAnswers, { file, answers }: Received): readonly string[] {
  const names = offerNames(region);
  const offers = answers.answers.filter((answer) => {
    const held = own.answers.find(({ offer }) => offer === answer.offer);
    const isSaid = held?.availability !== "not_stated" && answer.availability !== "not_stated";
    return held !== undefined && isSaid && !isSameAnswer(held, answer);
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
