import { type Figure, figuresIn, type Metric, type TableName, type Value, type Where } from "@barneloftet/analytics";
import type { Answer } from "../view.js";

/** A metric's values from the answer of its cube, all or those that `where` picks: protected cells, evaluated. */
export function values<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  answer: Answer | undefined,
  where?: Where,
): readonly Value<Id>[] {
  if (!answer) throw new Error(`missing answer: "${metric.id}"`);
  // A part of an answer is evaluated anew: it is small, and another one is asked for next.
  if (where !== undefined) return figuresIn(metric, answer, where);
  const kept = evaluated.get(answer.rows);
  if (kept) return kept as readonly Value<Id>[];
  const made = figuresIn(metric, answer);
  evaluated.set(answer.rows, made);
  return made;
}

/** Evaluated once for each answer: several figures are drawn of the same rows, and a choice draws them anew. */
const evaluated = new WeakMap<Answer["rows"], readonly Value[]>();

/** The one value that the question has. @throws Error if there is none, or more than one. */
export function onlyValue<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  answer: Answer | undefined,
): Value<Id> {
  const [value, ...more] = values(metric, answer);
  if (!value || more.length > 0)
    throw new Error(`expected one value of "${metric.id}", got ${value ? "several" : "none"}`);
  return value;
}

/** Whether a value stands, so that it can be drawn. */
export function isFigure<Id extends string>(value: Value<Id>): value is Figure<Id> {
  return value.kind === "value";
}
