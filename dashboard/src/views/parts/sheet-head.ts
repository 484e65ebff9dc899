import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { element } from "./element.js";
import { organisationNoteOf } from "./organisation-note.js";
import { rowsOf, text } from "./texts.js";

/** The head of a sheet: its finding, the place, the organisation's date and how far it is confirmed, the edition. */
export function sheetHead(document: Document, finding: string, place: string, about: Answer | undefined): HTMLElement {
  const [row = {}] = rowsOf(about);
  return element(
    document,
    "header",
    {},
    element(document, "h1", {}, finding),
    element(
      document,
      "p",
      { class: "status-line" },
      nb.sheet.status(place, organisationNoteOf(about), text(row, "edition")),
    ),
    element(document, "button", { type: "button", class: "print-sheet" }, nb.sheet.print),
  );
}
