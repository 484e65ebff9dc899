/** Where a municipality stands on a tile map: a tile of the grid, and which part of it where several share one. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  readonly part: number;
  readonly parts: number;
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
