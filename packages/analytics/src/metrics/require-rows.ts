import type { AnyMetric } from "./define-metric.js";
import type { TableRecord } from "./matches.js";
import type { Predicate } from "./predicate.js";
import { type Columns, tables } from "./table.js";

/**
 * Throws unless each row has every column that the metric reads, with what its table holds there: a number as text would be
 * added as text, and a column that is not there be read as «not given».
 *
 * @throws Error that names the metric, the column and the row, the first being row 1.
 */
export function requireRows(metric: AnyMetric, rows: readonly TableRecord[]): void {
  for (const column of columnsRead(metric)) {
    const { words, isHeld } = contents[contentOf(metric, column)];
    const at = rows.findIndex((row) => row[column] !== null && !isHeld(row[column]));
    if (at >= 0) throw new Error(`${wrong(column, words, rows[at]?.[column])} (${metric.id}, row ${at + 1})`);
  }
}

const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === "string";

/** What a column can hold beside null, and how an error says it. */
const contents = {
  number: { words: "a number", isHeld: isNumber },
  date: { words: "an ISO day as text", isHeld: isText },
  text: { words: "text", isHeld: isText },
  either: { words: "text or a number", isHeld: (value: unknown) => isNumber(value) || isText(value) },
} as const;

/** What a column must hold: a number where a metric adds it or gives it as it is, else what its table says. */
function contentOf({ table, components }: AnyMetric, column: string): keyof typeof contents {
  const asNumber = ["sum", "heads", "printed"];
  if (Object.values(components).some((of) => asNumber.includes(of.kind) && "column" in of && of.column === column))
    return "number";
  const declared: Readonly<Record<string, Columns>> = tables;
  const type = declared[table]?.[column] ?? "either";
  return type === "integer" || type === "decimal" ? "number" : type;
}

function wrong(column: string, expected: string, value: unknown): string {
  if (value === undefined) return `missing column: "${column}"; where nothing is given it is null`;
  const found = typeof value === "string" ? `the text "${value}"` : `${String(value)} (${typeof value})`;
  return `invalid row: ${column} is ${found}; expected ${expected}, or null`;
}

function columnsRead({ rows, dimensions, components }: AnyMetric): ReadonlySet<string> {
  const about = ["level", "unit", "period_start", "period_end", "source", "status"];
  const ofComponents = Object.values(components).flatMap((component) => [
    ...("column" in component ? [component.column] : []),
    ...columnsIn(component.where),
  ]);
  return new Set([...about, ...dimensions, ...columnsIn(rows), ...ofComponents]);
}

function columnsIn(predicate: Predicate | undefined): readonly string[] {
  if (predicate === undefined) return [];
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
