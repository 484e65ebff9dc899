import { askFirst } from "./ask-first.js";
import { element, setText } from "./dom.js";

/** Deletes all that the page has in this browser, after a question. What is saved as a file is not the page's to delete. */
export function deleteAll(of: {
  /** What is there, as in «hele loggen». */
  readonly what: string;
  /** Deletes it, and draws the page anew: nothing of it is left in what can be undone. */
  readonly clear: () => void;
  /** Whether that has just been done. */
  readonly isDone: boolean;
}): HTMLElement {
  const told = element("p", { role: "status", tabIndex: -1 });
  const ask = askFirst({
    label: "Slett alt på denne maskinen",
    question: `Skal ${of.what} slettes fra denne nettleseren? Det kan ikke angres. Filer dere har lagret, slettes ikke.`,
    yes: "Ja, slett alt",
    no: "Nei, behold alt",
    act: of.clear,
  });
  if (of.isDone)
    queueMicrotask(() => {
      setText(told, "Alt er slettet fra denne nettleseren. Slett også filer dere ikke skal ha.");
      told.focus();
    });
  return element("div", {}, ask, told);
}
