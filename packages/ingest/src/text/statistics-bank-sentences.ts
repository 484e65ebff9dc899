import type { FaultCode, FaultOf, StatisticsFigures } from "../fault.js";
import { listed, quoted } from "./nb-words.js";

type Codes = Exclude<
  Extract<FaultCode, `statistics_${string}`>,
  "statistics" | "statistics_count" | "statistics_limit"
>;

/** So many codes, years or figures are named in one sentence; of the rest the number is told. */
const mostNamed = 40;

/** What the tables that we know by number, and that are not read, are about. */
const subjects: Readonly<Record<string, string>> = {
  "12615": "barn med melding",
  "12286": "barn med undersøkelse",
  "12870": "barn med undersøkelse eller tiltak",
  "12305": "stillinger i barnevernet",
  "12279": "nøkkeltall for utgifter",
  "12362": "utgifter etter funksjon og art",
};

/** What a table is divided by, in people's words; others are called what the file calls them. */
const dimensions: Readonly<Record<string, string>> = {
  Region: "region",
  KOKkommuneregion0000: "region",
  Kjonn: "kjønn",
  Alder: "alder i ettårige trinn",
  KOKalder0000: "alder",
  KOKbvfunksjon0000: "funksjon",
  ContentsCode: "statistikkvariabel",
  Tid: "år",
};

/** Figures by age group, or by the column of a table, in people's words. */
const figures: Readonly<Record<string, string>> = {
  total: "alle aldre",
  "0-17": "0–17 år",
  "0-22": "0–22 år",
  "0-24": "0–24 år",
  during_year: "barn med tiltak i løpet av året",
  during_year_care: "barn med omsorgstiltak i løpet av året",
  during_year_assistance: "barn med hjelpetiltak i løpet av året",
  at_year_end: "barn med tiltak 31. desember",
  at_year_end_care: "barn med omsorgstiltak 31. desember",
  at_year_end_assistance: "barn med hjelpetiltak 31. desember",
  per_1000_aged_0_22: "barn med tiltak per 1 000 innbyggere 0–22 år",
};

const again = "Last ned tabellen på nytt";
const figureWords = (name: string): string => figures[name] ?? name;
const dimensionWords = (id: string): string => dimensions[id] ?? `«${id}»`;

/** What is said of saved tables of the statistics bank: of what is wrong, and of what was left out. */
export const statisticsBankSentences: { readonly [C in Codes]: (fault: FaultOf<C>) => string } = {
  statistics_no_table: () =>
    "Filen sier ikke hvilken tabell hos Statistisk sentralbyrå den er. Hent tabellen med «barneloftet fetch ssb», eller last den ned på nytt fra Statistikkbanken som JSON-stat 2, uten å endre filen.",
  statistics_other_table: ({ table }) =>
    `Filen er tabell ${table}${subjects[table] === undefined ? "" : ` (${subjects[table]})`} fra Statistisk sentralbyrå. Tallene i den har ingen plass i produktet ennå, og er ikke lest. Ta filen ut.`,
  statistics_no_figures: () =>
    "Filen sier hva en tabell hos Statistisk sentralbyrå har, men har ingen tall. Velg filen med tallene; den har samme navn uten «-metadata» når den er hentet med «barneloftet fetch ssb».",
  statistics_dimension: ({ dimension, needed }) =>
    `Filen mangler ${dimensionWords(dimension)}${needed.length === 0 ? "" : ` med ${needed.length === 1 ? "verdien" : "verdiene"} ${listed(needed)}`}. ${again}, og ta med det.`,
  statistics_other_dimension: () =>
    `Tabellen er delt opp etter noe som ikke hører til her. ${again} uten denne inndelingen.`,
  statistics_other_value: ({ found, dimension }) =>
    `Kjenner ikke verdien ${quoted(found)} for ${dimensionWords(dimension)}. ${again} med tabellens egne verdier, uten gruppering.`,
  statistics_wording: () =>
    `Filen sier ikke om tallene gjelder hele året eller 31. desember, og de er ikke lest. ${again} med navnene på statistikkvariablene på norsk, uten å endre filen.`,
  statistics_no_count: ({ found }) =>
    `${quoted(found)} er ikke et antall. Tallene for kommunen dette året er ikke lest. ${again}, uten å endre filen.`,
  statistics_nowhere: ({ table, region }) =>
    `Tabell ${table} er kjent, men filen har ingen tall som kan leses for kommuner i ${region}. Velg kommunene i ${region} og år da de fantes, når du laster ned tabellen.`,
  statistics_number_gone: ({ known }) =>
    `Det som var kjent fra før, har mer enn filen sier: ${listed(Object.entries(known).map(([name, number]) => `${figureWords(name)} (${String(number).replace(".", ",")})`))}. ` +
    "En rad har tall fra bare én kilde, så disse ville gå tapt. Ta kommunen og året ut når du laster ned tabellen, eller les inn resten med --accept-good-rows.",

  statistics_other_regions: ({ codes, region }) =>
    `Tallene for ${some(codes)} er ikke tatt med, for det er ikke kommuner i ${region}.`,
  statistics_other_years: ({ units, years, because }) =>
    because === "not_there"
      ? `Tallene for ${some(units)} i ${runs(years)} er ikke tatt med, for regionpakken har ikke ${units.length === 1 ? "kommunen" : "kommunene"} da.`
      : `Tallene for ${some(units)} i ${runs(years)} er ikke tatt med: De gjelder dagens grenser, og kommunegrensene var andre da. Last ned de årene med kommunene slik de var.`,
  statistics_not_known: ({ of }) =>
    `Filen har et tegn (som «:», «.» eller «..») i stedet for et tall som trengs. Disse tallene er derfor ikke kjent: ${figuresIn(of)}.`,
  statistics_not_said: ({ of }) =>
    `Filen har ingenting der det skulle stå et tall. Disse tallene er derfor ikke lest: ${figuresIn(of)}.`,
  statistics_ages_left: ({ group, ages }) =>
    `Innbyggere (${figureWords(group)}) er ikke tatt med, for filen mangler ${ages === "all" ? "alder" : `alder ${runs(ages)}`}. Last ned tabellen med disse aldrene hvis tallet skal med.`,
  statistics_parts_left: ({ dimension, codes }) =>
    `Tallene for ${some(codes)} (${dimensionWords(dimension)}) er ikke tatt med, for de er ikke det samme som noe produktet har.`,
};

function figuresIn(of: readonly StatisticsFigures[]): string {
  return some(of.map(({ unit, year, of: names }) => `${unit} i ${year} (${names.map(figureWords).join(", ")})`));
}

/** Names with «og» before the last; of many, the first, and how many more there are. */
function some(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 0 ? listed([...names.slice(0, mostNamed), `${more} til`]) : listed(names);
}

/** Codes that are numbers, those that follow on each other as the first and the last. */
function runs(codes: readonly string[]): string {
  const found: string[][] = [];
  for (const code of codes) {
    const run = found.at(-1);
    if (run && Number.parseInt(code, 10) === Number.parseInt(run.at(-1) ?? "", 10) + 1) run.push(code);
    else found.push([code]);
  }
  const plain = (code = ""): string => code.replace(/^0+(?=\d)/, "");
  return listed(found.map((run) => (run.length === 1 ? plain(run[0]) : `${plain(run[0])}–${plain(run.at(-1))}`)));
}
