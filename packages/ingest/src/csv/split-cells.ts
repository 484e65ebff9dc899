/** What stands between cells. */
export type Delimiter = "," | ";";

/** Why a text could not be split to its end, and in which cell of the record, counted from 0. */
export type SplitProblem = { readonly kind: "not_closed" | "misplaced" | "too_long"; readonly column: number };

/** The records up to the first that cannot be read, and what is wrong there. */
export type SplitText = {
  readonly records: readonly (readonly string[])[];
  readonly problem: SplitProblem | undefined;
};

/** The longest record that is read, in characters: more than the cells of any of our files can be together. */
export const recordLimit = 400_000;

/**
 * Splits delimited text into records of cells (RFC 4180). A record ends at a line break of any kind; a cell in quotation
 * marks may hold anything, its own quotation marks written twice.
 */
export function splitCells(text: string, delimiter: Delimiter): SplitText {
  const records: string[][] = [];
  let record: string[] = [];
  let start = 0;
  let at = 0;
  // A delimiter at the very end has an empty cell after it.
  while (at < text.length || record.length > 0) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (cell === undefined) return { records, problem: { kind: "not_closed", column: record.length } };
    if (cell.end - start > recordLimit) return { records, problem: { kind: "too_long", column: record.length } };
    const after = text[cell.end];
    if (after !== undefined && !isBetween(after, delimiter))
      return { records, problem: { kind: "misplaced", column: record.length } };
    record.push(cell.value);
    at = cell.end + (text.startsWith("\r\n", cell.end) ? 2 : 1);
    if (after === delimiter) continue;
    records.push(record);
    record = [];
    start = at;
  }
  return { records, problem: undefined };
}

const isBetween = (character: string, delimiter: Delimiter): boolean =>
  character === delimiter || character === "\n" || character === "\r";

type Cell = { readonly value: string; readonly end: number };

const ends = { ",": /[,"\r\n]/g, ";": /[;"\r\n]/g } as const;

function plainCell(text: string, start: number, delimiter: Delimiter): Cell {
  ends[delimiter].lastIndex = start;
  const end = ends[delimiter].exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

/** The cell up to the quotation mark that closes it; undefined where none does. */
function quotedCell(text: string, start: number): Cell | undefined {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? undefined : { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}
