/** Words of the search, in the head of every page and on its own. */
export const search = {
  label: "Søk",
  button: "Søk",
  groups: {
    units: "Tjenester, kommuner og nettverk",
    pages: "Sider",
    metrics: "Tall",
    offers: "Tilbud og tiltak",
    terms: "Ord",
  },
  heading: (page: string, heading: string) => `${page}: ${heading}`,
  onlyDefinition: (region: string) => `${region}, ingen tall ennå`,
  sheet: "Ett ark",
  /** Other words for what is made to be printed. */
  sheetWords: ["ett ark", "skriv ut", "utskrift", "papir", "A4"],
  measure: "tiltak i statistikken",
  found: (count: number, query: string) =>
    count === 0
      ? `Ingen treff på «${query}». Prøv et kortere ord, eller bare ett ord.`
      : `${count} treff på «${query}»`,
} as const;
