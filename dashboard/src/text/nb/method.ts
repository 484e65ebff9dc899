import { list } from "./list.js";

/** One of two figures that are set side by side, in words. */
export interface Side {
  readonly figure: string;
  readonly period: string;
  readonly place: string;
}

const facets: Readonly<Record<string, string>> = {
  period_kind: "hvor lang periode tallet gjelder",
  season: "årstiden",
  type: "typen fravær",
  population: "hvem tallet gjelder",
  age_group: "aldersgruppen",
  indicator: "hva som er målt",
  unit_of_measure: "enheten",
  facet: "hva henvendelsene er delt inn etter",
  category: "gruppen henvendelser",
  class: "slaget tiltak",
  code: "typen tiltak",
  positions_function: "hvilke årsverk som er talt",
  tenure: "ansienniteten",
  waiting_for: "hva barna venter på",
  duty: "hvilken plikt det gjelder",
  reporting: "om kommunen rapporterer for flere",
};
const kinds: Readonly<Record<string, string>> = {
  report: "rapport",
  statistics: "statistikk",
  register: "register",
  press: "presse",
  municipality: "kommune",
  calculation: "egen slutning",
  submitted: "innsendt",
};

/** Words about how the figures come about. */
export const method = {
  metrics: {
    label: "Definisjoner",
    intro: (count: number) =>
      `${count} tall er definert. Definisjonene her er de samme som programmet regner etter. «Må være likt» sier hva to tall må ha felles for å kunne sammenlignes.`,
    definition: "Hva som telles",
    unit: "Enhet",
    units: {
      requests: "henvendelser",
      persons: "personer",
      children: "barn",
      measures: "tiltak",
      positions: "årsverk",
      municipalities: "kommuner",
      notifications: "meldinger",
      investigations: "undersøkelser",
      meetings: "møter",
      children_per_position: "barn per årsverk",
      thousand_kroner: "tusen kroner",
      percent: "prosent",
      per_thousand: "per 1 000",
      as_stated: "som kilden oppgir",
    },
    interval: "Usikkerhet",
    methods: {
      wilson: "95 % intervall for en andel (Wilson): tilfeldig variasjon fra år til år.",
      garwood: "95 % intervall for et antall (Garwood): tilfeldig variasjon fra år til år.",
      overdispersed:
        "95 % intervall, anslått ut fra hvor ujevnt dagene er fordelt mellom tjenester og kvartaler, og minst så bredt som dagene per fraværende tilsier.",
    },
    comparable: "Må være likt",
    alike: (parts: readonly string[]) => (parts.length === 0 ? "definisjonen" : list(["definisjonen", ...parts])),
    facets,
    polarity: "Hvilken vei er bra",
    polarities: {
      higher_is_better: "Høyere er bedre.",
      lower_is_better: "Lavere er bedre.",
      none: "Ingen: tallet sier ikke i seg selv om noe er bra eller dårlig.",
      capacity: "Ingen: tallet stopper ved det noen har kapasitet til. En nedgang sier ikke at behovet er mindre.",
    },
    parts: "Når noen mangler",
    partial: "Gjelder dem som har svart, og sier hvor mange de er.",
    withheld: (least?: number, below?: number, rest?: boolean) =>
      [
        ...(least === undefined ? [] : [`Vises ikke når det gjelder færre enn ${least} ansatte.`]),
        ...(below === undefined
          ? []
          : [`Vises ikke når det skiller ut færre enn ${below}${rest ? ", eller alle unntatt så få" : ""}; 0 vises.`]),
      ].join(" "),
    shown: "Små tall",
    name: "Navn i data",
  },
  goals: {
    label: "Mål",
    intro: (spoken: number, silent: number) =>
      `${spoken} mål har tall som sier noe om dem. ${silent} mål har vi ingen tall for. De står her likevel, så ingen tror at de er nådd.`,
    sets: {
      national_quality: "Nasjonalt kvalitetsmål",
      project: "Mål for prosjektet",
      focus_area: "Satsingsområde",
    },
    set: "Slag",
    metrics: "Tall som sier noe om målet",
    detectable: "Hva som skal til for å se en endring i hele fylket",
    ofMetric: (label: string, change: string) => `${label}: ${change}`,
    none: "Ingen tall",
  },
  breaks: {
    label: "Brudd i tidsserier",
    intro: "Tall fra før og etter et brudd gjelder ikke det samme. Derfor blir de ikke sammenlignet.",
    date: "Brudd",
    because: "Hva som ble endret",
  },
  sources: {
    label: "Kilder",
    intro: (count: number) =>
      `${count} steder i kildene. Samme rapport kan stå flere ganger, én gang per kapittel som er brukt.`,
    notNoted: "år ikke notert",
    kinds,
  },
  refusal: {
    asked: (a: Side, b: Side) =>
      `Kan ${a.figure} (${a.place}, ${a.period}) settes opp mot ${b.figure} (${b.place}, ${b.period})?`,
    comparable: "Ja, tallene kan sammenlignes.",
  },
} as const;
