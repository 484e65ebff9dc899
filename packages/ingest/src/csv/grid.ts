import type { Fault } from "../fault.js";

/** One row of a file: its cells by column, and the columns whose text is faulty already. */
export type GridRow = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly faulty: ReadonlySet<string>;
};

/** A file as rows of cells, and what was wrong with it as a file of cells. */
export type Grid = { readonly rows: readonly GridRow[]; readonly faults: readonly Fault[] };
