import type { Fault } from "../../fault.js";

/** The most rows of one list that are read: of a spreadsheet under its header, or of a list of answers in JSON. */
export const mostRows = 2000;

/** A row before it is checked: English column names and codes, and where it stands. */
export interface RawRow {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** What a column is called in the file, so that a fault names what the reader sees. */
  readonly columnOf: (column: string) => string;
  /** What a code of a column is called in the file, where it is not the code itself. */
  readonly wordOf?: (column: string, code: string) => string;
}

/** One service's answers before they are checked: about whom, the offers of the lists, and its own. */
export interface RawAnswers {
  readonly about: RawRow;
  readonly answers: readonly RawRow[];
  readonly ownOffers: readonly RawRow[];
}

/** What a file holds, or why it cannot be taken at all; faults of single rows are told beside what could be read. */
export type RawReading =
  | { readonly ok: true; readonly services: readonly RawAnswers[]; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly fault: Fault };
