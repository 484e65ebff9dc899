import type { ServiceAnswers } from "./answers.js";
import type { Received } from "./received.js";

/**
 * Answers that a region holds already, as if they had come in `file`, to be joined with what has come in. What a file of
 * the very same service, half-year and day says, stands over what is held; what it says nothing of is kept.
 */
export function heldAnswers(
  held: readonly ServiceAnswers[],
  { received, file }: { readonly received: readonly Received[]; readonly file: string },
): readonly Received[] {
  const keyOf = ({ service, period, answered_on }: ServiceAnswers): string => `${service} ${period} ${answered_on}`;
  return held
    .map((own) => ({
      file,
      answers: unsaid(
        own,
        received.map(({ answers }) => answers).filter((answers) => keyOf(answers) === keyOf(own)),
      ),
    }))
    .filter(({ answers }) => saysAnything(answers));
}

/** What is held and none of the files speaks of. «Ikke oppgitt» speaks of nothing. */
function unsaid(own: ServiceAnswers, files: readonly ServiceAnswers[]): ServiceAnswers {
  const said = files.flatMap(({ answers }) => answers).filter(({ availability }) => availability !== "not_stated");
  const offers = new Set(said.map(({ offer }) => offer));
  const names = new Set(files.flatMap(({ own_offers }) => own_offers).map(({ name }) => name));
  return {
    ...own,
    mailbox: files.some(({ mailbox }) => mailbox !== undefined) ? undefined : own.mailbox,
    answers: own.answers.filter(({ offer }) => !offers.has(offer)),
    own_offers: own.own_offers.filter(({ name }) => !names.has(name)),
  };
}

const saysAnything = ({ answers, own_offers, mailbox }: ServiceAnswers): boolean =>
  answers.length > 0 || own_offers.length > 0 || mailbox !== undefined;
