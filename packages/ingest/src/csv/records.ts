import { type Fault, fault } from "../fault.js";
import { cellLimit } from "./cell-text.js";
import { type Delimiter, splitCells } from "./split-cells.js";

/** The records of a CSV text up to the first that cannot be read, and the fault found there. */
export type CsvRecords = { readonly records: readonly (readonly string[])[]; readonly fault: Fault | undefined };

/** Splits comma-separated text, the header included. Cells are as written; counts of cells are not compared here. */
export function csvRecords(file: string, text: string): CsvRecords {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const separator = header.includes(",") ? undefined : (/[;\t]/.exec(header)?.[0] ?? undefined);
  if (separator !== undefined) {
    const place = { file, row: 1, found: header };
    return { records: [], fault: fault("separator", place, { separator: separator === ";" ? "semicolon" : "tab" }) };
  }
  return splitRecords(file, text, ",");
}

/** Splits text whose delimiter is known. */
export function splitRecords(file: string, text: string, delimiter: Delimiter): CsvRecords {
  const { records, problem } = splitCells(text, delimiter);
  if (problem === undefined) return { records, fault: undefined };
  const place = { file, row: records.length + 1, column: records[0]?.[problem.column] };
  if (problem.kind === "too_long") return { records, fault: fault("too_long", place, { limit: cellLimit }) };
  return { records, fault: fault("quote", place, { problem: problem.kind }) };
}
