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

/** How rows of dots stand in a drawing of that width: label and figures beside the dots, or above them where it is narrow. */
export function dotsLayout(width: number, rows: number): DotsLayout {
  const beside = width > 500;
  const rowHeight = beside ? 30 : 27;
  return {
    height: rows * rowHeight + 24,
    fontSize: beside ? 13 : 12,
    marginLeft: beside ? 212 : 14,
    marginRight: beside ? 190 : 20,
    labelOffset: beside ? -212 : -14,
    valueOffset: beside ? 190 : 20,
    textRise: beside ? 0 : -6,
    markDrop: beside ? 0 : 7,
    radius: beside ? 6 : 5,
  };
}

/** Pixels of `dotsLayout`: margins, and how far text and marks stand from the middle of their row. */
export interface DotsLayout {
  readonly height: number;
  readonly fontSize: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly labelOffset: number;
  readonly valueOffset: number;
  readonly textRise: number;
  readonly markDrop: number;
  readonly radius: number;
}
