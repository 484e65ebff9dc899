import { readProtected } from "../disclosure/protection-metadata.js";
import { type CellRow, toCells } from "./cells.js";
import type { Metric } from "./define-metric.js";
import { evaluate } from "./evaluate.js";
import { picked, type Where } from "./sql/select.js";
import type { TableName } from "./table.js";
import type { Value } from "./value.js";

/** An open cube as it is read from its file: its rows in their order, and the metadata of its schema. */
export interface OpenCube {
  readonly rows: readonly CellRow[];
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * A metric's figures in an open cube, those that `where` picks: what a page shows, to the last digit.
 *
 * @param where Columns of the cube, each with a value or several: `level`, `unit`, `period_start`, a dimension.
 * @throws Error if the cube is of another metric, for another audience, or not protected.
 */
export function figuresIn<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  { rows, metadata }: OpenCube,
  where: Where = {},
): readonly Value<Id>[] {
  return evaluate(metric, readProtected(metric, metadata, toCells(metric, picked({ where }, rows)), "open"));
}
