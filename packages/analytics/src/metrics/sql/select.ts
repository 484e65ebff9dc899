import type { AnyMetric } from "../define-metric.js";
import { identifier } from "./identifier.js";
import type { Query } from "./query.js";

/** Which cells: each key is a column of the cube (`level`, `unit`, `boundaries`, a dimension), each value one or several. */
export type Where = Readonly<Record<string, string | readonly string[]>>;

/** A query that picks rows of one table, and what it says: all the rows in their order, and which of them it picks. */
export interface Selection extends Query {
  /** The query for all rows of the table, in the same order. */
  readonly all: Query;
  readonly where: Where;
}

/**
 * The query that picks cells out of a metric's cube, in the region's fixed order, then by period and dimensions.
 *
 * It sums nothing: every level a page can show is a row of the cube.
 *
 * @throws Error if `where` names a column that the metric's cube does not have.
 */
export function select(metric: AnyMetric, { where = {} }: { where?: Where } = {}): Selection {
  const known = ["level", "unit", "boundaries", "period_start", ...metric.dimensions];
  for (const column of Object.keys(where)) {
    if (!known.includes(column))
      throw new Error(`unknown dimension: "${column}"; ${metric.id} has ${known.join(", ")}`);
  }
  return pick(metric.id, where, ["position", "period_start", ...metric.dimensions, "unit", "boundaries"]);
}

/** The query that picks rows out of a reference table (units, decisions, sources …), in the table's own order. */
export function lookup(table: string, { where = {} }: { where?: Where } = {}): Selection {
  return pick(table, where, ["position"]);
}

/**
 * What a selection gives, out of the rows that its query for all has given: for whoever asks many times of a few tables.
 *
 * @throws Error if it picks by a column of numbers, which an engine writes in its own way.
 */
export function picked<Row extends Readonly<Record<string, unknown>>>(
  { where }: Pick<Selection, "where">,
  rows: readonly Row[],
): readonly Row[] {
  const conditions = Object.entries(where).map(([column, value]) => ({ column, values: [value].flat() }));
  return rows.filter((row) =>
    conditions.every(({ column, values }) => {
      const found = row[column];
      if (found === null || found === undefined) return false;
      if (typeof found !== "string") throw new Error(`invalid column: "${column}" is no text`);
      return values.includes(found);
    }),
  );
}

function pick(from: string, where: Where, order: readonly string[]): Selection {
  const conditions = Object.entries(where).map(([column, value]) => {
    const values = [value].flat();
    // One of none is nothing; `IN ()` would not parse.
    if (values.length === 0) return { text: "false", values };
    return { text: `CAST(${identifier(column)} AS VARCHAR) IN (${values.map(() => "?").join(", ")})`, values };
  });
  const filter = conditions.length > 0 ? ` WHERE ${conditions.map(({ text }) => text).join(" AND ")}` : "";
  const table = `SELECT * FROM ${identifier(from)}`;
  const inOrder = ` ORDER BY ${order.map((column) => `${identifier(column)} NULLS LAST`).join(", ")}`;
  return {
    from,
    text: `${table}${filter}${inOrder}`,
    values: conditions.flatMap(({ values }) => values),
    all: { from, text: `${table}${inOrder}`, values: [] },
    where,
  };
}
