import type { FaultCode, FaultOf } from "../fault.js";
import type { HrConcept } from "../source/hr-export/concept.js";
import { listed, otherRowWords, quoted } from "./nb-words.js";

type HrCode = Extract<FaultCode, `hr_${string}`>;

/** What a column of an HR export can be, in people's words. */
const conceptWords: Readonly<Record<HrConcept, string>> = {
  unit: "enheten",
  kind: "slaget fravær",
  period: "perioden",
  day: "datoen",
  month: "måneden",
  quarter: "kvartalet",
  half_year: "halvåret",
  year: "året",
  from: "første dag",
  to: "siste dag",
  agreed_days: "avtalte dagsverk",
  employees: "antall ansatte",
  lost_days: "tapte dagsverk i alt",
  lost_days_self_certified: "egenmeldte dagsverk",
  lost_days_doctor_certified: "legemeldte dagsverk",
  absent: "ansatte som var borte minst én dag",
  absent_self_certified: "ansatte med egenmeldt fravær minst én dag",
  absent_doctor_certified: "ansatte med legemeldt fravær minst én dag",
  absent_over_16_days: "ansatte som var borte mer enn 16 dager",
  absent_over_16_days_self_certified: "ansatte med egenmeldt fravær i mer enn 16 dager",
  absent_over_16_days_doctor_certified: "ansatte med legemeldt fravær i mer enn 16 dager",
  filled_positions: "besatte årsverk",
  vacancies: "ledige årsverk",
  hired: "ansatte som begynte",
  left_service: "ansatte som sluttet",
};

const concept = (one: HrConcept): string => `«${conceptWords[one]}»`;
const didYouMean = ({ suggestion }: { readonly suggestion: string | undefined }): string =>
  suggestion === undefined ? "" : ` Er det «${suggestion}»?`;

const lacking: Partial<Record<HrConcept, string>> = {
  unit: "Gi kolonnen med tjenester navnet «Enhet», eller si i kolonneoppsettet hva den heter.",
  period: "Ta med en kolonne «Periode», som 2025-03 eller 1. kvartal 2025, eller si i kolonneoppsettet hva den heter.",
  lost_days:
    "Ta med tapte og avtalte dagsverk, årsverk eller antall som begynte og sluttet, eller si i kolonneoppsettet hva kolonnene heter.",
};

/** What is said of exports from HR systems: of what is wrong, and of what was left out. */
export const hrSentences: { readonly [C in HrCode]: (fault: FaultOf<C>) => string } = {
  hr_person_header: () =>
    "Overskriften sier at kolonnen gjelder enkeltpersoner, og filen er ikke lest. Slett kolonnen, og summer radene for hver enhet og periode før du sender filen. Er det navnet på enheter, kall kolonnen «Enhet».",
  hr_person_names: () =>
    "Det meste i kolonnen ser ut som navn på personer, og filen er ikke lest. Slett kolonnen, og summer radene for hver enhet og periode før du sender filen. Er det navnet på enheter, kall kolonnen «Enhet».",
  hr_single_employees: (fault) =>
    `Raden gjelder samme enhet, periode og slag fravær som ${otherRowWords(fault)}. Det kan være en rad for hver ansatt, og filen er ikke lest. Summer først, så det er én rad for hver enhet og periode.`,
  hr_no_header: () =>
    "Fant ingen rad med overskrifter for enhet eller periode og for tall, blant de første 60 radene. Skriv overskriftene på én rad rett over tallene, eller si i kolonneoppsettet hva kolonnene heter.",
  hr_no_column: (fault) => `Fant ingen kolonne for ${concept(fault.concept)}. ${lacking[fault.concept] ?? ""}`.trim(),
  hr_missing_header: (fault) =>
    `Filen har ikke lenger kolonnen for ${concept(fault.concept)} som kolonneoppsettet sier. Rett overskriften i filen, eller lag oppsettet på nytt.`,
  hr_two_columns: (fault) =>
    `Både kolonne ${fault.other} og denne kan være ${concept(fault.concept)}. Slett den ene, eller si i kolonneoppsettet hvilken som skal leses.`,
  hr_two_meanings: ({ concepts }) =>
    `Kolonnen kan være ${listed(concepts.map(concept))}. Del den i flere kolonner, eller si i kolonneoppsettet hvilken den er.`,
  hr_several_tables: ({ otherSheet }) =>
    `Arket har en tabell med andre kolonner enn ark ${otherSheet}. Behold bare det ene arket, eller si i kolonneoppsettet hvilket som skal leses.`,
  hr_no_sheet: () =>
    "Filen har ikke arket som kolonneoppsettet sier, eller det er tomt. Rett navnet på arket, eller lag oppsettet på nytt.",
  hr_only_percent: () =>
    "Sykefraværet står bare i prosent. Ta rapporten ut på nytt med tapte og avtalte dagsverk, så tall fra flere tjenester kan legges sammen.",
  hr_not_days: (fault) =>
    `Det går ikke fram om kolonnen er dagsverk eller prosent. Er den ${concept(fault.concept)}, skriv «dagsverk» i overskriften, eller si i kolonneoppsettet hvilken den er. Prosent kan ikke brukes.`,
  hr_unknown_unit: (fault) =>
    `Kjenner ingen tjeneste i ${fault.region} med dette navnet.${didYouMean(fault)} Legg teksten fra filen til under «units» i kolonneoppsettet, med tjenestens id.`,
  hr_several_units: ({ found, services }) =>
    `${quoted(found)} kan være ${services.map((one) => `«${one}»`).join(" eller ")}. Legg teksten til under «units» i kolonneoppsettet, med tjenestens id.`,
  hr_unknown_kind: () =>
    "Kjenner ikke slaget fravær. Skriv egenmeldt, legemeldt eller totalt, eller legg teksten fra filen til under «kinds» i kolonneoppsettet; det som ikke er sykefravær, er «not_used».",
  hr_period: ({ found }) =>
    `Kan ikke se hvilken periode ${quoted(found)} er. Skriv måned, kvartal eller år, som 2025-03, 1. kvartal 2025 eller 2025.`,
  hr_mixed_decimals: (fault) =>
    `Tallet har desimalpunktum, men tallet i ${otherRowWords(fault)} har desimalkomma. Bruk det samme i hele filen, og send den på nytt.`,
  hr_no_figures: () => "Filen har ingen tall under overskriftene. Ta rapporten ut på nytt for perioden.",
  hr_mapping_json: () =>
    "Kolonneoppsettet er ikke JSON i UTF-8. Lagre det på nytt, eller la det bli laget fra en eksport.",
  hr_mapping_value: () =>
    "Det som står her i kolonneoppsettet, mangler, er ukjent eller har feil form. Rett det, eller la oppsettet bli laget på nytt fra en eksport.",
  hr_mapping_service: (fault) =>
    `Kolonneoppsettet nevner en tjeneste som regionen ikke har.${didYouMean(fault)} Skriv tjenestens id.`,
  hr_percent_not_used: () => "Prosenten er ikke tatt med: den regnes ut av tapte og avtalte dagsverk.",
  hr_column_not_read: () => "Kjenner ikke kolonnen, og har ikke lest den.",
  hr_sheet_not_read: () => "Arket har ingen tabell som kan leses, og er ikke tatt med.",
  hr_sum_row: () => "Raden er en sum av andre rader, og er ikke tatt med.",
  hr_positions_of_no_day: () =>
    "Årsverkene er ikke tatt med, for de gjelder en dag, og perioden er lenger enn et kvartal. Send årsverk for måneden, kvartalet eller dagen.",
};
