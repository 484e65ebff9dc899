/** A dot on the drawing that would like its name beside it, in pixels. */
export interface Labelled {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 6.4;
const line = 13;

/**
 * The names that fit beside their dots without touching a dot or another name, in the order they are asked for;
 * what is left out stands in the table.
 */
export function namesThatFit(dots: readonly Labelled[], width: number): ReadonlySet<string> {
  const taken: Room[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const names = new Set<string>();
  for (const dot of dots) {
    const room = roomOf(dot);
    const others = taken.filter((other) => !(other.left === dot.x - dot.radius && other.top === dot.y - dot.radius));
    if (room.right > width || others.some((other) => overlap(room, other))) continue;
    taken.push(room);
    names.add(dot.name);
  }
  return names;
}

/** How far right of a dot's middle its name begins. */
export function besideDot(radius: number): number {
  return radius + 3;
}

function roomOf({ name, x, y, radius }: Labelled): Room {
  const left = x + besideDot(radius);
  return { left, right: left + name.length * letter, top: y - line / 2, bottom: y + line / 2 };
}

function overlap(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
