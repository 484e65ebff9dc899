import type { Cell } from "./cell.js";
import { at, placeOf, requireSound } from "./sound-cell.js";

/** Whose eyes the figures may reach: anybody's, or one service's own. */
export type Audience = "open" | `own:${string}`;

/** Which maker vouches for the cells. */
export type Maker = "as_published" | "as_invented" | "as_own";

declare const seal: unique symbol;

/**
 * Cells of one metric that a maker in `disclosure/` vouches for. Evaluation accepts nothing else, and nobody outside
 * this folder can make one: not by type, and not by an object that looks the same.
 */
export interface Protected<Name extends string = string, A extends Audience = Audience> {
  readonly [seal]: A;
  readonly metric: string;
  readonly maker: Maker;
  readonly audience: A;
  readonly cells: readonly Cell<Name>[];
}

const sealed = new WeakSet<object>();

/** A copy of its own, closed all the way down: what was vouched for cannot be changed afterwards. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, frozenCopy(part)]));
  return Object.freeze(copy) as T;
}

/**
 * A metric's cells as they are now, in a closed copy: what a maker looks at is what it seals.
 *
 * @throws Error that names the cell if one is of no stretch of days, or holds what is no count or measure.
 */
export function snapshot<Name extends string>(metric: string, cells: readonly Cell<Name>[]): readonly Cell<Name>[] {
  const copies = frozenCopy(cells);
  for (const cell of copies) at(placeOf(metric, cell), () => requireSound(cell));
  return copies;
}

/** Makes protected cells. For the makers in this folder only; the architecture test holds that nobody else imports it. */
export function sealCells<Name extends string, A extends Audience>(
  content: Omit<Protected<Name, A>, typeof seal>,
): Protected<Name, A> {
  const result = Object.freeze({ ...content, cells: snapshot(content.metric, content.cells) }) as Protected<Name, A>;
  sealed.add(result);
  return result;
}

/**
 * The cells, if a maker vouched for them and for this metric.
 *
 * @throws Error if they come from anywhere else: a fault in the program.
 */
export function requireProtected<Name extends string>(metric: string, content: Protected<Name>): readonly Cell<Name>[] {
  if (!sealed.has(content))
    throw new Error("unprotected cells: make them with asPublished, asInvented, asOwn or readProtected");
  if (content.metric !== metric) throw new Error(`wrong metric: cells of "${content.metric}" given to "${metric}"`);
  return content.cells;
}
