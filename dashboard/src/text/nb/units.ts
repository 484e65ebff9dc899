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
  headings: {
    staffing: "Bemanning",
    demand: "Behov og hjelp",
    deadlines: "Frister og fosterhjem",
    economy: "Økonomi",
    governance: "Eierskap",
  } as Readonly<Record<string, string>>,
  missing: {
    heading: "Ikke innsendt",
    sentence: (name: string, about: readonly string[]) => `Vi har ingen tall om ${list(about)} for ${name}.`,
    howToSend: "Tjenesten har dem selv; de står ikke i de åpne kildene vi har lest.",
    municipality: "De åpne kildene vi har lest, gir dem ikke for kommunen.",
  },
  scope: {
    several: (municipalities: readonly string[]) =>
      `Tallene gjelder hele tjenesten: ${list(municipalities)} samlet. De er ikke fordelt på kommunene.`,
    part: (municipality: string) =>
      `Tallene gjelder bare denne tjenesten, som er én av flere i ${municipality}. Tall for hele ${municipality} er ikke fordelt på tjenestene.`,
    one: (municipality: string) => `Tallene gjelder barn og ansatte i ${municipality}.`,
    shared: (service: string, others: readonly string[]) =>
      `Kommunen deler barneverntjenesten ${service} med ${list(others)}. Tall om tjenesten står på siden til tjenesten og er ikke fordelt på kommunene. Tallene her gjelder bare kommunen.`,
    alone: (service: string) =>
      `Barneverntjenesten ${service} er bare for denne kommunen. Tall om ansatte står på siden til tjenesten.`,
    districts: (services: readonly string[]) =>
      `Kommunen har ${services.length} barneverntjenester: ${list(services)}. Tallene her gjelder hele kommunen og er ikke fordelt på tjenestene.`,
  },
  offers: {
    heading: "Tilbud",
    finding: (name: string, has: number, stated: number) =>
      `${name} har ${has} av de ${stated} tilbudene den har svart på`,
    caption: (name: string) => `Hva ${name} har svart på tiltaksregisteret, og hvem i nærheten som har det som mangler`,
    columns: ["Tilbud", "Svar", "Veiledere", "Har det i nærheten"],
    near: "I nærheten er tjenester som grenser til denne, og de andre i læringsnettverket. «Har» er at tilbudet finnes eller deles.",
    helper: (name: string, lends: boolean) => (lends ? `${name} (kan låne bort)` : name),
    hereabouts: (names: readonly string[]) => (names.length === 0 ? "ingen" : names.join("; ")),
    lends: "kan låne bort",
    alone: (names: readonly string[]) =>
      names.length === 0 ? "" : `Bare én veileder kan nås for ${list(names)}. Slutter den ene, faller tilbudet bort.`,
    notSent: (name: string) => `${name} har ikke svart på tiltaksregisteret.`,
    form: "Last ned skjemaet til tjenesten",
  },
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
