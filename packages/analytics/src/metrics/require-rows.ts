import type { Component } from "./component.js";
import type { AnyMetric } from "./define-metric.js";
import type { TableRecord } from "./matches.js";
import type { Predicate } from "./predicate.js";
import { type Columns, type ColumnType, tables } from "./table.js";

/**
 * Throws unless each row has every column that the metric reads, with what its table holds there: a number as text would be
 * added as text, and a column that is not there be read as «not given».
 *
 * @throws Error that names the metric, the column and the row, the first being row 1.
 */
export function requireRows(metric: AnyMetric, rows: readonly TableRecord[]): void {
  const declared: Readonly<Record<string, Columns>> = tables;
  const types = declared[metric.table] ?? {};
  for (const column of columnsRead(metric)) {
    const type = summed(metric).has(column) ? "decimal" : types[column];
    const isOfType = type === undefined ? isEither : type === "integer" || type === "decimal" ? isNumber : isText;
    const at = rows.findIndex((row) => !isOfType(row[column]));
    if (at >= 0) throw new Error(`${wrong(column, type, rows[at]?.[column])} (${metric.id}, row ${at + 1})`);
  }
}

const isNumber = (value: unknown): boolean => value === null || Number.isFinite(value);
const isText = (value: unknown): boolean => value === null || typeof value === "string";
const isEither = (value: unknown): boolean => isNumber(value) || isText(value);

function wrong(column: string, type: ColumnType | undefined, value: unknown): string {
  if (value === undefined) return `missing column: "${column}"; where nothing is given it is null`;
  const found = typeof value === "string" ? `the text "${value}"` : `${String(value)} (${typeof value})`;
  const expected =
    type === "date" ? "an ISO day as text" : type === "text" ? "text" : type ? "a number" : "text or a number";
  return `invalid row: ${column} is ${found}; expected ${expected}, or null`;
}

/** Columns whose values are added, or given as they are. */
function summed({ components }: AnyMetric): ReadonlySet<string> {
  const added = ["sum", "heads", "printed"];
  return new Set(
    Object.values<Component>(components).flatMap((of) =>
      added.includes(of.kind) && "column" in of ? [of.column] : [],
    ),
  );
}

function columnsRead({ rows, dimensions, components }: AnyMetric): ReadonlySet<string> {
  const ofComponents = Object.values<Component>(components).flatMap((component) => [
    ...(component.kind === "count" ? [] : [component.column]),
    ...(component.where ? columnsIn(component.where) : []),
  ]);
  const about = ["level", "unit", "period_start", "period_end", "source", "status"];
  return new Set([...about, ...dimensions, ...(rows ? columnsIn(rows) : []), ...ofComponents]);
}

function columnsIn(predicate: Predicate): readonly string[] {
  switch (predicate.op) {
    case "and":
    case "or":
      return predicate.of.flatMap(columnsIn);
    case "not":
      return columnsIn(predicate.of);
    case "within":
      return [predicate.start, predicate.end];
    default:
      return [predicate.column];
  }
}
