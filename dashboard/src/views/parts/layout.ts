/** The numbers of the drawings' layout. Beside `line-layout.ts` nothing in the dashboard calculates, and this never with data. */
export const widths = [
  { name: "wide", width: 640 },
  { name: "narrow", width: 340 },
] as const;
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
  return [0.1, 1, 10, 100, 1000, 10_000, 100_000]
    .flatMap((power) => [power, power * 3])
    .filter((tick) => tick >= low && tick <= high);
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
    marginRight: 56,
    labelOffset: isBeside ? -labelWidth : 4,
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

/** Where a municipality stands on a tile map: a tile of the grid, and which part of it where several share one. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  readonly part: number;
  readonly parts: number;
}

/** Tiles as one reads them: row by row, from left to right, the parts of one from above. */
export function asSeen<T extends TilePlace>(places: readonly T[]): readonly T[] {
  return places.toSorted((a, b) => a.row - b.row || a.column - b.column || a.part - b.part);
}

/** A rectangle in units of tiles. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** How a map of these tiles is laid out at a width. */
export interface TileFrame {
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
  /** Whether the tiles are too narrow for whole names. */
  readonly isTight: boolean;
}

const gap = 0.02;

/** The rectangle of a municipality; parts of one tile lie one below the other. */
export function tileBox({ column, row, part, parts }: TilePlace): Box {
  return {
    x1: column + gap,
    x2: column + 1 - gap,
    y1: row + part / parts + gap,
    y2: row + (part + 1) / parts - gap,
  };
}

/** The frame of all tiles; a tile is tall enough for the one with most parts. */
export function tileFrame(places: readonly TilePlace[], width: number): TileFrame {
  const columns = Math.max(0, ...places.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...places.map(({ row }) => row)) + 1;
  const parts = Math.max(1, ...places.map((place) => place.parts));
  const isTight = width / columns < 70;
  const tile = isTight ? Math.max(46, parts * 31) : 60;
  return { columns, rows, height: rows * tile, isTight };
}

/** How far down entry `i` of the map's legend stands. */
export function legendOffset(i: number): number {
  return 8 + i * 18;
}

/** The place of the i-th of many equal squares, in rows of so many. */
export function squarePlace(i: number, across: number): { readonly column: number; readonly row: number } {
  return { column: i % across, row: Math.floor(i / across) };
}

/** Half way down a rectangle. */
export function middleOf({ y1, y2 }: Box): number {
  return (y1 + y2) / 2;
}

/** How so many equal squares stand at a width: how many in a row, the drawing's height, and Plot's radius of one. */
export function squaresLayout(
  width: number,
  count: number,
): { readonly across: number; readonly height: number; readonly side: number } {
  const across = width > 500 ? 19 : 10;
  const step = width / across;
  return { across, height: Math.ceil(count / across) * step, side: step * 0.4 };
}

/** A dot on the drawing that would like its name beside it, in pixels. */
export interface Labelled {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name stands: pixels from its dot's middle, and which end of it is there. */
export interface NamePlace {
  readonly offset: number;
  readonly textAnchor: "start" | "end";
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 6.2;
const line = 12;

/**
 * The names that fit right or left of their dots without touching a dot or another name, in the order they are asked
 * for; what is left out stands in the table.
 */
export function namesThatFit(dots: readonly Labelled[], from: number, to: number): ReadonlyMap<string, NamePlace> {
  const taken: Room[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const names = new Map<string, NamePlace>();
  for (const [own, dot] of dots.entries()) {
    const sides = [
      { room: roomRight(dot), place: { offset: dot.radius + 3, textAnchor: "start" } as const },
      { room: roomLeft(dot), place: { offset: -dot.radius - 3, textAnchor: "end" } as const },
    ];
    const isFree = (room: Room): boolean =>
      room.left >= from && room.right <= to && !taken.some((other, i) => i !== own && overlap(room, other));
    const found = sides.find(({ room }) => isFree(room));
    if (!found) continue;
    taken.push(found.room);
    names.set(dot.name, found.place);
  }
  return names;
}

function roomRight({ name, x, y, radius }: Labelled): Room {
  const left = x + radius + 3;
  return { left, right: left + name.length * letter, top: y - line / 2, bottom: y + line / 2 };
}

function roomLeft({ name, x, y, radius }: Labelled): Room {
  const right = x - radius - 3;
  return { left: right - name.length * letter, right, top: y - line / 2, bottom: y + line / 2 };
}

function overlap(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pixels between a name and the height of its line's end, so that the names of two close lines do not touch. */
export const apart = { above: -7, below: 7 } as const;

/** Pixels between a dot and its figure; more where a hollow mark may lie around the dot. */
export const besideDot = { above: -11, below: 13 } as const;
export const besideHollow = { above: -16, below: 17 } as const;

/** A place on a scale without the last digits, which Node and browsers calculate differently: both then draw the same. */
export function settled(place: number): number {
  return Math.round(place * 1e6) / 1e6;
}

/** Round numbers from 0 to at least a number, about five of them: the ticks of a scale. */
export function roundTicks(greatest: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(greatest > 0 ? greatest : 1));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((part) => greatest / part <= 5) ?? power * 2;
  return Array.from({ length: Math.max(1, Math.ceil(greatest / step)) + 1 }, (_, i) => settled(i * step));
}
