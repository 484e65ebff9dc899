/** What a table in Utforsk shows, in words. */
export interface Shown {
  readonly label: string;
  readonly split: string;
  readonly period: string;
  readonly told: number;
  readonly rows: number;
  readonly level: string;
}

/** One of two figures that are set against each other. */
export interface ComparedSide {
  readonly name: string;
  readonly split: string;
  readonly period: string;
  readonly value: string;
}

const levels: Readonly<Record<string, { readonly one: string; readonly many: string; readonly all: string }>> = {
  service: { one: "Én tjeneste", many: "tjenester", all: "alle tjenestene" },
  municipality: { one: "Én kommune", many: "kommuner", all: "alle kommunene" },
  network: { one: "Ett nettverk", many: "nettverk", all: "alle nettverkene" },
  region: { one: "Hele regionen", many: "regioner", all: "hele regionen" },
  area: { one: "Et større område", many: "områder", all: "alle områdene" },
  district: { one: "Én bydel", many: "bydeler", all: "alle bydelene" },
  nation: { one: "Hele landet", many: "land", all: "hele landet" },
};
const kinds: Readonly<Record<string, string>> = {
  year: "alle år",
  four_quarters: "alle fire kvartaler på rad",
  half_year: "alle halvår",
  quarter: "alle kvartaler",
  month: "alle måneder",
  day: "alle datoer",
  other: "alle andre perioder",
};
const inSentence = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** Words of Utforsk: the reader's own table of any figure, and two figures against each other. */
export const explore = {
  choices: {
    metric: "Tall",
    cut: "Slag",
    allCuts: "alle slag",
    who: "Hvem",
    network: "Nettverk (tjenester og kommuner)",
    allNetworks: "alle",
    period: "Periode",
    newest: "den nyeste med tall",
    onePeriod: "Én periode",
    severalPeriods: "Flere perioder",
    borders: "Kommunegrenser",
    newestBorders: "de nyeste",
    bordersOn: (day: string) => `per ${day}`,
  },
  levels,
  kinds,
  other: "annet",
  finding: ({ label, split, period, told, rows, level }: Shown) =>
    `${inSentence([label, split, period])}: ${told} av ${rows} ${level} har tall`,
  /** Of one unit: its figure, or of how many periods it has one. */
  findingOfOne: (parts: readonly string[], said: string) => `${inSentence(parts)}: ${said}`,
  rows: "rader",
  periodsTold: (told: number, all: number) => `tall for ${told} av ${all} perioder`,
  nothing: "Det finnes ingen tall for det du har valgt. Velg noe annet over.",
  alternative: (rows: readonly string[]) =>
    `Prikker med usikkerhet for dem som har tall. ${rows.join(". ")}. Resten står i tabellen under.`,
  alternativeLines: (from: string, to: string) =>
    `Linjer over tid fra ${from} til ${to}. Tallene står i tabellen under.`,
  caption: (definition: string) => `${definition} Rekkefølgen er fast og følger ikke tallet.`,
  tableCaption: inSentence,
  columns: {
    unit: "Enhet",
    period: "Periode",
    counted: "Antall",
    value: "Verdi",
    interval: "95\u00a0% usikkerhet",
    status: "Hvor sikkert",
    members: "Deler med tall",
    remark: "Merknad",
  },
  intervalHint: "Velg én periode for å se antall, usikkerhet og hvor sikkert hvert tall er.",
  /** What stands where nobody has given a figure: services send in theirs, of others there is none. */
  silent: (level: string) => (["service", "network", "region"].includes(level) ? "ikke innsendt" : "ingen tall"),
  members: (found: number, expected: number) => `${found} av ${expected}`,
  newer: (period: string, word: string) => `Det nyeste er for ${period}: ${word}. Tallet her er eldre.`,
  ceilings: (periods: readonly string[]) =>
    `Det var kjent at det ikke var mer kapasitet å be om i ${periods.join(", ")}. En nedgang der er ikke et mindre behov.`,
  breaks: (day: string, because: string) => `Brudd i tallserien ${day}: ${because}`,
  comparison: {
    oneFigure:
      "Begge valgene er det samme tallet. Velg en annen enhet eller periode, eller et tall som det finnes flere av.",
    first: "Første tall",
    second: "Andre tall",
    who: "Hvem",
    cut: "Slag",
    period: "Periode",
    finding: "Kan tallene settes opp mot hverandre?",
    side: ({ name, split, period, value }: ComparedSide) => `${inSentence([name, split, period])}: ${value}`,
    difference: (difference: string) => `Ja. Forskjellen, det første minus det andre, er ${difference}.`,
    alike: "Usikkerheten går over null, så tallene kan ikke skilles fra hverandre.",
    caption:
      "Svaret kommer fra den samme prøven som på alle sidene. Den regner ikke ut en forskjell som ikke sier noe.",
  },
  file: {
    link: "Last ned tallene som fil",
    kind: "(CSV til Excel)",
    definition: "Hva som telles",
    unit: "Enhet",
    definedBy: "Definisjonen følger",
    region: "Region",
    invented: "Oppdiktet",
    organisation: (day: string, confirmed: string) => `Organisering per ${day}, sist bekreftet ${confirmed}`,
    edition: "Utgave",
    source: "Kilde",
    note: "Merknad",
    symbols: "Tegn i tabellen",
    symbol: {
      "..": "tallet mangler eller er ikke innsendt",
      ":": "vises ikke: for få, eller skjult av den som teller",
      ".": "kan ikke regnes ut eller føres videre",
    },
    columns: [
      "Enhet",
      "Slag",
      "Fra og med",
      "Til og med",
      "Teller",
      "Nevner",
      "Verdi",
      "Usikkerhet fra",
      "Usikkerhet til",
      "Hvor sikkert",
      "Deler med tall",
      "Deler i alt",
      "Kilde",
      "Merknad",
    ],
  },
} as const;
