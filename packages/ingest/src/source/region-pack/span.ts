/** A half-open stretch of days: the first day, and the first day after; open when there is no day after. */
export type Span = { readonly from: string; readonly to: string | undefined };

/** Later than any day of a pack. */
export const openEnd = "9999-12-31";

/** The span of a row with `valid_from` and `valid_to`. */
export function spanOf(row: { readonly valid_from: string; readonly valid_to?: string | undefined }): Span {
  return { from: row.valid_from, to: row.valid_to };
}

/** The later of two days. */
export function later(a: string, b: string): string {
  if (a < b) return b;
  return a;
}

/** Whether two spans have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < (b.to ?? openEnd) && b.from < (a.to ?? openEnd);
}

/** Whether a day lies in a span. */
export function within(day: string, { from, to }: Span): boolean {
  return from <= day && day < (to ?? openEnd);
}
