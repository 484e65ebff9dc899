import { type Fault, fault } from "../fault.js";
import { cellTextFault } from "./cell-text.js";
import { decode } from "./decode.js";
import { headerFaults } from "./header.js";
import { csvRecords } from "./records.js";

/** One row of a file: its cells by column, and the columns whose text is faulty already. */
export type GridRow = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly faulty: ReadonlySet<string>;
};

/** A file as rows of cells, and what was wrong with it as a file of cells. */
export type Grid = { readonly rows: readonly GridRow[]; readonly faults: readonly Fault[] };

/** Reads a file that should have exactly these columns, in any order. Rows with a wrong number of cells are left out. */
export function readGrid(file: string, bytes: Uint8Array, columns: readonly string[]): Grid {
  const text = decode(file, bytes);
  if (typeof text !== "string") return { rows: [], faults: [text] };
  if (text.trim() === "") return { rows: [], faults: [fault("empty_file", { file }, {})] };
  const { records, fault: syntax } = csvRecords(file, text);
  const end = syntax === undefined ? [] : [syntax];
  const [header, ...body] = records;
  if (header === undefined) return { rows: [], faults: end };
  const wrongHeader = headerFaults(file, header, columns);
  if (wrongHeader.length > 0) return { rows: [], faults: [...wrongHeader, ...end] };

  const rows: GridRow[] = [];
  const faults: Fault[] = [];
  for (const [index, record] of body.entries()) {
    const row = index + 2;
    const wrongCount = countFault(file, row, record, header.length);
    if (wrongCount !== undefined) {
      faults.push(wrongCount);
      continue;
    }
    const wrongText = header.flatMap(
      (column, at) => cellTextFault({ file, row, column, found: record[at] ?? "" }) ?? [],
    );
    faults.push(...wrongText);
    const cells = Object.fromEntries(header.map((column, at) => [column, record[at] ?? ""]));
    rows.push({ row, cells, faulty: new Set(wrongText.flatMap(({ column }) => column ?? [])) });
  }
  return { rows, faults: [...faults, ...end] };
}

function countFault(file: string, row: number, record: readonly string[], expected: number): Fault | undefined {
  if (record.every((cell) => cell.trim() === "")) return fault("blank_row", { file, row }, {});
  if (record.length !== expected) return fault("cell_count", { file, row }, { expected, actual: record.length });
  return undefined;
}
