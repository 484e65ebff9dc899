/** How figures over time are laid out. Pixels. */
export interface HistoryLayout {
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** Room for names right of the lines. */
  readonly marginRight: number;
  /** How many letters of a name stand on a line there. */
  readonly letters: number;
  /** How many years a name on the axis needs. */
  readonly years: number;
  /** Where the scale begins and ends. */
  readonly field: Field;
}

/** The pixels between which a scale runs. */
export interface Field {
  readonly top: number;
  readonly bottom: number;
}

/** Of bold letters. */
const letter = 7;

/** How figures over time are laid out at a width, where the longest name has so many letters. */
export function historyLayout(width: number, longestName: number): HistoryLayout {
  const isWide = width > 500;
  const [height, marginTop, marginBottom] = [isWide ? 260 : 240, 18, 28];
  const marginRight = Math.min(longestName * letter + 14, width / (isWide ? 4 : 2.9));
  return {
    ...{ height, marginTop, marginBottom, marginRight },
    letters: Math.floor((marginRight - 10) / letter),
    years: isWide ? 1 : 2,
    field: { top: marginTop, bottom: height - marginBottom },
  };
}

/** The time half way between two: where the figure of a period stands on a line of time. */
export const middleOfTime = (from: Date, to: Date): Date => new Date((from.getTime() + to.getTime()) / 2);

/** The name of a line, at the height where the line ends, in pixels. */
export interface LineName {
  readonly text: string;
  readonly y: number;
}

/** A name that has found its place: its text on lines of their own, and how far it has been moved from its line's end. */
export interface PlacedName {
  readonly text: string;
  readonly move: number;
}

const lineHeight = 13;

/** Texts of at most so many letters a line, broken at spaces; a longer word stands whole. */
export function broken(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Names right of their lines, in the order given, each as near to its own line's end as it can stand without touching
 * another, and inside the drawing: close ones are moved apart by as much as they overlap.
 */
export function namesApart(names: readonly LineName[], most: number, { top, bottom }: Field): readonly PlacedName[] {
  const placed = names.map(({ text, y }, index) => {
    const lines = broken(text, most);
    return { index, y, text: lines.join("\n"), height: lines.length * lineHeight, at: y };
  });
  const down = placed.toSorted((a, b) => a.y - b.y || a.index - b.index);
  let floor = top;
  for (const name of down) {
    name.at = Math.max(name.y, floor + name.height / 2);
    floor = name.at + name.height / 2;
  }
  let ceiling = bottom;
  for (const name of down.toReversed()) {
    name.at = Math.min(name.at, ceiling - name.height / 2);
    ceiling = name.at - name.height / 2;
  }
  return placed.map(({ text, at, y }) => ({ text, move: at - y }));
}

/** The pixels of a number on a scale from zero at the bottom to the greatest at the top. */
export function heightOn(number: number, greatest: number, { top, bottom }: Field): number {
  return bottom - (number / greatest) * (bottom - top);
}

/** The frame of a chart that stands beside another, and where its marks end. Pixels. */
export interface ChartFrame {
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly right: number;
  readonly bottom: number;
}

/** The frame of a chart of limits: low, since what it says is told by where a mark is. */
export function chartFrame(width: number, marginRight: number, marginBottom: number): ChartFrame {
  const height = 138;
  return {
    ...{ height, marginLeft: 36, marginRight, marginTop: 12, marginBottom },
    ...{ right: width - marginRight, bottom: height - marginBottom },
  };
}

/** How high the scale of a chart of limits goes: half as much again as the greatest figure, and of shares no more than all. */
export function limitScale(greatest: number, isPercent: boolean): number {
  return isPercent ? Math.min(Math.max(100, greatest), greatest * 1.5) : greatest * 1.5;
}

/** A limit where it can be drawn: at the end of the scale where it lies beyond, or where there is none. */
export const drawnLimit = (limit: number | undefined, end: number): number => Math.min(limit ?? end, end);

/** Places in a text to a hundredth of a pixel: nobody sees more, and an eighth of a page would be such digits. */
export const toHundredths = (places: string): string =>
  places.replaceAll(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2))));
