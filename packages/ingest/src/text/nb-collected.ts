import { formatDay } from "@barneloftet/analytics";
import type { FaultCode, FaultOf } from "../fault.js";
import { otherRowWords, quoted } from "./nb-words.js";

type Sentences<C extends FaultCode> = { readonly [K in C]: (fault: FaultOf<K>) => string };

/** What is said of faults in files that services and municipalities send: workbooks, their CSV, exports. */
export const collectedSentences: Sentences<
  | "old_workbook"
  | "broken_workbook"
  | "broken_parquet"
  | "unsaved_formula"
  | "error_cell"
  | "unknown_content"
  | "child_level"
  | "other_template"
  | "collection_period"
  | "unknown_sheet"
  | "no_figures"
  | "number"
  | "decimal_point"
  | "ambiguous_number"
  | "other_value"
  | "split_row"
  | "dash"
  | "outside_period"
  | "number_gone"
  | "norwegian_day_form"
  | "other_service"
  | "cell_beside"
  | "last_before_first"
> = {
  old_workbook: () =>
    "Arbeidsboken er i Excels gamle format (.xls) eller har passord. Lagre den på nytt som .xlsx uten passord.",
  broken_workbook: () =>
    "Filen er ikke en hel arbeidsbok. Åpne den i Excel og lagre den på nytt som .xlsx, eller be om å få den sendt på nytt.",
  broken_parquet: () => "Filen er ikke en hel Parquet-fil med én tabell. Be om å få den sendt på nytt, eller bruk CSV.",
  error_cell: () =>
    "Ruten viser en feil, som #N/A eller #DIV/0!, og ikke et tall. Rett formelen, eller skriv tallet. Er det ikke kjent, skriver du to punktum (..).",
  unsaved_formula: () =>
    "Arbeidsboken har en formel uten lagret verdi, så tallet er ikke der. Åpne den i Excel, se at tallet er riktig, lagre den og prøv igjen.",
  unknown_content: () =>
    "Kjenner ikke igjen innholdet. Bruk malen («barneloftet template»), skjemaet til tiltaksregisteret, eller en eksport med enhet og periode i hver rad.",
  child_level: () =>
    "Filen har en rad for hvert barn (KOSTRA 15F eller Barnevernsregisteret), og er ikke lest. Åpne aldri slike filer på en nettside. Senere skal de kunne leses, men bare av kommandolinjen.",
  other_template: ({ found, format }) =>
    `Malen er av en annen versjon (${quoted(found)}, ikke ${format}). Hent malen på nytt, og flytt tallene over i den.`,
  collection_period: ({ found }) =>
    `${quoted(found)} er ikke en periode som malen kan gjelde. Skriv et kvartal, et halvår eller et år, som 2025K1, 2025H1 eller 2025.`,
  unknown_sheet: ({ suggestion }) =>
    `Kjenner ikke arket, og har ikke lest det.${suggestion === undefined ? "" : ` Skulle det hete «${suggestion}»?`} Gi arket navnet fra malen, eller slett det.`,
  no_figures: () => "Filen har ingen tall. Fyll den ut, lagre den og prøv igjen.",
  number: ({ found, isWhole }) =>
    `${quoted(found)} er ikke et ${isWhole ? "helt tall" : "tall"}. Skriv bare sifre${isWhole ? "" : ", med komma foran desimalene, som i 7,4"}. ` +
    "Skriv to punktum (..) når tallet ikke er kjent.",
  norwegian_day_form: ({ found }) => `${quoted(found)} er ikke en dato. Skriv dag, måned og år, som 31.12.2024.`,
  last_before_first: ({ found, first }) =>
    `Den siste dagen (${found}) er før den første (${formatDay(first, "nb")}). Rett en av dem.`,
  cell_beside: () => "Det står noe utenfor tabellen. Flytt det inn i riktig kolonne, eller slett det.",
  other_service: (fault) =>
    `Raden er av en annen tjeneste eller periode enn ${otherRowWords(fault)}. Send en fil for hver tjeneste og periode.`,
  number_gone: ({ known }) =>
    `Tallet mangler, men var ${String(known).replace(".", ",")} i det som var kjent fra før. Skriv tallet, eller .. når det ikke lenger er kjent.`,
  decimal_point: ({ found, withComma }) => `${quoted(found)} har punktum. Bruk desimalkomma: ${withComma}.`,
  ambiguous_number: ({ found, small, large }) =>
    `${quoted(found)} kan leses som både ${small} og ${large}. Skriv tallet uten punktum, med komma foran desimalene.`,
  other_value: (fault) =>
    `${quoted(fault.found)} er et annet tall enn i ${otherRowWords(fault)}, for samme enhet og periode. Behold det som er riktig, i en av filene.`,
  dash: () => "Streken kan bety null eller ikke kjent. Skriv 0, eller to punktum (..) når tallet ikke er kjent.",
  outside_period: ({ rows, period }) =>
    `${rows === 1 ? "Én rad er" : `${rows} rader er`} utenfor perioden filen er for (${period}). Se etter at året er riktig.`,
  split_row: (fault) =>
    `Den samme raden er delt på to steder: noen av tallene står her, og noen i ${otherRowWords(fault)}. Samle dem i én fil.`,
};
