import type { Child } from "./element.js";
import { groupedTable, type TableFrame } from "./grouped-table.js";

/** A table of what a figure shows: one heading a column, the first cell of a row is the row's heading. */
export interface TableContent extends TableFrame {
  readonly rows: readonly (readonly Child[])[];
}

/** A real table with headings for columns and rows. On a narrow screen it scrolls by itself, or stacks; the keyboard reaches it. */
export function table(document: Document, { rows, ...frame }: TableContent): HTMLElement {
  return groupedTable(document, { ...frame, groups: [{ rows }] });
}
