import { list } from "./list.js";

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
  summed: "Det er summen av folketallet i kommunene.",
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
    heading: "Det vi ikke har tall om",
    more: "Hva regionen ellers ikke vet, og hvem som kan svare",
    why: {
      service: {
        sentence: (name: string, about: readonly string[]) => `Ikke innsendt for ${name}: ${about.join(", ")}.`,
        because: "Tjenesten har tallene selv; de står ikke i de åpne kildene vi har lest.",
      },
      municipality: {
        sentence: (name: string, about: readonly string[]) => `Ingen tall for ${name}: ${about.join(", ")}.`,
        because: "De åpne kildene vi har lest, gir dem ikke for kommunen.",
      },
      network: {
        sentence: (name: string, about: readonly string[]) => `Ikke innsendt for ${name}: ${about.join(", ")}.`,
        because: "Tjenestene har tallene selv; de står ikke i de åpne kildene vi har lest.",
      },
    },
  },
  scope: {
    several: (municipalities: readonly string[]) =>
      `Tallene om tjenesten gjelder ${list(municipalities)} samlet. De er ikke fordelt på kommunene.`,
    outside: (municipalities: readonly string[]) =>
      `${list(municipalities)} ligger utenfor regionen: folketallet er uten innbyggerne der, så tjenesten er ikke satt ved siden av andre etter størrelse.`,
    part: (municipality: string) =>
      `Tjenesten er én av flere i ${municipality}, og tallene gjelder bare den. Tall for hele ${municipality} er ikke fordelt på tjenestene.`,
    one: (municipality: string) => `Tallene gjelder ${municipality} kommune.`,
    shared: (others: readonly string[]) =>
      `Kommunen deler barneverntjeneste med ${list(others)}. Tallene her gjelder bare kommunen. Tall om hele tjenesten er ikke fordelt på kommunene; de står på tjenestens side:`,
    alone: "Tallene her gjelder kommunen. Det tjenesten selv sender inn, står på tjenestens side:",
    divided: (services: number) =>
      `Kommunen har ${services} barneverntjenester. Tallene her gjelder hele kommunen og er ikke fordelt på tjenestene. Det tjenestene selv sender inn, står på sidene deres:`,
  },
  offers: {
    heading: "Tilbud",
    finding: (name: string, has: number, stated: number) =>
      `${name} har, deler eller kjøper ${has} av de ${stated} tilbudene den har svart på`,
    caption: (name: string) => `Hva ${name} har svart på tiltaksregisteret, og hvem i nærheten som har det som mangler`,
    columns: ["Tilbud", "Svar", "Veiledere og utlån", "Har det i nærheten"],
    near: "I nærheten er tjenester som grenser til denne, og de andre i læringsnettverket. De «har det» når de har det selv eller deler det.",
    age: (period: string) => `Svarene gjelder ${period}.`,
    own: "Egne tilbud, utenfor listene",
    byAgreement: (said: string) => `${said}, nås etter avtale`,
    helper: (name: string, lends: boolean) => (lends ? `${name} (kan låne bort)` : name),
    nobody: "ingen som har svart",
    lends: "kan låne bort",
    fragile: (methods: readonly string[]) =>
      methods.length === 0
        ? ""
        : `Henger på én veileder her: ${methods.join("; ")}. Blir veilederen borte, faller metoden bort for alle som bruker den.`,
    notSubmitted: (name: string) => `Ikke innsendt: ${name} har ikke svart på tiltaksregisteret.`,
    form: "Last ned skjemaet til tjenesten",
  },
  figures: {
    finding: (name: string, theme: string, count: number, hidden: number) =>
      `${name} har ${count === 1 ? "ett tall" : `${count} tall`} om ${theme}${hidden === 0 ? "" : `; ${hidden === 1 ? "ett" : hidden} vises ikke`}`,
    caption: (name: string, theme: string) =>
      `Det siste tallet av hvert slag om ${theme} for ${name}. Antallet står først, så andelen eller raten.`,
    yearBefore: "«Ett år før» er samme tid på året. To tall alene sier sjelden om noe er endret.",
    columns: ["Hva", "Antall", "Andel eller rate", "95\u00a0% usikkerhet", "Periode", "Ett år før"],
    before: (value: string, period: string, refusal: string) =>
      `${value} (${period})${refusal === "" ? "" : `, ${refusal}`}`,
    unknownOutcome:
      "Henvendelser uten registrert bistand har ikke kjent utfall: De kan være løst på annen måte, trukket eller avvist. Andelen som fikk bistand, kan altså være høyere.",
    carried: (from: readonly string[], name: string) =>
      `Tall fra før kommunene ble slått sammen er summen av ${list(from)}, som ble til ${name}. Ingen kommune er delt opp.`,
    noneBefore: "–",
  },
  list: {
    services: "Nettverk og tjenester",
    children: (count: string) => `${count} barn 0–17 år`,
    counted: (day: string, sources: string) =>
      `Barna er talt ${day}. Der tallet ikke står, er det ikke kjent. Kilde: ${sources}`,
    noNetwork: "Tjenester der nettverket ikke er kjent",
    municipalities: "Kommuner",
  },
  reported: {
    title: (name: string) => `Dette er fortalt om ${name}`,
    caption:
      "Sagt i presse eller av kommunen selv. Tallene er ikke kontrollert, og de kan ikke sammenlignes med andres.",
  },
} as const;
