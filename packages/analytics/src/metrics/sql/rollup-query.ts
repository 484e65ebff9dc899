import { certainty } from "../../region/certainty.js";
import type { AnyMetric } from "../define-metric.js";
import { quartersIn, type RollupOptions, type Window } from "../rollup.js";
import { expectedMembers } from "../unit-map.js";
import { componentSql } from "./component-sql.js";
import { identifier } from "./identifier.js";
import { memberSums } from "./member-sums.js";
import { predicateSql } from "./predicate-sql.js";
import type { Query } from "./query.js";
import { withGaps } from "./with-gaps.js";

/**
 * The query that aggregates a metric's table into its components, a row a cell (`RollupRow`), in DuckDB's SQL.
 *
 * Without `to`, each unit stays itself. With it, members' rows are summed into the units of the map and rows of other
 * units are left out. `aggregate` of the arquero entry point does the same over arrays, and a test holds them equal.
 */
export function rollupQuery(metric: AnyMetric, { to, window }: RollupOptions = {}): Query {
  const isPooled = metric.period === "pooled" && window === undefined;
  const rows = metric.rows && predicateSql(metric.rows);
  const table = {
    text: `SELECT * FROM ${identifier(metric.table)}${rows ? ` WHERE ${rows.text}` : ""}`,
    values: rows?.values ?? [],
  };
  const observed = window ? windows[window](table, metric.dimensions) : table;
  const source = to ? mapped(observed, to) : identity(observed);
  const units = ["level", "unit", ...metric.dimensions.map(identifier)];
  const own = to ? [...units, "member"] : units;
  const components = Object.entries(metric.components).map(([name, component]) => {
    const { text, values } = componentSql(component, quartersIn(window));
    const whole = isPooled ? `CASE WHEN NOT coalesce(bool_or(gap), false) THEN ${text} END` : text;
    return { text: `${whole} AS ${identifier(name)}`, values };
  });
  const values = [...components.flatMap((component) => component.values), ...source.values];
  const grouped: Grouped = { text: isPooled ? withGaps(source.text, own) : source.text, units: own, isPooled };
  const select = [
    ...components.map(({ text }) => text),
    "max(certainty) AS certainty",
    "string_agg(DISTINCT source, ' ' ORDER BY source) AS sources",
  ];
  if (!to) return finished(metric, { ...grouped, select: [...select, ...ownMember] }, values);
  const members = query({ ...grouped, select: [...select, "max(expected) AS expected"] });
  const keys = isPooled ? units : [...units, "period_start", "period_end"];
  return finished(metric, { ...memberSums(metric, { text: members, keys, isPooled }), units, isPooled }, values);
}

/** What is grouped, by which columns beside the period, and what is asked of each group. */
interface Grouped {
  readonly text: string;
  readonly units: readonly string[];
  readonly isPooled: boolean;
}

function query({ text, units, isPooled, select }: Grouped & { readonly select: readonly string[] }): string {
  const period = isPooled
    ? [
        "CAST(min(cells.period_start) AS VARCHAR) AS period_start",
        "CAST(max(cells.period_end) AS VARCHAR) AS period_end",
      ]
    : ["CAST(cells.period_start AS VARCHAR) AS period_start", "CAST(cells.period_end AS VARCHAR) AS period_end"];
  // The alias tells the column of the table from the text that is selected under its name.
  const groups = [...units, ...(isPooled ? [] : ["cells.period_start", "cells.period_end"])];
  return `SELECT ${[...units, ...period, ...select].join(", ")} FROM (${text}) AS cells GROUP BY ${groups.join(", ")}`;
}

/** The groups as rows of a rollup, in the order of their keys. */
function finished(
  metric: AnyMetric,
  grouped: Grouped & { readonly select: readonly string[] },
  values: Query["values"],
): Query {
  const names = ["level", "unit", "period_start", "period_end", ...metric.dimensions.map(identifier)];
  const order = grouped.isPooled ? grouped.units : names;
  const status = `CASE certainty ${certainty.map((known, rank) => `WHEN ${rank} THEN '${known}'`).join(" ")} END AS status`;
  return {
    from: metric.table,
    text: `SELECT * EXCLUDE (certainty), ${status} FROM (${query(grouped)}) AS groups ORDER BY ${order.map((name) => `${name} NULLS LAST`).join(", ")}`,
    values,
  };
}

/** Without a map a unit is its own one member: what the group is of says it, and no row is asked. */
const ownMember = [
  "level || '/' || unit AS members",
  "CAST(1 AS DOUBLE) AS members_found",
  "CAST(1 AS DOUBLE) AS members_expected",
];

const rank = (column: string): string =>
  `CASE ${column} ${certainty.map((status, i) => `WHEN '${status}' THEN ${i}`).join(" ")} END`;

type Source = { readonly text: string; readonly values: readonly (string | number)[] };

const wholeQuarter =
  "period_start = date_trunc('quarter', period_start) AND period_end = period_start + INTERVAL 3 MONTH";

const quarters = ({ text, values }: Source): Source => ({
  text: `SELECT * FROM (${text}) AS observed WHERE ${wholeQuarter}`,
  values,
});

/** Each whole quarter as a row of every four quarters on end that hold it, where the unit has all four. */
function fourQuarters(observed: Source, dimensions: readonly string[]): Source {
  const { text, values } = quarters(observed);
  const unit = ["level", "unit", ...dimensions].map(identifier).join(", ");
  const later = "whole.period_end + to_months(CAST(3 * quarters.later AS INTEGER))";
  return {
    text:
      `SELECT * REPLACE (CAST(${later} - INTERVAL 12 MONTH AS DATE) AS period_start, CAST(${later} AS DATE) AS period_end) ` +
      `FROM (${text}) AS whole CROSS JOIN (VALUES (0), (1), (2), (3)) AS quarters(later) ` +
      `QUALIFY count(DISTINCT whole.period_start) OVER (PARTITION BY ${unit}, ${later}) = 4`,
    values,
  };
}

const windows = { quarters, four_quarters: fourQuarters } as const satisfies Readonly<Record<Window, unknown>>;

function identity({ text, values }: Source): Source {
  return {
    text: `SELECT *, ${rank("status")} AS certainty FROM (${text}) AS observed`,
    values,
  };
}

function mapped(observed: Source, map: NonNullable<RollupOptions["to"]>): Source {
  const expected = expectedMembers(map);
  if (map.rows.length === 0)
    return {
      text: `SELECT *, 0 AS certainty, '' AS member, 0 AS expected FROM (${observed.text}) AS observed WHERE false`,
      values: observed.values,
    };
  const rows = map.rows.map(
    ({ unit, status }) => `(?, ?, ?, ${certainty.indexOf(status)}, ?, ${expected.get(unit) ?? 0})`,
  );
  return {
    text:
      `SELECT observed.* EXCLUDE (level, unit, source), observed.source || ' ' || map.source AS source, CAST(? AS VARCHAR) AS level, map.unit AS unit, ` +
      `greatest(${rank("observed.status")}, map.certainty) AS certainty, observed.level || '/' || observed.unit AS member, map.expected AS expected ` +
      `FROM (${observed.text}) AS observed JOIN (VALUES ${rows.join(", ")}) AS map(member_level, member, unit, certainty, source, expected) ` +
      `ON observed.level = map.member_level AND observed.unit = map.member` +
      (map.during ? " WHERE observed.period_start >= CAST(? AS DATE) AND observed.period_start < CAST(? AS DATE)" : ""),
    values: [
      map.level,
      ...observed.values,
      ...map.rows.flatMap(({ memberLevel, member, unit, source }) => [memberLevel, member, unit, source]),
      ...(map.during ? [map.during.from, map.during.to] : []),
    ],
  };
}
