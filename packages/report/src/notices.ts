import { escapeHtml } from "./page.js";

/** Says that a region is invented, as HTML; nothing for a real one. */
export function inventedNotice(region: { readonly name: string; readonly kind: "real" | "invented" }): string {
  return region.kind === "invented"
    ? `<p class="notice"><strong>${escapeHtml(region.name)} er oppdiktet.</strong> Ingen navn her gjelder virkelige tjenester, kommuner eller barn. Bruk filen til å prøve.</p>`
    : "";
}

/** Stands until the script has started: what to do where it cannot, as HTML. */
export function notStarted(what: string): string {
  return `<p id="not-started" class="notice"><strong>${what} har ikke startet.</strong> Lagre filen på maskinen eller telefonen, og åpne den derfra i en nettleser, for eksempel Edge, Chrome, Firefox eller Safari. JavaScript må være slått på.</p>`;
}
