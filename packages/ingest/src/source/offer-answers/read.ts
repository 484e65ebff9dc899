import type { Region, ServiceAnswers } from "@barneloftet/analytics";
import { childLevelFault } from "../../child-level.js";
import { decode } from "../../csv/decode.js";
import { type Fault, fault } from "../../fault.js";
import { csvSheet } from "../../sheet/csv-sheet.js";
import { isWorkbook, readSheets } from "../../sheet/read-sheets.js";
import { checkAnswers } from "./check.js";
import { rawFromJson } from "./json.js";
import { mostRows, type RawReading } from "./raw.js";
import { rawFromSheet, type SheetRows } from "./sheet.js";

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
  const ofChildren = childLevelFault(file, bytes);
  if (ofChildren) return { ok: false, fault: ofChildren };
  if (bytes.length > answersLimit)
    return { ok: false, fault: fault("file_too_large", { file }, { megabytes: answersLimit / 1_000_000 }) };
  if (isWorkbook(bytes)) return rawFromWorkbook(file, bytes);
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
  const read = csvSheet(file, text, { rows: mostRows });
  return read.ok
    ? rawFromSheet(
        file,
        read.sheet.rows.map((cells) => cells.map(String)),
      )
    : read;
}

/** What a workbook of answers may be at most. */
const workbookLimits = { bytes: answersLimit, unpacked: 20_000_000, rows: 10_000 } as const;

async function rawFromWorkbook(file: string, bytes: Uint8Array): Promise<RawReading> {
  const read = await readSheets(file, bytes, workbookLimits);
  if (!read.ok)
    return {
      ok: false,
      fault: read.fault.code === "broken_workbook" ? fault("not_answers", { file }, {}) : read.fault,
    };
  return sheetOf(
    file,
    (read.sheets[0]?.rows ?? []).map((cells) => cells.map(String)),
  );
}

function sheetOf(file: string, rows: SheetRows): RawReading {
  return rows.slice(1).length > mostRows
    ? { ok: false, fault: fault("too_many_rows", { file }, { limit: mostRows }) }
    : rawFromSheet(file, rows);
}
