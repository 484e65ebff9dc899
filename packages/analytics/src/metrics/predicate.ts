/**
 * Which rows count: a small closed algebra over one table's columns, with two truth values only.
 *
 * A column that is null satisfies none of the elementary predicates, so `not(equals(…))` holds for it.
 */
export type Predicate<Column extends string = string> =
  | { readonly op: "equals"; readonly column: Column; readonly value: string | number }
  | { readonly op: "one_of"; readonly column: Column; readonly values: readonly (string | number)[] }
  | { readonly op: "present"; readonly column: Column }
  | { readonly op: "between"; readonly column: Column; readonly from: string; readonly to: string }
  | {
      readonly op: "within";
      readonly start: Column;
      readonly end: Column;
      readonly unit: "days" | "months";
      readonly length: number;
    }
  | { readonly op: "and" | "or"; readonly of: readonly Predicate<Column>[] }
  | { readonly op: "not"; readonly of: Predicate<Column> };

/**
 * The column holds exactly this value; null holds none.
 *
 * @example equals("state", "late") // => { op: "equals", column: "state", value: "late" }
 */
export function equals<C extends string>(column: C, value: string | number): Predicate<C> {
  return { op: "equals", column, value };
}

/**
 * The column holds one of these values; null holds none.
 *
 * @example oneOf("duty", ["follow_up", "supervision"]) // => { op: "one_of", column: "duty", values: ["follow_up", "supervision"] }
 */
export function oneOf<C extends string>(column: C, values: readonly (string | number)[]): Predicate<C> {
  return { op: "one_of", column, values };
}

/** The column is not null. */
export function present<C extends string>(column: C): Predicate<C> {
  return { op: "present", column };
}

/** The day in the column is `from` or later, and before `to` (half-open). Days are ISO, as in `2020-01-01`. */
export function between<C extends string>(column: C, from: string, to: string): Predicate<C> {
  return { op: "between", column, from, to };
}

/**
 * The end day is no earlier than the start day and no later than so many days or calendar months after it.
 * A month after 31 January is the last day of February.
 * @example within("started_on", "ended_on", { months: 3 }) // => { op: "within", start: "started_on", end: "ended_on", unit: "months", length: 3 }
 */
export function within<C extends string>(
  start: C,
  end: C,
  limit: { readonly days: number } | { readonly months: number },
): Predicate<C> {
  return "days" in limit
    ? { op: "within", start, end, unit: "days", length: limit.days }
    : { op: "within", start, end, unit: "months", length: limit.months };
}

/** Every one of the predicates holds; true of none. */
export function and<C extends string>(...of: readonly Predicate<C>[]): Predicate<C> {
  return { op: "and", of };
}

/** At least one of the predicates holds; false of none. */
export function or<C extends string>(...of: readonly Predicate<C>[]): Predicate<C> {
  return { op: "or", of };
}

/** The predicate does not hold. */
export function not<C extends string>(of: Predicate<C>): Predicate<C> {
  return { op: "not", of };
}
