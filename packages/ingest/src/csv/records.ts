// The browser build runs in Node too; "csv-parse/sync" needs Node's Buffer.
import { CsvError, type Options, parse } from "csv-parse/browser/esm/sync";
import { type Fault, fault } from "../fault.js";
import { cellLimit } from "./cell-text.js";
import { joined } from "./line-blocks.js";

/** Records of a CSV text, up to the first place where its quotes do not hold, and the fault found there. */
export type CsvRecords = { readonly records: readonly (readonly string[])[]; readonly fault: Fault | undefined };

const options: Options = {
  relax_column_count: true,
  record_delimiter: ["\r\n", "\n", "\r"],
  max_record_size: 100 * cellLimit,
};

/**
 * Splits comma-separated lines as they come, the header included. Cells are as written; counts of cells are not compared
 * here. A record whose quotes are still open at the end of some lines is given with those that close them.
 *
 * @returns A function that takes the next whole lines, and whether they are the last.
 */
export function csvRecords(file: string): (lines: string, isEnd: boolean) => CsvRecords {
  let open: Uint8Array = new Uint8Array(0);
  let header: readonly string[] | undefined;
  let count = 0;
  let isStart = true;
  let isOver = false;
  return (lines, isEnd) => {
    if (isOver || (lines === "" && !isEnd)) return { records: [], fault: undefined };
    const separator = isStart ? separatorFault(file, lines) : undefined;
    isStart = false;
    if (separator !== undefined) {
      isOver = true;
      return { records: [], fault: separator };
    }
    const bytes = joined([open, new TextEncoder().encode(lines)]);
    const { records, end, error } = split(bytes);
    header ??= records[0];
    count += records.length;
    const isOpen = error?.code === "CSV_QUOTE_NOT_CLOSED" && !isEnd;
    open = isOpen ? bytes.slice(end) : new Uint8Array(0);
    if (error === undefined || isOpen) return { records, fault: undefined };
    isOver = true;
    return { records, fault: syntaxFault(file, count + 1, header, error) };
  };
}

/** Records of bytes; where there is a fault, those before it, and where the last of them ends. */
function split(bytes: Uint8Array): {
  readonly records: readonly (readonly string[])[];
  readonly end: number;
  readonly error: CsvError | undefined;
} {
  try {
    return { records: parse(bytes, options), end: bytes.length, error: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ...before(bytes), error };
  }
}

/** The same once more, slower, for bytes in which there is a fault: each record is taken as it is found. */
function before(bytes: Uint8Array): { readonly records: readonly (readonly string[])[]; readonly end: number } {
  const records: string[][] = [];
  let end = 0;
  try {
    parse(bytes, {
      ...options,
      on_record: (record: string[], { bytes: until }) => {
        records.push(record);
        end = until;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return { records, end };
}

function separatorFault(file: string, text: string): Fault | undefined {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const separator = header.includes(",") ? undefined : (/[;\t]/.exec(header)?.[0] ?? undefined);
  if (separator === undefined) return undefined;
  const place = { file, row: 1, found: header };
  return fault("separator", place, { separator: separator === ";" ? "semicolon" : "tab" });
}

function syntaxFault(file: string, row: number, header: readonly string[] | undefined, error: CsvError): Fault {
  const index = typeof error.column === "number" ? error.column : undefined;
  const column = index === undefined ? undefined : header?.[index];
  const place = { file, row, column };
  if (error.code === "CSV_MAX_RECORD_SIZE") return fault("too_long", place, { limit: cellLimit });
  return fault("quote", place, { problem: error.code === "CSV_QUOTE_NOT_CLOSED" ? "not_closed" : "misplaced" });
}
