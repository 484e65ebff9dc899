import type { Term } from "./term.js";

/** The few words of statistics that readers meet. */
export const statisticalTerms: readonly Term[] = [
  {
    id: "share",
    nb: "andel",
    en: "share",
    definition: {
      nb: "Hvor mange av hundre, skrevet i prosent.",
      en: "How many in a hundred, written in percent.",
    },
    avoid: { nb: ["prosentandel"], en: ["proportion"] },
  },
  {
    id: "interval",
    nb: "usikkerhet",
    en: "interval",
    definition: {
      nb: "Nedre og øvre grense for hva tallet kunne ha blitt, skrevet som 18,3–39,6.",
      en: "A lower and an upper bound for what the figure could have been, written as 18.3–39.6.",
    },
    avoid: { nb: ["konfidensintervall", "feilmargin"], en: ["margin of error"] },
  },
  {
    id: "chance_variation",
    nb: "tilfeldig variasjon",
    en: "chance variation",
    definition: {
      nb: "Forskjellen det blir mellom to like år bare fordi små tall svinger.",
      en: "The difference between two like years that comes from small numbers alone.",
    },
  },
  {
    id: "signal",
    nb: "signal",
    en: "signal",
    definition: {
      nb: "At et tall avviker mer enn tilfeldigheter og vanlige svingninger ofte gir, uten at noen vet hvorfor.",
      en: "That a figure lies further off than chance and usual variation often make it, without anybody knowing why.",
    },
    avoid: { nb: ["alarm", "rødt flagg"], en: ["alert", "red flag"] },
  },
  {
    id: "false_signal",
    nb: "falskt signal",
    en: "false signal",
    definition: {
      nb: "Et signal som bare er tilfeldig; en rapport er laget slik at vi i snitt venter høyst ett i ti rapporter.",
      en: "A signal that is chance alone; a report is made so that at most one is expected in ten reports.",
    },
  },
  {
    id: "per_thousand",
    nb: "per 1 000",
    en: "per 1,000",
    definition: {
      nb: "Hvor mange det er for hver tusende innbygger i den aldersgruppen som er nevnt.",
      en: "How many there are for every thousand inhabitants of the age group that is named.",
    },
    avoid: { nb: ["promille"] },
  },
  {
    id: "four_quarters",
    nb: "fire kvartaler",
    en: "four quarters",
    definition: {
      nb: "Tolv måneder som ikke følger kalenderåret.",
      en: "Twelve months that do not follow the calendar year.",
    },
  },
];
