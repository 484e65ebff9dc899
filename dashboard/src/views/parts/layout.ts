/** The numbers of the drawings' layout: the only file in the dashboard where numbers are calculated, and never with data. */
export const widths = [
  { name: "wide", width: 640 },
  { name: "narrow", width: 340 },
] as const;
/** Height of a row of dots, and of what stands above and below the rows. */
export const rowHeight = 26;

/** The height of a drawing with so many rows. */
export function heightOf(rows: number): number {
  return rows * rowHeight + 60;
}
