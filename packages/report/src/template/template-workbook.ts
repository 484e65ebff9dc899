import {
  type AskedChoice,
  type AskedNumber,
  aboutSheet,
  addDays,
  type CollectionSheet,
  dayColumns,
  exampleSheet,
  type FilledRow,
  isOfDays,
  notKnown,
  type TableName,
  tables,
} from "@barneloftet/analytics";
import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/universal";
import { getCellAddress } from "write-excel-file/utility";
import { dataValidation, type Validation } from "./data-validation.js";
import { fitToWidth } from "./fit-to-width.js";
import { sheetsToFill, type TemplateData } from "./template-data.js";

/** Rows below the heading that have drop-downs and notes, also those that nobody has asked for yet. */
const rowsReady = 300;
/** Rows above the first of the table: what the sheet is about, and the heading. */
const rowsAbove = 2;

const heading = {
  fontWeight: "bold",
  wrap: true,
  alignVertical: "top",
  backgroundColor: "#DCE6E4",
  height: 48,
} as const;
const toFill = { backgroundColor: "#FFF9E5", borderStyle: "thin", borderColor: "#C8C3B2" } as const;

/** The template as a workbook: what it is of, how it is filled in, and a sheet for each table, with drop-downs and notes. */
export async function templateWorkbook(data: TemplateData): Promise<Uint8Array> {
  const filled = sheetsToFill(data);
  const sheets = [
    aboutOf(data),
    ...filled.map(({ sheet, rows }) => sheetOf(sheet, rows)),
    explained(filled.map(({ sheet }) => sheet)),
  ];
  const validations = [[], ...filled.map(({ sheet }) => validationsOf(sheet)), []];
  const written = writeXlsxFile(sheets, { features: [dataValidation(validations), fitToWidth] });
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

function aboutOf({ region, service, period }: TemplateData): Sheet<Blob> {
  const { rows } = aboutSheet;
  const said: readonly (readonly [string, string])[] = [
    [rows.service_name, service.name],
    [rows.period, period],
    [rows.service, service.id],
    [rows.region, region],
    [rows.format, aboutSheet.format],
  ];
  return {
    sheet: aboutSheet.name,
    orientation: "landscape",
    columns: [{ width: 20 }, { width: 80 }],
    data: [
      [{ value: `Tall fra ${service.name}`, fontWeight: "bold", fontSize: 14 }],
      [],
      ...said.map(([word, value]): Cell[] => [{ value: word, fontWeight: "bold" }, value]),
      [],
      ...instructions.map((text): Cell[] => [null, { value: text, wrap: true, height: text.length > 90 ? 30 : 16 }]),
    ],
  };
}

const instructions = [
  "Fyll ut de gule rutene i arkene. Det tar omtrent et kvarter når tallene er for hånden.",
  "Skriv bare summer for hele tjenesten. Skriv aldri navn, fødselsnummer eller noe om én ansatt eller ett barn.",
  "Skriv 0 når det ikke var noen. Skriv to punktum (..) når tallet ikke er kjent: det er aldri det samme som 0. En rute som er tom, er ikke besvart.",
  "Skriv desimaler med komma. Datoer er med i perioden, både den første og den siste.",
  "Et ark som ikke angår tjenesten, kan stå tomt. Flere perioder kan føres i nye rader under de gule.",
  `Arket «${exampleSheet}» forklarer hvert tall og viser et eksempel. Ingenting blir lest derfra.`,
];

/** The columns of a sheet, in order: days, choices, numbers. */
type Column =
  | { readonly kind: "day"; readonly label: string; readonly of: "period_start" | "last" }
  | { readonly kind: "choice"; readonly label: string; readonly choice: AskedChoice; readonly at: number }
  | { readonly kind: "number"; readonly label: string; readonly number: AskedNumber; readonly at: number };

function columnsOf(sheet: CollectionSheet): readonly Column[] {
  const days: readonly Column[] = isOfDays(sheet)
    ? [{ kind: "day", label: dayColumns.day, of: "period_start" }]
    : [
        { kind: "day", label: dayColumns.first, of: "period_start" },
        { kind: "day", label: dayColumns.last, of: "last" },
      ];
  return [
    ...days,
    ...sheet.choices.map((choice, at) => ({ kind: "choice", label: choice.label, choice, at }) as const),
    ...sheet.numbers.map((number, at) => ({ kind: "number", label: number.label, number, at }) as const),
  ];
}

function sheetOf(sheet: CollectionSheet, rows: readonly FilledRow[]): Sheet<Blob> {
  const columns = columnsOf(sheet);
  return {
    sheet: sheet.name,
    stickyRowsCount: rowsAbove,
    orientation: "landscape",
    columns: columns.map(({ kind }) => ({ width: kind === "choice" ? 34 : kind === "day" ? 13 : 17 })),
    data: [
      [{ value: sheet.about, wrap: true, alignVertical: "top", columnSpan: columns.length, height: 34 }],
      columns.map(({ label }) => ({ value: label, ...heading })),
      ...rows.map((row) => columns.map((column) => cellOf(column, row))),
    ],
  };
}

function cellOf(column: Column, row: FilledRow): Cell {
  if (column.kind === "day") {
    const day = column.of === "last" ? addDays(row.period_end, -1) : row.period_start;
    return { value: new Date(`${day}T00:00:00Z`), type: Date, format: "dd.mm.yyyy", align: "left" };
  }
  if (column.kind === "choice") return { value: column.choice.words[row.choices[column.at] ?? ""] ?? "" };
  const number = row.numbers[column.at];
  if (number === undefined) return { ...toFill };
  return number === null ? { value: notKnown, ...toFill } : { value: number, type: Number, ...toFill };
}

function validationsOf(sheet: CollectionSheet): readonly Validation[] {
  return columnsOf(sheet).map((column, at) => ({
    range: `${getCellAddress(rowsAbove, at)}:${getCellAddress(rowsAbove + rowsReady - 1, at)}`,
    title: column.label,
    ...allowedIn(column, sheet.table),
  }));
}

function allowedIn(column: Column, table: TableName): Pick<Validation, "allowed" | "help" | "error"> {
  if (column.kind === "day") return { allowed: { kind: "date" }, ...dayWords };
  if (column.kind === "choice") {
    const words = Object.values(column.choice.words);
    const error = `Velg en av disse: ${words.join(", ")}.`;
    return { allowed: { kind: "list", words }, help: column.choice.help, error };
  }
  const types: Readonly<Record<string, string>> = tables[table];
  const kind = types[column.number.column] === "integer" ? "whole" : "decimal";
  const help = `${column.number.help} Eksempel: ${column.number.example}.`;
  return { allowed: { kind }, help, error: numberWords[kind] };
}

const dayWords = {
  help: "Dag, måned og år, som 31.12.2025. Perioden har med både den første og den siste dagen.",
  error: "Skriv en dato, som 31.12.2025.",
};
const numberWords = {
  whole: "Skriv et helt tall. Skriv to punktum (..) når tallet ikke er kjent.",
  decimal: "Skriv et tall, med komma foran desimalene. Skriv to punktum (..) når tallet ikke er kjent.",
};

function explained(sheets: readonly CollectionSheet[]): Sheet<Blob> {
  const rows = sheets.flatMap(({ name, choices, numbers }) => [
    ...choices.map(({ label, help, words }) => [name, label, help, Object.values(words).join(", ")]),
    ...numbers.map(({ label, help, example }) => [name, label, help, example]),
  ]);
  return {
    sheet: exampleSheet,
    stickyRowsCount: 1,
    orientation: "landscape",
    columns: [{ width: 18 }, { width: 28 }, { width: 80 }, { width: 40 }],
    data: [
      ["Ark", "Tall", "Hva som skal med", "Eksempel"].map((value) => ({ value, ...heading })),
      ...rows.map((cells) => cells.map((value): Cell => ({ value, wrap: true, alignVertical: "top" }))),
    ],
  };
}
