import type { Region, ServiceAnswers } from "@barneloftet/analytics";
import { parse } from "csv-parse/browser/esm/sync";
import { decode } from "../../csv/decode.js";
import { type Fault, fault } from "../../fault.js";
import { checkAnswers } from "./check.js";
import { rawFromJson } from "./json.js";
import { mostRows, type RawReading } from "./raw.js";
import { rawFromSheet, type SheetRows } from "./sheet.js";
import { unpackedLimit, workbookSize } from "./workbook-size.js";

/** The largest file of answers that is read, in bytes; a form's own is a hundredth of it. */
export const answersLimit = 5_000_000;

/** So many bytes of a file are enough to see that it is too large. */
export const mostBytes: number = answersLimit + 1;

/** What a file of answers gave: the services it tells of, and every fault. `refused` when nothing of it could be used. */
export interface OfferAnswersReading {
  readonly answers: readonly ServiceAnswers[];
  readonly faults: readonly Fault[];
  readonly refused: boolean;
}

/**
 * Reads a file of answers to Tiltaksregisteret: what a form saves or a merge has joined (JSON), or a spreadsheet (CSV
 * with semicolon or comma, or xlsx). The content tells which it is, not the name.
 *
 * Never throws for what the file holds. A faulty row is left out and named, the rest is kept; answers of another region,
 * of nobody known, without a half-year, or of a day that has not come, and those without any answer, are refused whole.
 *
 * @param today The ISO day it is where the services are.
 */
export async function readOfferAnswers(
  file: string,
  bytes: Uint8Array,
  { region, today }: { readonly region: Region; readonly today: string },
): Promise<OfferAnswersReading> {
  const raw = await rawFrom(file, bytes);
  if (!raw.ok) return { answers: [], faults: [raw.fault], refused: true };
  const checked = raw.services.map((one) => checkAnswers(file, one, region, today));
  const answers = checked.flatMap((one) => one.answers ?? []);
  const faults = [...raw.faults, ...checked.flatMap((one) => one.faults)];
  if (answers.length > 0) return { answers, faults, refused: false };
  return { answers, faults: faults.length > 0 ? faults : [fault("not_answers", { file }, {})], refused: true };
}

/** The regions that a file of answers says it is about, before anything in it is checked; none where it cannot be read. */
export async function regionsNamed(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const raw = await rawFrom(file, bytes);
  const named = raw.ok ? raw.services.map(({ about }) => about.values.region) : [];
  return [...new Set(named.filter((region) => typeof region === "string"))];
}

async function rawFrom(file: string, bytes: Uint8Array): Promise<RawReading> {
  if (bytes.length > answersLimit)
    return { ok: false, fault: fault("file_too_large", { file }, { megabytes: answersLimit / 1_000_000 }) };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return rawFromWorkbook(file, bytes);
  const text = decode(file, bytes);
  if (typeof text !== "string") return { ok: false, fault: text };
  if (text.trim() === "") return { ok: false, fault: fault("empty_file", { file }, {}) };
  if (/^\s*<(!doctype|html)\b/i.test(text)) return { ok: false, fault: pageFault(file, text) };
  return /^\s*[[{]/.test(text) ? rawFromJson(file, text) : rawFromCsv(file, text);
}

/** A page is no answers; a form that was sent back instead of the file it saves is said to be just that. */
function pageFault(file: string, text: string): Fault {
  const isForm = text.includes("<title>Tiltaksregisteret: ");
  return isForm ? fault("form_itself", { file }, {}) : fault("not_answers", { file }, {});
}

function rawFromCsv(file: string, text: string): RawReading {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  try {
    const delimiter = header.includes(";") ? ";" : ",";
    const rows: SheetRows = parse(text, { delimiter, relax_column_count: true, max_record_size: 100_000 });
    return sheetOf(
      file,
      rows.map((cells) => cells.map(withoutApostrophe)),
    );
  } catch {
    return { ok: false, fault: fault("quote", { file }, { problem: "not_closed" }) };
  }
}

/** Excel's apostrophe before a text that begins like a formula is no part of the text. */
const withoutApostrophe = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

async function rawFromWorkbook(file: string, bytes: Uint8Array): Promise<RawReading> {
  try {
    const size = await workbookSize(bytes);
    if (size === "too_large")
      return { ok: false, fault: fault("file_too_large", { file }, { megabytes: unpackedLimit / 1_000_000 }) };
    if (size === "not_a_workbook") return { ok: false, fault: fault("not_answers", { file }, {}) };
    const { readSheet } = await import("read-excel-file/universal");
    const rows = await readSheet(new Uint8Array(bytes).buffer);
    return sheetOf(
      file,
      rows.map((cells) => cells.map(cellText)),
    );
  } catch {
    return { ok: false, fault: fault("not_answers", { file }, {}) };
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? "" : String(cell);
}

function sheetOf(file: string, rows: SheetRows): RawReading {
  return rows.slice(1).length > mostRows
    ? { ok: false, fault: fault("too_many_rows", { file }, { limit: mostRows }) }
    : rawFromSheet(file, rows);
}
