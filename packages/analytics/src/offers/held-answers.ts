import type { ServiceAnswers } from "./answers.js";
import type { Received } from "./received.js";

/**
 * Answers that a region holds already, as if they had come in `file`, to be joined with what has come in. A set that came
 * in stands for all that is held of its service, half-year and day, so those are left out.
 */
export function heldAnswers(
  held: readonly ServiceAnswers[],
  { received, file }: { readonly received: readonly Received[]; readonly file: string },
): readonly Received[] {
  const keyOf = ({ service, period, answered_on }: ServiceAnswers): string => `${service} ${period} ${answered_on}`;
  const given = new Set(received.map(({ answers }) => keyOf(answers)));
  return held.filter((answers) => !given.has(keyOf(answers))).map((answers) => ({ file, answers }));
}
