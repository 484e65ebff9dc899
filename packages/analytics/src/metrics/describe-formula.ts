import type { Component } from "./component.js";
import { type AnyMetric, type Metric, scaleOf } from "./define-metric.js";
import type { Predicate } from "./predicate.js";

/** What a metric computes, in words of its own algebra and of its table's columns. */
export interface DescribedFormula {
  /** The value as an expression over components, as in `100 × sum(assisted) / sum(received)`. */
  readonly value: string;
  /** Which rows of the table count, as in `event is notification`; undefined where all do. */
  readonly rows: string | undefined;
  /** Components that are read without being in the value: an interval or protection takes them. */
  readonly alsoRead: readonly string[];
}

/**
 * The formula of a metric, written out from the nodes that SQL and arrays are made of, so that it says what they do.
 *
 * @example describeFormula(requestsAssisted).value // => "100 × sum(assisted) / sum(received)"
 */
export function describeFormula(metric: AnyMetric): DescribedFormula {
  const names = new Set<string>();
  const written = (name: string): string => {
    const component = metric.components[name];
    if (!component) throw new Error(`missing component: "${name}" of ${metric.id}`);
    names.add(name);
    return describeComponent(component);
  };
  const value = describeValue(metric, written);
  const others = Object.entries<Component>(metric.components).filter(([name]) => !names.has(name));
  return {
    value,
    rows: metric.rows === undefined ? undefined : describePredicate(metric.rows),
    alsoRead: others.map(([, component]) => describeComponent(component)),
  };
}

/** A predicate as a clause about a row, as in `state is late` or `concluded no later than 3 months after started`. */
function describePredicate(predicate: Predicate): string {
  switch (predicate.op) {
    case "equals":
      return `${predicate.column} is ${predicate.value}`;
    case "one_of":
      return `${predicate.column} is ${predicate.values.join(" or ")}`;
    case "present":
      return `${predicate.column} is given`;
    case "between":
      return `${predicate.from} ≤ ${predicate.column} < ${predicate.to}`;
    case "within":
      return `${predicate.end} no later than ${predicate.length} ${predicate.unit} after ${predicate.start}`;
    case "and":
    case "or":
      return predicate.of.map((part) => inner(part)).join(` ${predicate.op} `);
    case "not":
      return `not ${inner(predicate.of)}`;
  }
}

/** A predicate inside another: in parentheses where it would be read otherwise. */
function inner(predicate: Predicate): string {
  const text = describePredicate(predicate);
  return predicate.op === "present" || predicate.op === "equals" ? text : `(${text})`;
}

function describeComponent(component: Component): string {
  const where = component.where === undefined ? "" : ` where ${describePredicate(component.where)}`;
  switch (component.kind) {
    case "count":
      return `count(rows${where})`;
    case "count_distinct":
      return `distinct(${component.column}${where})`;
    case "sum":
    case "heads":
    case "printed":
      return `${component.kind}(${component.column}${where})`;
  }
}

function describeValue({ value, unit }: Pick<Metric, "unit" | "value">, of: (name: string) => string): string {
  const scale = scaleOf(unit) === 1 ? "" : `${scaleOf(unit) === 100 ? "100" : "1 000"} × `;
  switch (value.kind) {
    case "component":
      return of(value.of);
    case "difference":
      return `${of(value.of)} − ${of(value.less)}`;
    case "ratio":
      return `${scale}${of(value.numerator)} / ${of(value.denominator)}`;
    case "share":
      return `${scale}${of(value.part)} / (${of(value.part)} + ${of(value.rest)})`;
    case "printed_rate":
      return of(value.rate);
  }
}
