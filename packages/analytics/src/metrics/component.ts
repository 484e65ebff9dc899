import type { Predicate } from "./predicate.js";

/**
 * What is counted or summed before any division.
 *
 * `count` and `sum` are additive: parts add up to the whole. `heads` adds up over units, but not over the quarters of a
 * window. `count_distinct` and `printed` do not add up, and are given only for the group they were asked for, never rolled
 * up further.
 */
export type Component<Column extends string = string> =
  | { readonly kind: "count"; readonly where: Predicate<Column> | undefined }
  | {
      readonly kind: "sum" | "heads" | "count_distinct" | "printed";
      readonly column: Column;
      readonly where: Predicate<Column> | undefined;
    };

/** Whether parts of a larger unit add up to it. */
export function isAdditive(kind: Component["kind"]): boolean {
  switch (kind) {
    case "count":
    case "sum":
    case "heads":
      return true;
    case "count_distinct":
    case "printed":
      return false;
  }
}

/** How many rows there are, or how many satisfy the predicate. */
export function count<C extends string = never>(where?: Predicate<C>): Component<C> {
  return { kind: "count", where };
}

/** How many different values the column holds, null apart. Not additive. */
export function countDistinct<C extends string, W extends string = never>(
  column: C,
  where?: Predicate<W>,
): Component<C | W> {
  return { kind: "count_distinct", column, where };
}

/**
 * The sum of a column; null if no row belongs in it or any that does has no value, since a sum with a hole in it is no sum.
 * A condition that is `oneOf` names what must be there: the sum is null unless each of its values has a row.
 */
export function sum<C extends string, W extends string = never>(column: C, where?: Predicate<W>): Component<C | W> {
  return { kind: "sum", column, where };
}

/**
 * People: a sum over units, and over the quarters of a window their mean, since who is there all year is one and not four.
 * Null as for `sum`.
 */
export function heads<C extends string, W extends string = never>(column: C, where?: Predicate<W>): Component<C | W> {
  return { kind: "heads", column, where };
}

/** A figure as its source printed it: given when the group holds exactly one row, else null. Not additive. */
export function printed<C extends string, W extends string = never>(column: C, where?: Predicate<W>): Component<C | W> {
  return { kind: "printed", column, where };
}
