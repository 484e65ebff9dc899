import type { Draft } from "../draft.js";
import { periodWords } from "../period-words.js";
import { button, describe, element, setText } from "./dom.js";
import { focusOn } from "./focus-on.js";
import type { FollowUp } from "./follow-up.js";

/**
 * «Slik dere svarte i …», as long as what a field holds stands as last time and nobody has looked at it, and a button
 * that says that it still holds.
 *
 * @param from - the half-year that a draft has it from.
 */
export function carriedMark(
  field: string,
  question: HTMLElement,
  { from, confirm }: { readonly from: (draft: Draft) => string | undefined; readonly confirm: () => void },
): FollowUp {
  const words = element("span", { id: `${field}-from` });
  const holds = button("Stemmer fortsatt", () => {
    confirm();
    focusOn(field);
  });
  const mark = element("p", { className: "carried" }, words, " ", holds);
  return {
    element: mark,
    show(draft) {
      const period = from(draft);
      mark.hidden = period === undefined;
      if (period !== undefined) setText(words, `Slik dere svarte i ${periodWords(period)}`);
      describe(question, words, period !== undefined);
    },
  };
}
