import { lookup } from "@barneloftet/analytics";
import { element } from "./parts/element.js";
import { organisationNoteOf } from "./parts/organisation-note.js";
import type { View } from "./view.js";

/** By which day's organisation the page goes, and when that was last confirmed. */
export const organisationStatus: View = {
  query: () => ({ about: lookup("about") }),
  draw: ({ about }, { document }) => element(document, "p", { class: "status-line" }, organisationNoteOf(about)),
};
