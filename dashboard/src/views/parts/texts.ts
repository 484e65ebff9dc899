import type { Answer } from "../view.js";

/** The text of a column in a row of a reference table; empty where the table has none. */
export function text(row: Readonly<Record<string, unknown>>, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? "" : String(value);
}

/** The number of a column in a row of a reference table, for its place in a drawing. */
export function number(row: Readonly<Record<string, unknown>>, column: string): number {
  return Number(row[column]);
}

/** The rows of an answer. @throws Error if the question was not asked: a fault of the view. */
export function rowsOf(answer: Answer | undefined): Answer["rows"] {
  if (!answer) throw new Error("missing answer of a reference table");
  return answer.rows;
}

/** Each text once, in the order they come. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
