import type { Component } from "../component.js";
import { identifier } from "./identifier.js";
import { type Fragment, predicateSql } from "./predicate-sql.js";

/**
 * A component as a DuckDB aggregate that gives a DOUBLE or null, over so many quarters where they are summed. Numbers are added
 * from the smallest, so that the same numbers have the same sum to the last digit whichever way their rows stand.
 */
export function componentSql(component: Component, quarters = 1): Fragment {
  const where = component.where && predicateSql(component.where);
  const filter = where ? ` FILTER (WHERE ${where.text})` : "";
  const values = where?.values ?? [];
  if (component.kind === "count") return { text: `CAST(count(*)${filter} AS DOUBLE)`, values };
  const column = identifier(component.column);
  switch (component.kind) {
    case "count_distinct":
      return { text: `CAST(count(DISTINCT ${column})${filter} AS DOUBLE)`, values };
    case "sum":
    case "heads": {
      const given = `count(*)${filter} = count(${column})${filter}`;
      const named = component.where?.op === "one_of" ? component.where : undefined;
      const each = named
        ? ` AND count(DISTINCT ${identifier(named.column)})${filter} = ${new Set(named.values).size}`
        : "";
      // The sum of no rows is null.
      const sum = `CAST(sum(${column} ORDER BY ${column})${filter} AS DOUBLE)${component.kind === "heads" ? ` / ${quarters}` : ""}`;
      return {
        text: `CASE WHEN ${given}${each} THEN ${sum} END`,
        values: [...values, ...values, ...(named ? values : []), ...values],
      };
    }
    case "printed":
      return {
        text: `CASE WHEN count(*)${filter} = 1 THEN CAST(max(${column})${filter} AS DOUBLE) END`,
        values: [...values, ...values],
      };
  }
}
