/** A figure and its period, in words. */
export interface Said {
  readonly percent: string;
  readonly period: string;
}

/** Words about sick leave by quarter. */
export const quarters = {
  populations: {
    municipalities: "Kommuner",
    county_municipalities: "Fylkeskommuner",
    all_sectors: "Alle sektorer",
  },
  finding: (earlier: Said, latest: Said) =>
    `Legemeldt fravær i kommunene var ${latest.percent} i ${latest.period}, mot ${earlier.percent} i ${earlier.period}`,
  beside: (latest: Said, others: string) =>
    `I ${latest.period} var det ${others} i alle sektorer og ${latest.percent} i kommunene. Det er to ulike grupper ansatte; vi regner ikke ut noen forskjell.`,
  alternative: (lines: readonly { readonly label: string; readonly last: Said }[]) =>
    `Punkter per kvartal, med linjer mellom når alle kvartaler vises. Siste punkt: ${lines.map(({ label, last }) => `${label} ${last.percent}`).join(", ")}.`,
  caption: (place: string, count: number) =>
    `Legemeldt sykefravær i prosent av avtalte dagsverk, ${place}, ${count} kvartaler. Fylt sirkel: ansatte i kommuner. Trekant: alle sektorer. Åpen firkant: fylkeskommuner.`,
  season:
    "Fraværet følger årstidene: det er vanligvis høyest i 1. kvartal og lavest i 3. kvartal. Sammenlign derfor bare samme kvartal i ulike år.",
  notOurs:
    "Tallene gjelder alle kommunens ansatte i hele landet, ikke barneverntjenestene. Egenmeldt fravær er ikke med.",
  tableCaption: "Legemeldt sykefravær per kvartal",
  period: "Kvartal",
} as const;
