import { periodWords } from "../period-words.js";
import { element, setText } from "./dom.js";
import type { FollowUp } from "./lending.js";

/** «Slik dere svarte i …», as long as an answer stands as last time and nobody has looked at it. */
export function carriedMark(name: string, question: HTMLElement): FollowUp {
  const mark = element("p", { id: `${name}-from`, className: "carried" });
  return {
    element: mark,
    show({ from }) {
      mark.hidden = from === undefined;
      if (from !== undefined) setText(mark, `Slik dere svarte i ${periodWords(from)}`);
      if (from === undefined) question.removeAttribute("aria-describedby");
      else question.setAttribute("aria-describedby", mark.id);
    },
  };
}
