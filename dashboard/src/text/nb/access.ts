import { list } from "./list.js";

/** What is to be read on the page of accessibility. */
export interface AccessWords {
  readonly pages: number;
  readonly widths: readonly number[];
  readonly axe: string;
  readonly passed: number;
  readonly violations: number;
}

/** Words of the page about who can use the site, and how that has been tested. */
export const access = {
  statement: "Offisiell tilgjengelighetserklæring",
  statementLink: "Les erklæringen",
  noStatement: "Eieren av nettstedet har ikke lagt inn lenken ennå.",
  howStatement:
    "Offentlige virksomheter skal ha en erklæring hos uustatus.no. Lenken kommer her når eieren har lagt den inn.",
  contact: "Si fra",
  contactLink: "Si fra om noe som ikke virker",
  noContact:
    "Eieren av nettstedet har ikke lagt inn hvor du kan si fra ennå. Ta til da kontakt med den som viste deg siden.",
  tested: "Hva som er prøvd",
  summary: ({ pages, widths, axe, passed, violations }: AccessWords) =>
    `${pages} sider, minst én av hvert slag, er åpnet i Chromium i ${list(widths.map((width) => `${width} px`))} bredde, i lyst og mørkt oppsett, og prøvd mot alle reglene i axe-core ${axe}. ${passed} regler gjaldt og var oppfylt. ${violations === 0 ? "Ingen ble brutt." : `${violations} ble brutt.`} Programmet prøver ikke figurene. Derfor er tekst og tegn i figurene målt for seg, i lyst og mørkt oppsett og på papir: tekst skal ha kontrast 4,5:1, tegn 3:1.`,
  limits:
    "Et program finner bare en del av feilene. Resultatet betyr ikke at sidene er feilfrie, men at disse feilene ikke er der.",
  made: "Tallene er skrevet av prøvene selv. Prøvene feiler hvis de ikke lenger stemmer.",
  human: "Dette kunne ikke programmet avgjøre alene, og må ses på av mennesker:",
  nothing: "Programmet overlot ingenting til mennesker.",
  incomplete: (rule: string) => `${(access.rules as Readonly<Record<string, string>>)[rule] ?? "annet"} (${rule})`,
  /** What axe leaves to people, by its own name of the rule. */
  rules: {
    "color-contrast": "kontrast der bakgrunnen er en overgang, som i skyggen ved kanten av brede tabeller",
    "aria-valid-attr-value": "om en tilstand sies rett",
    "link-in-text-block": "om lenker inne i en tekst skiller seg ut fra den",
    "hidden-content": "det som er skjult til det åpnes",
    "target-size": "om det er plass nok rundt det som kan trykkes på",
    "th-has-data-cells": "om hver overskrift i en tabell har celler",
    "scrollable-region-focusable": "om alt som ruller, kan rulles med tastatur",
  },
  kinds: "Sidene som er prøvd",
  passedRules: "Reglene som gjaldt og var oppfylt",
} as const;
