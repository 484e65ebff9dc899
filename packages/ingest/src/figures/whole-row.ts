import { type CollectedRow, collectionSheets, type TableName, tables } from "@barneloftet/analytics";
import type { FigureRow } from "../source/region-pack/figures.js";

/** The numbers of a table, by the names of their columns. */
export function numbersOf(table: TableName): readonly string[] {
  return Object.entries(tables[table]).flatMap(([column, type]) =>
    type === "integer" || type === "decimal" ? [column] : [],
  );
}

/** Whether services are asked for a number of a table. What they are not asked for, no file of theirs takes away. */
export function isAskedFor(table: TableName, column: string): boolean {
  return collectionSheets.some(
    (sheet) => sheet.table === table && sheet.numbers.some((number) => number.column === column),
  );
}

/**
 * A row with every number of its table: null where the file says nothing, or what was known where services are not asked
 * for it, as a ratio that a source has printed.
 */
export function wholeRow(table: TableName, given: CollectedRow, earlier: FigureRow | undefined): FigureRow {
  const numbers = numbersOf(table).map((column) => [
    column,
    given[column] ?? (isAskedFor(table, column) ? null : (earlier?.[column] ?? null)),
  ]);
  return { ...given, ...Object.fromEntries(numbers) } as FigureRow;
}
