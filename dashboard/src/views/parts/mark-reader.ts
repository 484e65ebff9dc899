import { nb } from "../../text/nb.js";
import { element } from "./element.js";

const words = nb.reading;

/**
 * One tab stop under a drawing, for its marks to be read one by one: a slider, since every keyboard, screen reader and
 * touch screen can move one, and its value is told in words. Shown while it has the focus; nothing where a drawing has
 * no marks with words (`<title>`). `components/read-marks.ts` moves it.
 */
export function markReader(document: Document, drawing: Element): HTMLElement | undefined {
  const marks = drawing.querySelectorAll("title").length;
  if (marks === 0) return undefined;
  return element(
    document,
    "div",
    { class: "mark-reader" },
    element(document, "input", {
      type: "range",
      min: "0",
      max: String(marks),
      value: "0",
      autocomplete: "off",
      "data-of": words.of,
      "aria-label": words.label,
      "aria-valuetext": words.whole(marks),
    }),
    element(document, "p", { "aria-hidden": "true" }, words.keys),
  );
}
