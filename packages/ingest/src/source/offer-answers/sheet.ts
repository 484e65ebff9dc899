import { answerColumnsNb, answerWords } from "@barneloftet/analytics";
import { headerFaults } from "../../csv/header.js";
import { type Fault, fault } from "../../fault.js";
import type { RawAnswers, RawReading, RawRow } from "./raw.js";
import { sheetMailbox } from "./sheet-mailbox.js";

/** Rows of a spreadsheet, the header first; every cell as text. */
export type SheetRows = readonly (readonly string[])[];

/** Columns of the spreadsheet and what they are called in the code; `ledig` is told as a capacity and a number. */
const columns = {
  region: "region",
  service: "tjeneste",
  period: "periode",
  answered_on: "svardato",
  mailbox: "postkasse",
  offer: "tilbud",
  name: "tilbudets navn",
  kind: "slag",
  availability: "svar",
  shared_with: "deles med",
  counsellors: "veiledere",
  without_casework: "uten saksbehandling",
  capacity: "ledig",
} as const;

/** Whether a sheet has a column of the spreadsheet of answers that no other file has. */
export function isAnswerSheet(rows: readonly (readonly unknown[])[]): boolean {
  return (rows[0] ?? []).some((cell) => typeof cell === "string" && cell.trim().toLowerCase() === columns.name);
}

/** Reads a spreadsheet with the columns of `answerColumnsNb`, in any order: a row an offer, of one service or several. */
export function rawFromSheet(file: string, rows: SheetRows): RawReading {
  const [header = [], ...body] = rows;
  const known = header.map((cell) => cell.trim().toLowerCase());
  if (!known.some((cell) => (answerColumnsNb as readonly string[]).includes(cell)))
    return { ok: false, fault: fault("not_answers", { file }, {}) };
  const [wrong] = headerFaults(file, known, answerColumnsNb);
  if (wrong) return { ok: false, fault: wrong };
  const faults: Fault[] = [];
  const groups = new Map<string, RawRow[]>();
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const row = index + 2;
    const values = Object.fromEntries(known.map((column, at) => [column, (cells[at] ?? "").trim()]));
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== "")) {
      faults.push(fault("cell_count", { file, row }, { expected: header.length, actual: cells.length }));
      continue;
    }
    const raw = rowOf(row, values);
    const { region, service, period, answered_on } = raw.values;
    const key = JSON.stringify([region, service, period, answered_on]);
    groups.set(key, [...(groups.get(key) ?? []), raw]);
  }
  return {
    ok: true,
    faults,
    services: [...groups.values()].map((group): RawAnswers => {
      const { about, faults: wrongMailboxes } = sheetMailbox(file, group);
      faults.push(...wrongMailboxes);
      return {
        about,
        answers: group.filter(({ values }) => values.offer !== ""),
        ownOffers: group.filter(({ values }) => values.offer === ""),
      };
    }),
  };
}

function rowOf(row: number, cells: Readonly<Record<string, string>>): RawRow {
  const cell = (column: keyof typeof columns): string => cells[columns[column]] ?? "";
  const free = cell("capacity").toLowerCase();
  const isNumber = /^\d+$/.test(free);
  return {
    row,
    columnOf: (column) =>
      (column === "assignments" ? columns.capacity : (columns as Readonly<Record<string, string>>)[column]) ?? column,
    wordOf: (column, code) => words(column)[code] ?? code,
    values: {
      ...Object.fromEntries((Object.keys(columns) as (keyof typeof columns)[]).map((column) => [column, cell(column)])),
      answered_on: isoDay(cell("answered_on")),
      kind: coded("kind", cell("kind")),
      availability: coded("availability", cell("availability")),
      shared_with: coded("shared_with", cell("shared_with")),
      counsellors: coded("counsellors", cell("counsellors")),
      without_casework: coded("without_casework", cell("without_casework")),
      capacity: isNumber ? "number" : coded("capacity", free),
      ...(isNumber ? { assignments: Number(free) } : {}),
    },
  };
}

/** The Norwegian words for the codes of a column; a capacity may also be a number. */
const words = (column: string): Readonly<Record<string, string>> => {
  const own: Readonly<Record<string, string>> = Object.hasOwn(answerWords, column)
    ? answerWords[column as keyof typeof answerWords]
    : {};
  return column === "capacity" ? { ...own, number: "et tall" } : own;
};

/** The code of a Norwegian word; the word itself where it is none, so that a fault can quote it; nothing said is not stated. */
function coded(column: keyof typeof answerWords, word: string): string {
  const own: Readonly<Record<string, string>> = answerWords[column];
  const found = Object.entries(own).find(([, text]) => text === word.toLowerCase());
  if (found) return found[0];
  return word === "" && "not_stated" in own ? "not_stated" : word;
}

/** A day as Norwegian Excel writes it when it saves CSV, as the ISO day it is. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
