import type { AnyMetric } from "../define-metric.js";
import { identifier } from "./identifier.js";
import type { Query } from "./query.js";

/** Which cells: each key is a column of the cube (`level`, `unit`, `boundaries`, a dimension), each value one or several. */
export type Where = Readonly<Record<string, string | readonly string[]>>;

/**
 * The query that picks cells out of a metric's cube, in the region's fixed order, then by period and dimensions.
 *
 * It sums nothing: every level a page can show is a row of the cube.
 *
 * @throws Error if `where` names a column that the metric's cube does not have.
 */
export function select(metric: AnyMetric, { where = {} }: { where?: Where } = {}): Query {
  const known = ["level", "unit", "boundaries", "period_start", ...metric.dimensions];
  for (const column of Object.keys(where)) {
    if (!known.includes(column))
      throw new Error(`unknown dimension: "${column}"; ${metric.id} has ${known.join(", ")}`);
  }
  return pick(metric.id, where, ["position", "period_start", ...metric.dimensions, "unit", "boundaries"]);
}

/** The query that picks rows out of a reference table (units, decisions, sources …), in the table's own order. */
export function lookup(table: string, { where = {} }: { where?: Where } = {}): Query {
  return pick(table, where, ["position"]);
}

function pick(from: string, where: Where, order: readonly string[]): Query {
  const conditions = Object.entries(where).map(([column, value]) => {
    const values = [value].flat();
    // One of none is nothing; `IN ()` would not parse.
    if (values.length === 0) return { text: "false", values };
    return { text: `CAST(${identifier(column)} AS VARCHAR) IN (${values.map(() => "?").join(", ")})`, values };
  });
  const filter = conditions.length > 0 ? ` WHERE ${conditions.map(({ text }) => text).join(" AND ")}` : "";
  return {
    from,
    text: `SELECT * FROM ${identifier(from)}${filter} ORDER BY ${order.map((column) => `${identifier(column)} NULLS LAST`).join(", ")}`,
    values: conditions.flatMap(({ values }) => values),
  };
}
