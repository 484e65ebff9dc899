/** A flat table for a page: columns by name and type, rows in the order to show them, numbered by `position`. */
export interface OfferTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, "text" | "number">>;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** A table whose rows are numbered in their order, with null where a row lacks a column. */
export function offerTable(
  name: string,
  columns: OfferTable["columns"],
  rows: readonly Readonly<Record<string, unknown>>[],
): OfferTable {
  const names = Object.keys(columns);
  return {
    name,
    columns: { position: "number", ...columns },
    rows: rows.map((row, position) => ({
      position,
      ...Object.fromEntries(names.map((column) => [column, (row[column] ?? null) as string | number | null])),
    })),
  };
}
