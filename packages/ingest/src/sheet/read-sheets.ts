import { type Fault, fault } from "../fault.js";
import { csvSheet } from "./csv-sheet.js";
import { fileText } from "./file-text.js";
import type { Sheet, SheetCell } from "./sheet.js";
import type { SheetLimits } from "./sheet-limits.js";
import { type WorkbookCell, workbookSize } from "./workbook-size.js";

/** The sheets of a file, or why there are none. */
export type SheetsReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly fault: Fault };

/** Reads a workbook (xlsx) or CSV as sheets of cells. The bytes tell which it is, not the name. Never throws for them. */
export async function readSheets(file: string, bytes: Uint8Array, limits: SheetLimits): Promise<SheetsReading> {
  if (bytes.length > limits.bytes)
    return { ok: false, fault: fault("file_too_large", { file }, { megabytes: limits.bytes / 1_000_000 }) };
  if (isWorkbook(bytes)) return readWorkbook(file, bytes, limits);
  if (isOldWorkbook(bytes)) return { ok: false, fault: fault("old_workbook", { file }, {}) };
  const text = fileText(file, bytes);
  if (!("text" in text)) return { ok: false, fault: text };
  if (text.text.trim() === "") return { ok: false, fault: fault("empty_file", { file }, {}) };
  const read = csvSheet(file, text.text, limits);
  return read.ok ? { ok: true, sheets: [read.sheet] } : read;
}

/** Whether bytes begin as a zip file does, which every xlsx is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Whether bytes begin as Excel's format from before 2007 does, or as a workbook with a password. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

async function readWorkbook(file: string, bytes: Uint8Array, limits: SheetLimits): Promise<SheetsReading> {
  const { default: readXlsxFile } = await import("read-excel-file/universal");
  let read: Awaited<ReturnType<typeof readXlsxFile>>;
  // What the libraries throw is about the file; what is wrong with ourselves is no fault of the file's.
  try {
    const size = await workbookSize(bytes, limits);
    if (size === "too_large")
      return { ok: false, fault: fault("file_too_large", { file }, { megabytes: limits.unpacked / 1_000_000 }) };
    if (size === "not_a_workbook") return { ok: false, fault: fault("broken_workbook", { file }, {}) };
    if (size !== "in_order") return { ok: false, fault: withoutValue(file, size) };
    read = await readXlsxFile(new Uint8Array(bytes).buffer);
  } catch {
    return { ok: false, fault: fault("broken_workbook", { file }, {}) };
  }
  return {
    ok: true,
    sheets: read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(sheetCell)) })),
  };
}

/** The fault of a cell without a value by its place, as C2. */
function withoutValue(file: string, { place, problem }: WorkbookCell): Fault {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const code = problem === "error" ? "error_cell" : "unsaved_formula";
  return fault(code, { file, row: row === undefined ? undefined : Number(row), column }, {});
}

/** A number that no file says exactly is text: a fault can then quote it. */
function sheetCell(cell: unknown): SheetCell {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "SANN" : "USANN";
  return typeof cell === "string" ? cell.normalize("NFC") : "";
}
