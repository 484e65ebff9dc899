import type { LeaveKind, NumberConcept, PlaceConcept } from "./concept.js";

/**
 * What columns of HR exports are called in Norwegian, as data. The order of a header's words does not matter, nor do case,
 * punctuation and the words in `fillers`. Add what a file calls a column here, or say it in the file's mapping.
 */
export const placeSynonyms: Readonly<Record<PlaceConcept, readonly string[]>> = {
  unit: [
    ...["enhet", "enhetsnavn", "navn på enheten", "navn enhet", "enhetens navn", "organisasjonsenhet", "orgenhet"],
    ...["ansvar", "ansvarssted", "ansvarsnavn", "ansvar navn", "kostnadssted", "kostnadssted navn", "koststed"],
    ...["tjeneste", "tjenestested", "tjenestenavn", "navn på tjenesten", "tjenestens navn", "barneverntjeneste"],
    ...["avdeling", "avdelingsnavn", "avdeling navn", "virksomhet", "virksomhetsnavn", "seksjon", "arbeidssted"],
    ...["resultatenhet", "kommune", "kommunenavn", "enhet tjeneste", "enhet avdeling", "organisasjon"],
  ],
  kind: [
    ...["fraværstype", "type fravær", "slag fravær", "fraværsart", "fraværskode", "fraværsårsak", "meldingstype"],
    ...["type sykefravær", "slag sykefravær", "sykefraværstype"],
  ],
  period: [
    ...["periode", "tidsrom", "tidsperiode", "rapportperiode", "regnskapsperiode"],
    ...["måned år", "kvartal år", "halvår år", "periode måned", "periode kvartal"],
  ],
  day: ["dato", "måledato", "telledato"],
  month: ["måned", "mnd", "måned nr", "månedsnummer", "månedsnr"],
  quarter: ["kvartal", "kvartal nr", "kvartalsnummer", "kv"],
  half_year: ["halvår"],
  year: ["år", "årstall", "kalenderår"],
  from: ["fra", "fra dato", "fradato", "fom", "fom dato", "periode fra", "periode fom", "periodestart", "første dag"],
  to: ["til", "til dato", "tildato", "tom", "tom dato", "periode til", "periode tom", "periodeslutt", "siste dag"],
};

/** A measure, of all sick leave or of a kind of it. */
export type Measure = Extract<
  NumberConcept,
  | "agreed_days"
  | "employees"
  | "lost_days"
  | "absent"
  | "absent_over_16_days"
  | "filled_positions"
  | "vacancies"
  | "hired"
  | "left_service"
>;

/** What columns of numbers are called, without the words for a kind of sick leave. */
export const measureSynonyms: Readonly<Record<Measure, readonly string[]>> = {
  agreed_days: [
    ...["avtalte dagsverk", "avtalt dagsverk", "mulige dagsverk", "mulig dagsverk", "avtalte mulige dagsverk"],
    ...["avtalte arbeidsdager", "mulige arbeidsdager", "avtalte dager", "mulige dager"],
  ],
  employees: ["ansatte", "medarbeidere", "arbeidstakere", "tilsatte", "antall personer"],
  lost_days: [
    ...["tapte dagsverk", "tapt dagsverk", "tapte arbeidsdager", "tapte dager", "fraværsdagsverk", "fraværsdager"],
    ...["dagsverk fravær", "dager fravær", "sykefraværsdagsverk", "sykefraværsdager", "dagsverk sykefravær"],
    ...["dager sykefravær", "fravær tapte dagsverk", "sykefravær tapte dagsverk", "fravær fraværsdagsverk"],
  ],
  absent: [
    ...["fraværende", "fraværende minst en dag", "fraværende ansatte", "borte", "borte minst en dag", "ansatte borte"],
    ...["ansatte borte minst en dag", "ansatte fravær", "ansatte sykefravær", "medarbeidere fravær"],
    ...["personer fravær", "personer borte", "personer borte minst en dag"],
  ],
  absent_over_16_days: [
    ...["borte mer enn 16 dager", "borte over 16 dager", "ansatte borte mer enn 16 dager"],
    ...["ansatte borte over 16 dager", "fraværende mer enn 16 dager", "fraværende over 16 dager"],
    ...["ansatte fravær mer enn 16 dager", "ansatte fravær over 16 dager", "personer borte mer enn 16 dager"],
    ...["ansatte sykefravær over 16 dager", "personer borte over 16 dager"],
  ],
  filled_positions: [
    ...["årsverk", "besatte årsverk", "besatt årsverk", "faktiske årsverk", "avtalte årsverk", "årsverk bruk"],
    ...["besatte stillinger", "årsverk besatte stillinger"],
  ],
  vacancies: [
    ...["ledige årsverk", "ledige stillinger", "ubesatte årsverk", "ubesatte stillinger", "vakante årsverk"],
    ...["vakante stillinger", "vakanser", "ledige", "ubesatte", "vakante"],
  ],
  hired: [
    ...["begynt", "begynte", "startet", "nyansatte", "nytilsatte", "nye ansatte", "ansatte begynt", "tiltrådt"],
    ...["ansatte begynte", "ansatte startet", "begynt tjenesten", "begynte tjenesten"],
  ],
  left_service: [
    ...["sluttet", "sluttede", "ansatte sluttet", "sluttet tjenesten", "ansatte sluttet tjenesten", "fratrådt"],
    ...["avganger", "avgang"],
  ],
};

/** What days that were lost may be called beside the word for a kind; nothing more than that word will do. */
export const kindOnly: readonly string[] = ["", "fravær", "sykefravær", "dager", "dagsverk"];

/** Words for a kind of sick leave. Plurals are left out: they count notes, not days. */
export const kindWords: Readonly<Record<LeaveKind, readonly string[]>> = {
  self_certified: ["egenmeldt", "egenmeldte", "egenmelding"],
  doctor_certified: [
    ...["legemeldt", "legemeldte", "legemelding", "sykmeldt", "sykemeldt", "sykmelding", "sykemelding"],
    ...["legesykmeldt", "legemeldtfravær"],
  ],
  total: ["totalt", "totalen", "total", "samlet", "sum", "ialt"],
};

/** What rows of other absence are called in a column of kinds: the employee was not ill. */
export const otherAbsence: readonly string[] = [
  ...["barns sykdom", "sykt barn", "sykdom barn", "barn syk", "syke barn", "permisjon", "velferdspermisjon"],
  ...["foreldrepermisjon", "omsorgspermisjon", "fødselspermisjon", "utdanningspermisjon", "ferie", "avspasering"],
];

/** Words that make a column one of percent. */
export const percentWords: readonly string[] = ["prosent", "pst", "fraværsprosent", "sykefraværsprosent"];
/** Words that may stand beside them. */
export const percentBeside: readonly string[] = [
  "fravær",
  "sykefravær",
  "andel",
  "korttid",
  "langtid",
  "kvartal",
  "år",
];

/** Words that say nothing of what a column is. */
export const fillers: readonly string[] = [
  ...["antall", "ant", "i", "og", "av", "per", "pr", "for", "med", "som", "alle", "perioden", "på", "er", "har"],
];

/** Words over a group of columns that say nothing else of them than their own headers do. */
export const groupWords: readonly string[] = ["bemanning", "stillinger", "turnover", "personell", "grunnlag"];

/** Words that a row of sums has where the unit or the period would stand: anywhere, or as the first word. */
export const sumWords: { readonly anywhere: readonly string[]; readonly first: readonly string[] } = {
  anywhere: ["sum", "totalt", "total", "totalsum", "delsum", "hovedsum", "sluttsum"],
  first: ["samlet", "hele", "alle", "ialt"],
};

/** Words of a unit's name that do not tell it from another. */
export const unitFillers: readonly string[] = [
  ...["barnevern", "barnevernet", "barneverntjeneste", "barneverntjenesten", "barnevernstjeneste"],
  ...["barnevernstjenesten", "barneverntjenester", "tjeneste", "tjenesten", "kommune", "kommunen", "kommuner"],
  ...["interkommunal", "interkommunale", "interkommunalt", "enhet", "enheten", "avdeling", "kontor", "for", "i", "og"],
];

/** Names that programs give to sheets. */
export const sheetWords: readonly string[] = [
  ...["ark", "sheet", "side", "data", "fravær", "sykefravær", "rapport", "eksport", "tabell", "årsverk", "stillinger"],
  ...["bemanning", "turnover", "ansatte"],
];
