/** The numbers between which a scale of bars or dots runs: from zero to a little above the largest. */
export function fromZero(numbers: readonly number[]): readonly [number, number] {
  return [0, Math.max(1, ...numbers) * 1.06];
}

/** The numbers between which a logarithmic scale runs: a little outside the smallest and the largest. */
export function logScale(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers) / 1.25, Math.max(...numbers) * 1.35];
}

/** The round numbers, one to three a power of ten, that lie between two numbers. */
export function logTicks([low, high]: readonly [number, number]): readonly number[] {
  return [0.1, 1, 10, 100, 1000].flatMap((power) => [power, power * 3]).filter((tick) => tick >= low && tick <= high);
}

/** The area of a dot grows with its number: from a dot that can be seen to one that hides no other. */
export function dotRadius(number: number, largest: number): number {
  return 3 + 9 * Math.sqrt(number / largest);
}

/** The largest of some numbers, for a scale. */
export function largest(numbers: readonly number[]): number {
  return Math.max(...numbers);
}

/** How far above or below the line of time, of 1, the i-th event stands, so that neighbours do not touch. */
export function lane(i: number): number {
  return [0.38, -0.42, 0.8, -0.84][i % 4] ?? 0;
}

/** The number by which the i-th row of a list is called: the first is 1. */
export function ordinal(i: number): string {
  return String(i + 1);
}

/** The place of a drawing of dots by size; a wide one has room for words to the right. */
export function plotArea(width: number, marginBottom: number): PlotArea {
  const isWide = width > 500;
  const [height, marginRight] = [isWide ? 420 : 400, isWide ? 128 : 10];
  return { height, marginRight, right: width - marginRight, bottom: height - marginBottom };
}

/** Height, right margin, and where the marks end to the right and below. */
export interface PlotArea {
  readonly height: number;
  readonly marginRight: number;
  readonly right: number;
  readonly bottom: number;
}

/** How bars stand in a drawing of that width: the label beside the bar, or above it where it is narrow. */
export function barsLayout(width: number, rows: number, labelWidth: number): BarsLayout {
  const isBeside = width > 500;
  const row = isBeside ? 26 : 40;
  return {
    height: rows * row + 4,
    marginLeft: isBeside ? labelWidth : 2,
    marginRight: isBeside ? 56 : 56,
    labelOffset: isBeside ? -labelWidth : 0,
    textRise: isBeside ? 0 : -10,
    markDrop: isBeside ? 0 : 9,
    insetTop: isBeside ? 4 : 21,
    insetBottom: isBeside ? 4 : 3,
  };
}

/** Pixels of `barsLayout`: margins, insets, and how far text stands from the middle of its row. */
export interface BarsLayout {
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly labelOffset: number;
  readonly textRise: number;
  readonly markDrop: number;
  readonly insetTop: number;
  readonly insetBottom: number;
}

/** The room right of lines for their names, and whether so many points stand too close for a figure each. */
export function roomForNames(
  width: number,
  points: number,
): { readonly marginRight: number; readonly isTight: boolean } {
  const marginRight = width > 500 ? 124 : 112;
  return { marginRight, isTight: (width - marginRight) / points < 34 };
}
