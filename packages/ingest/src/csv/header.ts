import { type Fault, fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { columnLetters } from "../sheet/column-letters.js";

/** Columns of a header that are missing, unknown or doubled. Their order is free. */
export function headerFaults(file: string, header: readonly string[], columns: readonly string[]): Fault[] {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const doubled = new Set(columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column)));
  const candidates = missing.length > 0 ? missing : columns;
  return [
    ...missing.map((column) => fault("missing_column", { file, row: 1, column }, {})),
    ...unknown.map((column) => {
      const name = column.slice(0, 60);
      const letters = columnLetters(header.indexOf(column));
      return fault(
        "unknown_column",
        { file, row: 1, column: name, found: name },
        { suggestion: nearest(column, candidates), letters },
      );
    }),
    ...[...doubled].map((column) => fault("doubled_column", { file, row: 1, column, found: column }, {})),
  ];
}
