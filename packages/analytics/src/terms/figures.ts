import type { Term } from "./term.js";

/** How figures are kept, put together and shown. */
export const figureTerms: readonly Term[] = [
  {
    id: "metric",
    nb: "nøkkeltall",
    en: "metric",
    definition: {
      nb: "Et tall med fast definisjon, enhet og kilde, som kan regnes ut for mange enheter og perioder.",
      en: "A figure with a fixed definition, unit and source, to be had for many units and periods.",
    },
    avoid: { nb: ["KPI", "måltall"], en: ["KPI", "indicator"] },
  },
  {
    id: "component",
    nb: "komponent",
    en: "component",
    definition: {
      nb: "Et antall eller en sum som et nøkkeltall er laget av, før noe er delt på noe.",
      en: "A count or a sum that a metric is made of, before anything is divided.",
    },
  },
  {
    id: "cell",
    nb: "celle",
    en: "cell",
    definition: {
      nb: "Komponentene for én enhet i én periode.",
      en: "The components of one unit in one period.",
    },
  },
  {
    id: "cube",
    nb: "kube",
    en: "cube",
    definition: {
      nb: "Fil med alle cellene i ett nøkkeltall, for hver enhet en side kan vise.",
      en: "A file with every cell of one metric, for each unit that a page can show.",
    },
  },
  {
    id: "template",
    nb: "mal",
    en: "template",
    definition: {
      nb: "Arbeidsboken en tjeneste fyller ut med sine egne tall, som summer for hele tjenesten.",
      en: "The workbook that a service fills in with its own figures, as sums for the whole service.",
    },
  },
  {
    id: "submitted",
    nb: "innsendt",
    en: "submitted",
    definition: {
      nb: "Om tall som en tjeneste eller kommune har sendt inn og ingen har offentliggjort.",
      en: "Of figures that a service or municipality has sent in and nobody has published.",
    },
  },
  {
    id: "edition",
    nb: "utgave",
    en: "edition",
    definition: {
      nb: "Det regionen visste på en bestemt dato, lagret slik at det aldri endres.",
      en: "What the region knew on a certain date, kept so that it never changes.",
    },
    avoid: { en: ["snapshot"] },
  },
  {
    id: "region_pack",
    nb: "regionpakke",
    en: "region pack",
    definition: {
      nb: "Mappe med alt løsningen vet om en region: enheter, tall, vedtak og kilder.",
      en: "A folder with all that is known of a region: units, figures, decisions and sources.",
    },
  },
  {
    id: "definition",
    nb: "definisjon",
    en: "definition",
    definition: {
      nb: "Hva som er telt, hos hvem og når.",
      en: "What is counted, of whom and when.",
    },
  },
  {
    id: "population",
    nb: "populasjon",
    en: "population",
    definition: {
      nb: "Alle som et tall kunne ha gjeldt.",
      en: "All those whom a figure could have been about.",
    },
  },
  {
    id: "source",
    nb: "kilde",
    en: "source",
    definition: {
      nb: "Dokumentet eller registeret et tall er hentet fra.",
      en: "The document or register that a figure is taken from.",
    },
  },
  {
    id: "confirmed",
    nb: "bekreftet",
    en: "confirmed",
    definition: {
      nb: "Lest i kilden.",
      en: "Read in the source.",
    },
  },
  {
    id: "inferred",
    nb: "antatt",
    en: "inferred",
    definition: {
      nb: "Sluttet oss til ut fra noe som er bekreftet.",
      en: "Reasoned from what is confirmed.",
    },
    avoid: { nb: ["estimert"], en: ["estimated"] },
  },
  {
    id: "unknown",
    nb: "ikke kjent",
    en: "unknown",
    definition: {
      nb: "Lett etter og ikke funnet.",
      en: "Looked for and not found.",
    },
  },
  {
    id: "invented",
    nb: "oppdiktet",
    en: "invented",
    definition: {
      nb: "Laget for å prøve løsningen; sier ingenting om noen virkelig enhet.",
      en: "Made to try the product; says nothing of any real unit.",
    },
    avoid: { nb: ["syntetisk"], en: ["synthetic", "fake"] },
  },
  {
    id: "comparable",
    nb: "sammenlignbar",
    en: "comparable",
    definition: {
      nb: "Om to tall gjelder det samme, slik at forskjellen mellom dem betyr noe.",
      en: "Whether two figures are of the same thing, so that their difference means something.",
    },
  },
  {
    id: "suppression",
    nb: "prikking",
    en: "suppression",
    definition: {
      nb: "Å skjule et lite tall, og så mange andre at ingen kan regne det ut.",
      en: "To hide a small figure, and so many others that nobody can work it out.",
    },
    source: "Statistisk sentralbyrå",
    avoid: { nb: ["sladding", "anonymisering"], en: ["redaction", "masking"] },
  },
  {
    id: "rounding",
    nb: "avrunding",
    en: "rounding",
    definition: {
      nb: "Å vise et tall med færre siffer enn det er regnet ut med.",
      en: "To show a figure with fewer digits than it was worked out with.",
    },
  },
];
