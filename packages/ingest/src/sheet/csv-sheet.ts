// The browser build runs in Node too; "csv-parse/sync" needs Node's Buffer.
import { CsvError, type Options, parse } from "csv-parse/browser/esm/sync";
import { type Fault, fault } from "../fault.js";
import type { Sheet } from "./sheet.js";
import type { SheetLimits } from "./sheet-limits.js";

/** A text of CSV as a sheet, or why it is none. */
export type CsvSheetReading =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly fault: Fault };

/** The longest row that is read, in characters. */
const longestRow = 100_000;

/**
 * Reads CSV as people's programs write it: with semicolons, tabs or commas, whichever most of its first lines have, rows of
 * any length, and lines above the table.
 */
export function csvSheet(file: string, text: string, { rows: most }: Pick<SheetLimits, "rows">): CsvSheetReading {
  const rows: string[][] = [];
  try {
    // Of a text csv-parse makes bytes itself, which takes as long again in its browser build.
    parse(new TextEncoder().encode(text), {
      ...asWritten(text),
      on_record: (record: string[]) => {
        if (rows.length > most) throw new TooMany();
        rows.push(record.map(withoutApostrophe));
        return null;
      },
    });
  } catch (error) {
    const place = { file, row: rows.length + 1 };
    if (error instanceof TooMany) return { ok: false, fault: fault("too_many_rows", place, { limit: most }) };
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_MAX_RECORD_SIZE")
      return { ok: false, fault: fault("too_long", place, { limit: longestRow }) };
    const problem = error.code === "CSV_QUOTE_NOT_CLOSED" ? "not_closed" : "misplaced";
    return { ok: false, fault: fault("quote", place, { problem }) };
  }
  return { ok: true, sheet: { name: undefined, rows } };
}

class TooMany extends Error {}

/** The first row of a text of CSV, read as `csvSheet` does; none where it cannot be. */
export function csvHeader(text: string): readonly string[] {
  try {
    const [first = []] = parse(text, { ...asWritten(text), to: 1 });
    return first.map(withoutApostrophe);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [];
  }
}

const asWritten = (text: string): Options => ({
  delimiter: delimiterOf(text),
  relax_column_count: true,
  record_delimiter: ["\r\n", "\n", "\r"],
  max_record_size: longestRow,
  skip_empty_lines: false,
});

/** Excel's apostrophe before a text that begins like a formula is no part of the text. */
const withoutApostrophe = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

/** The sign that the first lines have most of; semicolon where none has any. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 5000).split(/\r\n|\n|\r/, 40);
  const counts = [";", "\t", ","].map((sign) => ({
    sign,
    lines: lines.filter((line) => line.includes(sign)).length,
    signs: lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0),
  }));
  // A decimal comma stands in the cells of a file with semicolons; a semicolon hardly ever in one with commas.
  const [semicolon, tab, comma] = counts;
  if (semicolon && semicolon.signs > 0 && semicolon.lines * 2 >= (comma?.lines ?? 0)) return ";";
  if (tab && tab.signs > 0 && tab.lines * 2 >= (comma?.lines ?? 0)) return "\t";
  return comma && comma.signs > 0 ? "," : ";";
}
