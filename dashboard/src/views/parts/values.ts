import { type Figure, figuresIn, type Metric, type TableName, type Value, type Where } from "@barneloftet/analytics";
import type { Answer } from "../view.js";

/** A metric's values from the answer of its cube, all or those that `where` picks: protected cells, evaluated. */
export function values<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  answer: Answer | undefined,
  where?: Where,
): readonly Value<Id>[] {
  if (!answer) throw new Error(`missing answer: "${metric.id}"`);
  return figuresIn(metric, answer, where);
}

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
