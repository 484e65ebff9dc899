const list = (parts: readonly string[]): string => new Intl.ListFormat("nb", { type: "conjunction" }).format(parts);

/** Words of the pages about one service, municipality or network. */
export const units = {
  kinds: {
    service: "Barneverntjeneste",
    municipality: "Kommune",
    network: "Læringsnettverk",
    region: "Region",
  },
  relations: {
    network: "Læringsnettverk",
    service: "Barneverntjeneste",
    services: "Barneverntjenester",
    municipality: "Kommuner",
    host: "Vertskommune",
    neighbour: "Grenser til",
  },
  sheet: (name: string) => `Ett ark for ${name}, til å skrive ut`,
  children: "Barn 0–17 år",
  inhabitants: "Innbyggere",
  countedOn: (day: string) => `Folketall per ${day}.`,
  populationUnknown: "Folketallet er ikke kjent.",
  themes: {
    staffing: "bemanning",
    demand: "behov og hjelp",
    deadlines: "frister og fosterhjem",
    economy: "økonomi",
    governance: "eierskap",
  } as Readonly<Record<string, string>>,
  figures: {
    finding: (name: string, theme: string, count: number) =>
      count === 1 ? `${name} har ett tall om ${theme}` : `${name} har ${count} tall om ${theme}`,
    caption: (name: string, theme: string) =>
      `Det siste tallet av hvert slag om ${theme} for ${name}. Antallet står først, så andelen eller raten.`,
    yearBefore:
      "«Ett år før» er samme tid på året. Bedre eller dårligere står bare der alle er talt med, eller der tilfeldigheter alene neppe forklarer endringen.",
    columns: ["Hva", "Antall", "Andel eller rate", "95\u00a0% usikkerhet", "Periode", "Ett år før"],
    before: (value: string, period: string, reading: string) =>
      `${value} (${period})${reading === "" ? "" : `, ${reading}`}`,
    noneBefore: "–",
    readings: { better: "bedre nå", worse: "dårligere nå", neither: "" },
    partial: (found: number, expected: number) => `${found} av ${expected} har sendt inn`,
    notSubmitted: (name: string, labels: readonly string[]) => `Ikke innsendt for ${name}: ${list(labels)}.`,
    none: (name: string, theme: string) => `${name} har ikke sendt inn tall om ${theme} ennå`,
    noneMunicipality: (name: string, theme: string) => `Vi har ingen tall om ${theme} for ${name} ennå`,
    howToSend: "Tjenesten har dem selv; de står ikke i de åpne kildene vi har lest.",
  },
  list: {
    services: "Nettverk og tjenester",
    noNetwork: "Tjenester der nettverket ikke er kjent",
    municipalities: "Kommuner",
  },
  reported: {
    title: (name: string) => `Dette er fortalt om ${name}`,
    caption:
      "Sagt i presse eller av kommunen selv. Tallene er ikke kontrollert, og de kan ikke sammenlignes med andres.",
  },
} as const;
