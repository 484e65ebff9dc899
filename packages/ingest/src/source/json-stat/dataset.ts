/** What a dimension is of: time, place or the figure itself; undefined where the file does not say. */
export type JsonStatRole = "time" | "geo" | "metric" | undefined;

/** What figures of a category are counted in, where the file says so. */
export interface JsonStatUnit {
  readonly base: string | undefined;
  /** How many decimals the figures are given with. */
  readonly decimals: number | undefined;
}

/** One value of a dimension: its code, and its label, which is the code where the file gives none. */
export interface JsonStatCategory {
  readonly code: string;
  readonly label: string;
  readonly unit?: JsonStatUnit;
}

/** A dimension with its categories in the order of the cells. */
export interface JsonStatDimension {
  readonly id: string;
  readonly label: string;
  readonly role: JsonStatRole;
  readonly categories: readonly JsonStatCategory[];
}

/**
 * A dataset of JSON-stat 2, whatever form it was written in. Plain data, so that a worker can hand it over.
 *
 * `values` and `statuses` have one entry a cell, in row-major order: the last dimension varies fastest. A cell with no
 * figure is null and never 0; `statuses` has its symbol as printed, as `:` hidden, `.` not applicable, `..` missing, `-` zero.
 */
export interface JsonStatDataset {
  readonly label: string;
  readonly source: string | undefined;
  /** When the publisher says that it was last changed, as the file gives it. */
  readonly updated: string | undefined;
  readonly notes: readonly string[];
  /** The table's number, where the file says which it is. */
  readonly tableId: string | undefined;
  readonly dimensions: readonly JsonStatDimension[];
  readonly size: readonly number[];
  readonly values: readonly (number | null)[];
  readonly statuses: readonly (string | undefined)[];
}
