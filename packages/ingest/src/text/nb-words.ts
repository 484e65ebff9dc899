import type { AnswerRule, PersonalData } from "@barneloftet/analytics";
import type { CalendarPeriod, Form, Place } from "../fault.js";

/** What stands in a file, in quotation marks: shortened, and without characters that cannot be seen. */
export function quoted(found: string | undefined): string {
  const characters = [...(found ?? "").replace(/[\p{Cc}\p{Cf}]+/gu, " ")];
  return `«${characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : characters.join("")}»`;
}

/** The end of a period whose first day after is given; nothing for an open one. */
export function dayAfter(to: string | undefined): string {
  return to === undefined ? " og framover" : ` til ${to}`;
}

/** Names with «og» before the last. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;
}

/** What a column of a table is called in the file that a fault is in. */
export function nameIn({ names }: Place, column: string): string {
  const name = names?.[column];
  return name === undefined ? column : `«${name}»`;
}

/** Another row that a fault is about, and where it is if it is elsewhere; of a file without rows, the file. */
export function otherRowWords({
  otherRow,
  otherSheet,
  otherFile,
}: {
  readonly otherRow: number | undefined;
  readonly otherSheet?: string;
  readonly otherFile?: string;
}): string {
  if (otherRow === undefined) return otherFile ?? "et annet sted i filen";
  const places = [
    otherSheet === undefined ? "" : ` i arket ${otherSheet}`,
    otherFile === undefined ? "" : ` i ${otherFile}`,
  ];
  return `rad ${otherRow}${places.join("")}`;
}

/** Why a period is not as long as its table's figures are for, and what to write. */
export const lengthWords: Readonly<Record<"day" | "year" | "longer", (start: string, end: string) => string>> = {
  day: (start, end) =>
    `Tallene i filen gjelder én dag, men raden gjelder ${start} til ${end}. Skriv dagen, og dagen etter som period_end, som 2020-12-31 og 2021-01-01.`,
  year: (start, end) =>
    `Tallene i filen gjelder et år, men raden gjelder ${start} til ${end}. Skriv hele året, som 2020-01-01 og 2021-01-01.`,
  longer: (start) =>
    `Tallene i filen er talt gjennom en periode, men raden gjelder bare ${start}. Skriv første dag i perioden og dagen etter den siste.`,
};

/** A period of the calendar. */
export const periodWords: Readonly<Record<CalendarPeriod, string>> = {
  month: "en måned",
  quarter: "et kvartal",
  half_year: "et halvår",
  year: "et år",
};

/** How a cell should be written. */
export const formWords: Readonly<Record<Form, string>> = {
  id: "en kortform med små bokstaver a–z, sifre og bindestrek, som i namsos-overhalla",
  code: "kommunenummeret med fire sifre, eller bydelsnummeret med seks",
  url: "en nettadresse som begynner med https://",
  published_on: "et år, en måned eller en dag, som i 2020, 2020-03 eller 2020-03-31",
  day_or_month: "en dag eller en måned, som i 2020-10-13 eller 2020-02",
  metric: "nøkkeltallets id med små bokstaver, sifre og understrek, som i requests_assisted",
  measure_code: "en tiltakskode, som i 3 eller 3.09",
  half_year: "et halvår, som i 2025H1",
  codes: "kommunenumre med fire sifre og ett mellomrom mellom, som i 9901 9902",
  metrics: "id-ene til nøkkeltall med ett mellomrom mellom, som i deadlines_met deadlines_missed",
  other: "verdien slik filens beskrivelse sier",
};

const targets: Readonly<Record<string, string>> = {
  "sources.csv": "Kilden",
  "structure/networks.csv": "Nettverket",
  "structure/services.csv": "Tjenesten",
  "structure/municipalities.csv": "Kommunen",
  "structure/districts.csv": "Bydelen",
  "structure/areas.csv": "Området",
  "offers/measure_types.csv": "Tiltakskoden",
  "offers/pyramid.csv": "Tilbudet",
  "offers/methods.csv": "Tilbudet",
  "offers/base_functions.csv": "Tilbudet",
};

/** What a row points to, by the files where it could stand. */
export function targetWords(files: readonly string[]): string {
  const words = files.map((file) => targets[file] ?? "Verdien");
  if (new Set(words).size === 1) return words[0] ?? "Verdien";
  if (words.length > 2) return "Enheten";
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(" eller ");
}

/** Who a membership is about, by the file where it stands. */
export function memberWord(file: string): string {
  return file === "structure/network_services.csv" ? "Tjenesten" : "Kommunen eller bydelen";
}

const levels: Readonly<Record<string, string>> = {
  municipality: "Kommunen",
  district: "Bydelen",
  service: "Tjenesten",
  network: "Nettverket",
  area: "Området",
  region: "Regionen",
};

/** The kind of unit that a level names. */
export function levelWords(level: string): string {
  return levels[level] ?? "Enheten";
}

/** Why an answer cannot be as it is, and what to do. */
export const ruleWords: Readonly<Record<AnswerRule, string>> = {
  statutory: "tilbudet er lovpålagt og skal ikke besvares. Ta raden ut.",
  shared_with_whom: "svaret er «deles», men det står ikke med hvem. Skriv nettverket eller flere nettverk.",
  not_shared: "det står hvem tilbudet deles med, men svaret er ikke «deles». Rett det ene.",
  how_many_assignments: "det skal være et antall ledige oppdrag, men tallet mangler. Skriv tallet.",
  no_number_of_assignments:
    "det står et antall oppdrag, men ledig kapasitet er ikke oppgitt som et antall. Rett det ene.",
  nothing_to_lend:
    "bare det tjenesten har eller deler, kan være ledig for andre, og en metode bare med egne veiledere. Rett svaret eller det ledige.",
  counsellors_of_methods: "bare metoder har sertifiserte veiledere. Skriv ikke oppgitt.",
  counsellors_of_others: "tjenesten har egne veiledere, så svaret må være «finnes» eller «deles». Rett det ene.",
};

/** What is wrong with a text that holds personal data, and what to remove; the text itself is never repeated. */
export const personalWords: Readonly<Record<PersonalData, string>> = {
  eleven_digits: "Teksten har elleve sifre og kan inneholde et fødselsnummer. Ta sifrene ut",
  phone: "Teksten inneholder et telefonnummer. Ta det ut",
  address: "Teksten inneholder @ eller (at) og kan være en adresse. Ta den ut",
};
