import { certainty } from "../../region/certainty.js";
import type { AnyMetric } from "../define-metric.js";
import type { RollupOptions } from "../rollup.js";
import { expectedMembers } from "../unit-map.js";
import { componentSql } from "./component-sql.js";
import { identifier } from "./identifier.js";
import { predicateSql } from "./predicate-sql.js";
import type { Query } from "./query.js";

/**
 * The query that aggregates a metric's table into its components, a row a cell (`RollupRow`), in DuckDB's SQL.
 *
 * Without `to`, each unit stays itself. With it, members' rows are summed into the units of the map and rows of other
 * units are left out. `aggregate` of the arquero entry point does the same over arrays, and a test holds them equal.
 */
export function rollupQuery(metric: AnyMetric, { to }: RollupOptions = {}): Query {
  const components = Object.entries(metric.components).map(([name, component]) => {
    const { text, values } = componentSql(component);
    return { text: `${text} AS ${identifier(name)}`, values };
  });
  const dimensions = metric.dimensions.map(identifier);
  const period =
    metric.period === "as_given"
      ? ["CAST(cells.period_start AS VARCHAR) AS period_start", "CAST(cells.period_end AS VARCHAR) AS period_end"]
      : [
          "CAST(min(cells.period_start) AS VARCHAR) AS period_start",
          "CAST(max(cells.period_end) AS VARCHAR) AS period_end",
        ];
  const source = to ? mapped(metric.table, to) : identity(metric.table);
  const rows = metric.rows ? predicateSql(metric.rows) : { text: "true", values: [] };
  const select = [
    "level",
    "unit",
    ...period,
    ...dimensions,
    ...components.map(({ text }) => text),
    `CASE max(certainty) ${certainty.map((status, rank) => `WHEN ${rank} THEN '${status}'`).join(" ")} END AS status`,
    "string_agg(DISTINCT source, ' ' ORDER BY source) AS sources",
    "CAST(count(DISTINCT member) AS DOUBLE) AS members_found",
    "CAST(max(expected) AS DOUBLE) AS members_expected",
  ];
  // The alias tells the column of the table from the text that is selected under its name.
  const groups = [
    "level",
    "unit",
    ...(metric.period === "as_given" ? ["cells.period_start", "cells.period_end"] : []),
    ...dimensions,
  ];
  return {
    from: metric.table,
    text: `SELECT ${select.join(", ")} FROM (${source.text}) AS cells WHERE ${rows.text} GROUP BY ${groups.join(", ")} ORDER BY ${groups.map((group) => `${group} NULLS LAST`).join(", ")}`,
    values: [...components.flatMap(({ values }) => values), ...source.values, ...rows.values],
  };
}

const rank = (column: string): string =>
  `CASE ${column} ${certainty.map((status, i) => `WHEN '${status}' THEN ${i}`).join(" ")} END`;

function identity(table: string): { text: string; values: readonly (string | number)[] } {
  return {
    text: `SELECT *, ${rank("status")} AS certainty, unit AS member, 1 AS expected FROM ${identifier(table)}`,
    values: [],
  };
}

function mapped(
  table: string,
  map: NonNullable<RollupOptions["to"]>,
): { text: string; values: readonly (string | number)[] } {
  const expected = expectedMembers(map);
  if (map.rows.length === 0) return { text: `${identity(table).text} WHERE false`, values: [] };
  const rows = map.rows.map(() => "(?, ?, ?, CAST(? AS INTEGER), ?, CAST(? AS INTEGER))").join(", ");
  return {
    text:
      `SELECT observed.* EXCLUDE (level, unit, source), observed.source || ' ' || map.source AS source, CAST(? AS VARCHAR) AS level, map.unit AS unit, ` +
      `greatest(${rank("observed.status")}, map.certainty) AS certainty, observed.level || '/' || observed.unit AS member, map.expected AS expected ` +
      `FROM ${identifier(table)} AS observed JOIN (VALUES ${rows}) AS map(member_level, member, unit, certainty, source, expected) ` +
      `ON observed.level = map.member_level AND observed.unit = map.member` +
      (map.during ? " WHERE observed.period_start >= CAST(? AS DATE) AND observed.period_start < CAST(? AS DATE)" : ""),
    values: [
      map.level,
      ...map.rows.flatMap(({ memberLevel, member, unit, status, source }) => [
        memberLevel,
        member,
        unit,
        certainty.indexOf(status),
        source,
        expected.get(unit) ?? 0,
      ]),
      ...(map.during ? [map.during.from, map.during.to] : []),
    ],
  };
}
