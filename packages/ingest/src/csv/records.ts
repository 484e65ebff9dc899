// The browser build runs in Node too; "csv-parse/sync" needs Node's Buffer.
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type Fault, fault } from "../fault.js";
import { cellLimit } from "./cell-text.js";

/** The records of a CSV text up to the first place where its quotes do not hold, and the fault found there. */
export type CsvRecords = { readonly records: readonly (readonly string[])[]; readonly fault: Fault | undefined };

const recordLimit = 100 * cellLimit;

/** Splits comma-separated text, the header included. Cells are as written; counts of cells are not compared here. */
export function csvRecords(file: string, text: string): CsvRecords {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const separator = header.includes(",") ? undefined : (/[;\t]/.exec(header)?.[0] ?? undefined);
  if (separator !== undefined) {
    const place = { file, row: 1, found: header };
    return { records: [], fault: fault("separator", place, { separator: separator === ";" ? "semicolon" : "tab" }) };
  }
  const records: string[][] = [];
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: recordLimit,
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
    return { records, fault: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, fault: syntaxFault(file, records, error) };
  }
}

function syntaxFault(file: string, records: readonly (readonly string[])[], error: CsvError): Fault {
  const index = typeof error.column === "number" ? error.column : undefined;
  const column = index === undefined ? undefined : records[0]?.[index];
  const place = { file, row: records.length + 1, column };
  if (error.code === "CSV_MAX_RECORD_SIZE") return fault("too_long", place, { limit: cellLimit });
  return fault("quote", place, { problem: error.code === "CSV_QUOTE_NOT_CLOSED" ? "not_closed" : "misplaced" });
}
