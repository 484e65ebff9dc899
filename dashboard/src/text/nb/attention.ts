import { list } from "./list.js";

/** What needs a look among the services, and how often such a list is wrong. */
export const attention = {
  finding: (signals: number, names: readonly string[], silent: number): string =>
    [
      signals === 0
        ? "Ingen tall skiller seg ut"
        : `${count(signals, "signal", "signaler")} hos ${names.length > 3 ? `${names.length} tjenester og nettverk` : list(names)}`,
      ...(silent === 0 ? [] : [`${count(silent, "tjeneste", "tjenester")} mangler nye tall`]),
    ].join(", "),
  untested: (name: string): string => `For ${name} finnes ikke tall nok til å lete etter signaler`,
  untestedWhy:
    "Hvert nytt tall holdes mot samme tid i minst to tidligere år, eller mot minst ti tjenester. Slike tall har vi ikke.",
  signals: "Signaler",
  silent: "Har ikke sendt inn",
  caption: (name: string): string =>
    `De nyeste tallene til tjenestene, nettverkene og ${name}, holdt mot samme tid i årene før, og tjenestene også mot hverandre.`,
  budget: (tests: string): string =>
    `${tests} sammenligninger er gjort. Lager vi ti slike lister for hele fylket, venter vi til sammen høyst ett falskt signal.`,
  meaning: "Et signal sier ikke hvorfor, og at et tall ikke skiller seg ut, sier ikke at alt er bra.",
  table: {
    caption: "Alt som er prøvd, sted for sted",
    columns: ["Hva vi kan si", "Sannsynlighet ved tilfeldigheter alene (p)", "Signal når p er høyst"],
  },
} as const;

const count = (of: number, one: string, more: string): string => `${of} ${of === 1 ? one : more}`;
