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
