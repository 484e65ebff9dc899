import { organisationNote } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { element } from "./element.js";
import { rowsOf, text } from "./texts.js";

/** The head of a sheet: its finding, the place, the organisation's date and how far it is confirmed, the edition. */
export function sheetHead(document: Document, finding: string, place: string, about: Answer | undefined): HTMLElement {
  const [row = {}] = rowsOf(about);
  const [organisationDate, lastConfirmed] = [text(row, "organisation_date"), text(row, "last_confirmed")];
  const note = organisationNote(
    {
      requested: organisationDate,
      answeredFor: organisationDate,
      organisationDate,
      lastConfirmed,
      carriedForward: false,
    },
    "nb",
  );
  return element(
    document,
    "header",
    {},
    element(document, "h1", {}, finding),
    element(document, "p", { class: "status-line" }, nb.sheet.status(place, note, text(row, "edition"))),
  );
}
