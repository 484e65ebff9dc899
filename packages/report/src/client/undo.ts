import { button, element, setText } from "./dom.js";

/** A place that says what was done, and can undo it. */
export interface Undo {
  readonly element: HTMLElement;
  /** Says what was done. Without `undo` there is nothing to take back. */
  readonly tell: (what: string, undo?: () => void) => void;
}

/** An empty place beside what it tells about. */
export function undoPlace(): Undo {
  const text = element("span", { role: "status" });
  let back: (() => void) | undefined;
  const undo = button("Angre", () => {
    back?.();
    back = undefined;
    setText(text, "Angret.");
    text.tabIndex = -1;
    text.focus();
    undo.hidden = true;
  });
  undo.hidden = true;
  return {
    element: element("p", { className: "told" }, text, " ", undo),
    tell(what, action) {
      back = action;
      undo.hidden = action === undefined;
      setText(text, "");
      setText(text, what);
    },
  };
}
