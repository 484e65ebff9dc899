import { type TableName, tables } from "@barneloftet/analytics";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { grouped } from "./grouped.js";

/** The columns of text that say what a row is about. Which source says it, and how surely, is no dimension. */
export function dimensionsOf(table: TableName): readonly string[] {
  return Object.entries(tables[table])
    .filter(([column, type]) => type === "text" && !["source", "status"].includes(column))
    .map(([column]) => column);
}

/** Rows that are alike in every dimension but some, as long as they are also of one period. */
export function rowsBeside(
  table: TableName,
  rows: readonly Located<FigureRow>[],
  but: readonly string[],
): readonly (readonly Located<FigureRow>[])[] {
  const columns = [...dimensionsOf(table), "period_start", "period_end"].filter((column) => !but.includes(column));
  return [...grouped(rows, ({ value }) => JSON.stringify(columns.map((column) => value[column]))).values()];
}
