import type { TableName } from "../metrics/table.js";

/** A number that a service is asked for: where it goes in the table, and what it is called and explained as. */
export interface AskedNumber {
  /** The column of the table. */
  readonly column: string;
  /** For numbers of one row of the sheet that are several rows of the table: which of them this one belongs to. */
  readonly of?: Readonly<Record<string, string>>;
  readonly label: string;
  readonly help: string;
  /** What a service may write, for whoever has never seen the sheet. */
  readonly example: string;
}

/** A choice that a row of a sheet is about: a column of the table, and a word for each value it may have. */
export interface AskedChoice {
  readonly column: string;
  readonly label: string;
  readonly help: string;
  /** The words on screen by the value in the table, in the order in which they are asked. */
  readonly words: Readonly<Record<string, string>>;
}

/** How often a sheet is asked for: on the last day of each month or of the period, or for each quarter, half-year or year. */
export type AskedEvery = "last_day" | "month_end" | "quarter" | "half_year" | "year";

/** A sheet of the template: one table's numbers, asked in Norwegian. */
export interface CollectionSheet {
  /** The sheet's name, at most 31 characters as workbooks allow. */
  readonly name: string;
  readonly table: TableName;
  readonly every: AskedEvery;
  readonly about: string;
  readonly choices: readonly AskedChoice[];
  readonly numbers: readonly AskedNumber[];
  /** Columns of the table that are the same in every row. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** Whether the rows of a sheet are of single days, rather than of a first and a last one. */
export function isOfDays({ every }: Pick<CollectionSheet, "every">): boolean {
  return every === "last_day" || every === "month_end";
}
