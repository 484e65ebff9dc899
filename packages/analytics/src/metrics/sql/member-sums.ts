import { type Component, isAdditive } from "../component.js";
import { type AnyMetric, neededOf } from "../define-metric.js";
import { identifier } from "./identifier.js";

/**
 * SQL for members summed into the units they belong to, over a row for each member, unit and period, which is what `text`
 * gives. A member that does not give what the metric needs is no part of the sum, and is not counted as found; where none
 * gives it there is no sum. What is printed or distinct is that of a unit's one member.
 *
 * The same as `sumMembers` over arrays.
 */
export function memberSums(
  metric: AnyMetric,
  text: string,
  keys: readonly string[],
): { readonly text: string; readonly select: readonly string[] } {
  const group = keys.join(", ");
  const gives = neededOf(metric)
    .map((name) => `${identifier(name)} IS NOT NULL`)
    .join(" AND ");
  const given =
    `SELECT *, count(*) OVER (PARTITION BY ${group}) AS parts FROM (${text}) AS member_rows ` +
    `QUALIFY (${gives}) OR NOT bool_or(${gives}) OVER (PARTITION BY ${group})`;
  const components = Object.entries<Component>(metric.components).map(([name, { kind }]) => {
    const column = identifier(name);
    const alone = isAdditive(kind) ? "" : " AND max(parts) = 1";
    return `CASE WHEN count(*) = count(${column})${alone} THEN sum(${column} ORDER BY ${column}) END AS ${column}`;
  });
  return {
    text: given,
    select: [
      ...components,
      "max(certainty) AS certainty",
      "string_agg(DISTINCT sources, ' ' ORDER BY sources) AS sources",
      "string_agg(member, ' ' ORDER BY member) AS members",
      "CAST(count(*) AS DOUBLE) AS members_found",
      "CAST(max(expected) AS DOUBLE) AS members_expected",
    ],
  };
}
