/** One of two figures that are set side by side, in words. */
export interface Side {
  readonly figure: string;
  readonly period: string;
  readonly place: string;
}

const list = (parts: readonly string[]): string => new Intl.ListFormat("nb", { type: "conjunction" }).format(parts);
const facets: Readonly<Record<string, string>> = {
  boundaries: "grensene kommunene hadde",
  period_kind: "hvor lang periode tallet gjelder",
  season: "årstiden",
  type: "typen fravær",
  population: "hvem tallet gjelder",
  age_group: "aldersgruppen",
  indicator: "hva som er målt",
  unit_of_measure: "enheten",
};
const kinds: Readonly<Record<string, string>> = {
  report: "rapport",
  statistics: "statistikk",
  register: "register",
  press: "presse",
  municipality: "kommune",
  calculation: "egen slutning",
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
      percent: "prosent",
      per_thousand: "per 1 000",
      as_stated: "som kilden oppgir",
    },
    interval: "Usikkerhet",
    methods: {
      wilson: "95 % intervall for en andel (Wilson): tilfeldig variasjon fra år til år.",
      garwood: "95 % intervall for et antall (Garwood): tilfeldig variasjon fra år til år.",
    },
    comparable: "Må være likt",
    alike: (parts: readonly string[]) => (parts.length === 0 ? "definisjonen" : list(["definisjonen", ...parts])),
    facets,
    name: "Navn i data",
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
