import { type Fault, fault } from "../fault.js";
import { cellTextFault, isPlain } from "./cell-text.js";
import type { Grid, GridRow } from "./grid.js";
import { headerFaults } from "./header.js";
import { lineTexts } from "./line-texts.js";
import { csvRecords } from "./records.js";

/** What a file should be: the columns, which its header may tell, and how many rows it may have below it. */
export interface GridForm {
  readonly columnsOf: (header: readonly string[]) => readonly string[];
  readonly mostRows?: number | undefined;
}

/** The end of a file: the rows that were left, and what was wrong with the file. */
export interface GridEnd extends Grid {
  /** Why the file as a whole is no such file; nothing that it gave holds. */
  readonly unread: readonly Fault[];
  /** Where its quotes do not hold; rows before that do. */
  readonly broken: Fault | undefined;
}

/** A file of cells, read as its bytes come. */
export interface GridReader {
  readonly add: (chunk: Uint8Array) => Grid;
  readonly end: () => GridEnd;
}

/** Reads a file that should have exactly some columns, in any order. Rows with a wrong number of cells are left out. */
export function gridReader(file: string, { columnsOf, mostRows = Number.POSITIVE_INFINITY }: GridForm): GridReader {
  const texts = lineTexts(file);
  const recordsOf = csvRecords(file);
  let rowOf: RowOf | undefined;
  let unread: readonly Fault[] = [];
  let broken: Fault | undefined;
  let isBlank = true;
  let row = 0;

  const read = (text: string, isEnd: boolean): Grid => {
    isBlank &&= text.trim() === "";
    const found = recordsOf(text, isEnd);
    broken ??= found.fault;
    const rows: GridRow[] = [];
    const faults: Fault[] = [];
    for (const record of found.records) {
      row += 1;
      if (rowOf === undefined) {
        rowOf = rowReader(file, record);
        unread = headerFaults(file, record, columnsOf(record));
      } else if (row > mostRows + 1 && unread.length === 0) {
        unread = [fault("too_many_rows", { file, row }, { limit: mostRows })];
      } else if (unread.length === 0) {
        const one = rowOf(row, record);
        if ("code" in one) faults.push(one);
        else {
          rows.push(one.row);
          for (const wrong of one.faults) faults.push(wrong);
        }
      }
    }
    return { rows, faults };
  };

  return {
    add: (chunk) => read(texts.add(chunk), false),
    end() {
      const { text, fault: noText } = texts.end();
      const rest = read(text, true);
      const none = { rows: [], faults: [], broken: undefined };
      if (noText !== undefined) return { ...none, unread: [noText] };
      if (isBlank) return { ...none, unread: [fault("empty_file", { file }, {})] };
      return { ...rest, unread, broken };
    },
  };
}

const noneFaulty: ReadonlySet<string> = new Set();

type RowOf = (
  row: number,
  record: readonly string[],
) => { readonly row: GridRow; readonly faults: readonly Fault[] } | Fault;

/** How a record becomes a row with what is wrong with the text of its cells, or the fault that leaves it out. */
function rowReader(file: string, header: readonly string[]): RowOf {
  // A row made of a copy, its cells then put in their places, is made several times as fast as one that grows cell by cell.
  const empty: Readonly<Record<string, string>> = Object.fromEntries(header.map((column) => [column, ""]));
  return (row, record) => {
    if (record.every((cell) => cell.trim() === "")) return fault("blank_row", { file, row }, {});
    const counts = { expected: header.length, actual: record.length };
    if (counts.actual !== counts.expected) return fault("cell_count", { file, row }, counts);
    const cells = { ...empty };
    const faults: Fault[] = [];
    for (let at = 0; at < header.length; at += 1) {
      const column = header[at] ?? "";
      const found = record[at] ?? "";
      cells[column] = found;
      const wrong = isPlain(found) ? undefined : cellTextFault({ file, row, column, found });
      if (wrong !== undefined) faults.push(wrong);
    }
    const faulty = faults.length === 0 ? noneFaulty : new Set(faults.flatMap(({ column }) => column ?? []));
    return { row: { row, cells, faulty }, faults };
  };
}
