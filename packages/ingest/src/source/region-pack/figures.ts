import type { ColumnType, Status, TableName, TableRecord, Tables } from "@barneloftet/analytics";

type CellOf = {
  readonly text: string;
  readonly integer: number | null;
  readonly decimal: number | null;
  readonly date: string;
};

/** A row of a table: text as text, numbers or null where none is given, days as ISO text, status as one of its words. */
export type TableRow<T extends TableName> = {
  readonly [K in keyof Tables[T]]: K extends "status" ? Status : CellOf[Tables[T][K] & ColumnType];
};

/** The figures of a pack, by table. */
export type Figures = { readonly [T in TableName]: readonly TableRow<T>[] };

/** A row of any table, for code that goes through the columns that all have. */
export type FigureRow = TableRecord & {
  readonly level: string;
  readonly unit: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly source: string;
  readonly status: string;
};
