/** A row of figures without its source and status, which are the same for all of the pack. */
export type FigureRow = Readonly<Record<string, string | number>>;

/** What Statistics Norway prints where a number is not given. */
export const notGiven = "..";

/** With one decimal, as sums of positions and days are written. */
export const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

export const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
