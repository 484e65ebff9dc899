import {
  type CollectedRow,
  collectionSheets,
  type FilledRow,
  filledRows,
  offersOf,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { answersCsv, type TemplateData, templateCsv, templateWorkbook } from "@barneloftet/report";
import { populationTable, savedText } from "../../packages/ingest/test/saved-tables.ts";
import { regionOf } from "../eksempelfylket/packs.ts";

/** A file that a reader gives to *Sjekk filen din*. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The region that the files are for, and what it knows. */
export const eksempelfylket: ReturnType<typeof regionOf> = regionOf("eksempelfylket");

/** Of an invented person: the month of the number is 80 more than a real one's. */
export const planted = { number: ["2181", "90", "00000"].join(""), name: "Testesen, Tora" } as const;

/** A file by its name and what it holds. */
export const given = (name: string, content: string | Uint8Array): GivenFile => ({
  ...{ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) },
});

/** What Tussmo og Tussvik sends of 2025: all that the pack knows of it, or with other rows of a sheet. */
function sent(
  other: Readonly<Record<string, (rows: readonly FilledRow[]) => readonly FilledRow[]>> = {},
): TemplateData {
  const { region, figures } = eksempelfylket;
  const filled = collectionSheets.map((sheet) => {
    const known = (figures[sheet.table] as readonly CollectedRow[]).filter(
      ({ level, unit }) => level === "service" && unit === "tussmo",
    );
    const rows = filledRows(sheet, known);
    return [sheet.name, other[sheet.name]?.(rows) ?? rows] as const;
  });
  return {
    ...{ region: region.id, service: { id: "tussmo", name: planted.name }, period: "2025" },
    filled: Object.fromEntries(filled),
  };
}

/** The template as CSV with one line's number or day written in another way. */
function csv(line: RegExp, by: string, data = sent()): string {
  const text = templateCsv(data);
  const after = text.replace(line, by);
  if (after === text) throw new Error(`nothing to replace for ${line}`);
  return after;
}

/** Other numbers for the first quarter. */
const firstRow = (numbers: FilledRow["numbers"]) => (rows: readonly FilledRow[]) =>
  rows.map((row) => (row.period_start === "2025-01-01" ? { ...row, numbers } : row));

const stated = { counsellors: "not_stated", without_casework: "not_stated" } as const;
const answers: ServiceAnswers = {
  ...{ region: "eksempelfylket", service: "tussmo", period: "2026H2", answered_on: "2026-09-01", mailbox: undefined },
  answers: [
    {
      ...{ offer: "gruppetilbud", availability: "exists", shared_with: undefined, capacity: "number", assignments: 3 },
      ...stated,
    },
  ],
  own_offers: [],
};
const answerFile = answersCsv(answers, offersOf(eksempelfylket.region));
const elsewhere = { region: "trondelag", service: { id: "levanger", name: "Levanger" }, period: "2025K1" };
/** A saved table of inhabitants of Dvergstad (9801) in 2025, whose places somebody has written a name among. */
const inhabitants = populationTable({ Region: ["K-9801", planted.name], Tid: ["2025"] });
const columns = "level,unit,period_start,period_end,source,status,received,assisted";

/** Files with what is planted in each, and how many faults that is by hand. */
export const files: readonly { readonly what: string; readonly file: GivenFile; readonly faults: number }[] = [
  { what: "a clean workbook", file: given("ren.xlsx", await templateWorkbook(sent())), faults: 0 },
  { what: "a clean CSV", file: given("ren.csv", templateCsv(sent())), faults: 0 },
  {
    what: "a decimal point",
    file: given("punktum.csv", csv(/(;Besatte årsverk;\d+),(\d)/, "$1.$2")),
    faults: 1,
  },
  {
    what: "a part above its whole",
    file: given("deler.xlsx", await templateWorkbook(sent({ Henvendelser: firstRow([4, 7]) }))),
    faults: 1,
  },
  // The number that stood on that day is known, and then nowhere; the site does not know it, since it is hidden.
  { what: "a day that is not", file: given("dag.csv", csv(/31\.03\.2025(;;Meldinger)/, "32.03.2025$1")), faults: 1 },
  {
    what: "a known number that is gone",
    file: given("borte.csv", csv(/(;Besatte årsverk;)[\d,]+/, "$1")),
    faults: 1,
  },
  { what: "another region's", file: given("annen.xlsx", await templateWorkbook(elsewhere)), faults: 1 },
  {
    what: "a person's number as a number",
    file: given("nummer.xlsx", await templateWorkbook(sent({ Henvendelser: firstRow([Number(planted.number), 1]) }))),
    faults: 1,
  },
  {
    what: "a name and a person's number in CSV",
    file: given(
      "navn.csv",
      csv(/(;;Meldinger;)\d*/, `$1${planted.name}`).replace(/(;;Familieråd;)\d*/, `$1${planted.number}`),
    ),
    faults: 2,
  },
  { what: "answers as a spreadsheet", file: given("svar.csv", answerFile), faults: 0 },
  {
    what: "answers with a strange word",
    file: given("svar2.csv", answerFile.replace(";finnes;", ";fins;")),
    faults: 1,
  },
  {
    what: "a table with a unit that nobody knows",
    file: given("tabell.csv", `${columns}\nservice,"${planted.name}",2025-10-01,2026-01-01,innsendt,invented,4,2\n`),
    faults: 1,
  },
  {
    what: "a row for each child",
    file: given(
      "15f.xml",
      `<?xml version="1.0"?>\n<Barnevern><Individ navn="${planted.name}" fnr="${planted.number}"/></Barnevern>`,
    ),
    faults: 1,
  },
  { what: "a saved table", file: given("07459.json", savedText(inhabitants)), faults: 0 },
  {
    what: "a saved table that is not read",
    file: given("12615.json", savedText({ ...inhabitants, table: "12615" })),
    faults: 1,
  },
  { what: "half a workbook", file: given("halv.xlsx", Buffer.from("PK\u0003\u0004og ikke mer")), faults: 1 },
  {
    what: "Excel's old format",
    file: given("gammel.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    faults: 1,
  },
];
