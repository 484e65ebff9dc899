import type { Place } from "../fault.js";
import { shownText } from "./shown-text.js";

/** What stands in a cell: text as it is written (an empty one where nothing is), or a workbook's number. Days are ISO days. */
export type SheetCell = string | number;

/** A sheet of a workbook, or a CSV file, which has no name: rows of cells, the first of which is row 1. */
export interface Sheet {
  readonly name: string | undefined;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Where a sheet is, for its faults: the file, the sheet's name if it has one, and what its columns are called. */
export type SheetPlace = Pick<Place, "file" | "sheet" | "names">;

/** Where a cell of a sheet is, and what of it a fault may repeat. */
export function cellPlace(
  at: SheetPlace,
  row: number,
  column: string | undefined,
  cell: SheetCell | undefined,
  known?: ReadonlySet<string>,
): Place & { readonly found: string } {
  return { ...at, row, column, found: shownText(cellText(cell), known) };
}

/** A cell as text: a number with a decimal comma, as a Norwegian workbook shows it. */
export function cellText(cell: SheetCell | undefined): string {
  return typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? "").trim();
}

/** Whether a row has nothing in it. */
export function isBlank(row: readonly SheetCell[]): boolean {
  return row.every((cell) => cell === "" || (typeof cell === "string" && cell.trim() === ""));
}
