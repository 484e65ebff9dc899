import type { FaultOf, StatisticsProblem } from "../fault.js";
import { quoted } from "./nb-words.js";

type Codes = "statistics" | "statistics_count" | "statistics_limit";

const choose = "Velg JSON-stat 2 (json-stat2) når du laster ned tallene.";
const again = "Last ned filen på nytt; er det likedan da, si fra til den som gir ut tallene.";

/** What is wrong with a file of statistics, in plain Norwegian bokmål, and what to do. */
export const statisticsSentences: { readonly [C in Codes]: (fault: FaultOf<C>) => string } = {
  statistics: ({ problem, found }) => problemWords[problem](quoted(found)),
  statistics_count: ({ expected, actual }) => `Her skal det være ${expected} verdier, men det er ${actual}. ${again}`,
  statistics_limit: ({ of, limit }) => limitWords[of](limit),
};

const problemWords: Readonly<Record<StatisticsProblem, (found: string) => string>> = {
  not_utf8: () => `Filen er ikke lagret som UTF-8. ${again}`,
  not_json: () => `Filen er ikke gyldig JSON fra og med denne linjen; den kan være kuttet. ${again}`,
  web_page: () => `Filen er en nettside, ikke tall. ${choose}`,
  not_dataset: () => `Filen er ikke et datasett i JSON-stat 2. ${choose}`,
  not_metadata: () => "Filen beskriver ikke en tabell i Statistikkbanken. Last ned metadata for tabellen på nytt.",
  old_version: () => `Filen er skrevet i en eldre utgave av JSON-stat. ${choose}`,
  collection: () => `Filen er en samling av datasett eller lenker, ikke ett datasett. Last ned ett av dem. ${choose}`,
  missing: () => `Her mangler det noe som skal være med. ${again}`,
  wrong_kind: (found) => `${found} er ikke av det slaget som skal stå her. ${again}`,
  text_number: (found) => `${found} står som tekst, men skal være et tall. ${again}`,
  unsafe_number: (found) => `${found} er for stort til å bli lest nøyaktig, og blir ikke rundet av. ${again}`,
  doubled: (found) => `${found} står to ganger, men kan bare stå én. ${again}`,
  out_of_range: (found) => `${found} er ikke en plass som finnes her. ${again}`,
  unknown_dimension: (found) => `${found} er ikke en av dimensjonene i id. ${again}`,
};

const limitWords: Readonly<Record<FaultOf<"statistics_limit">["of"], (limit: number) => string>> = {
  megabytes: (limit) =>
    `Filen er større enn ${limit} MB og blir ikke lest. Velg færre verdier når du laster ned tallene.`,
  levels: (limit) => `Filen har flere enn ${limit} lister i hverandre, og er ikke et datasett. ${choose}`,
  dimensions: (limit) => `Datasettet har flere enn ${limit} dimensjoner. Velg færre når du laster ned tallene.`,
  cells: (limit) => `Datasettet har flere enn ${limit} celler. Velg færre verdier når du laster ned tallene.`,
};
