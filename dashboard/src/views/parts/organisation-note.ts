import { organisationNote } from "@barneloftet/analytics";
import type { Answer } from "../view.js";
import { rowsOf, text } from "./texts.js";

/** By which day's organisation a page goes, and when that was last confirmed. */
export function organisationNoteOf(about: Answer | undefined): string {
  const [row = {}] = rowsOf(about);
  const [organisationDate, lastConfirmed] = [text(row, "organisation_date"), text(row, "last_confirmed")];
  return organisationNote(
    {
      requested: organisationDate,
      answeredFor: organisationDate,
      organisationDate,
      lastConfirmed,
      carriedForward: false,
    },
    "nb",
  );
}
