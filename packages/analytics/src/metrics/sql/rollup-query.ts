import { certainty } from "../../region/certainty.js";
import type { AnyMetric } from "../define-metric.js";
import { requireMembers } from "../require-members.js";
import { quartersIn, type RollupOptions, type Window } from "../rollup.js";
import { expectedMembers, type NoMap, type UnitMap } from "../unit-map.js";
import { componentSql } from "./component-sql.js";
import { identifier } from "./identifier.js";
import { memberSums } from "./member-sums.js";
import { predicateSql } from "./predicate-sql.js";
import type { Query } from "./query.js";

/**
 * The query that aggregates a metric's table into its components, a row a cell (`RollupRow`), in DuckDB's SQL.
 *
 * Without `to`, each unit stays itself. With it, members' rows are summed into the units of the map and rows of other
 * units are left out; where there is no map, each row says why. `aggregate` of the arquero entry point does the same over arrays, and a test holds them equal.
 *
 * @throws Error that names the member where the map has it twice.
 */
export function rollupQuery(metric: AnyMetric, { to, window }: RollupOptions = {}): Query {
  if (to?.kind === "map") requireMembers(to);
  const isPooled = metric.period === "pooled" && window === undefined;
  const rows = metric.rows && predicateSql(metric.rows);
  const table = {
    text: `SELECT * FROM ${identifier(metric.table)}${rows ? ` WHERE ${rows.text}` : ""}`,
    values: rows?.values ?? [],
  };
  const observed = window ? windows[window](table, metric.dimensions) : table;
  const components = Object.entries(metric.components).map(([name, component]) => {
    const { text, values } = componentSql(component, quartersIn(window));
    return { text: `${text} AS ${identifier(name)}`, values };
  });
  const units = ["level", "unit", ...metric.dimensions.map(identifier)];
  const group = (of: Omit<Grouping, "isPooled">): string => grouped(metric, { ...of, isPooled });
  if (to?.kind === "no_map") {
    const { text, values } = unmapped(observed, to);
    const nothing = Object.keys(metric.components).map((name) => `CAST(NULL AS DOUBLE) AS ${identifier(name)}`);
    return finished(metric, isPooled, {
      text: group({ text, units, select: [...nothing, ...restsOn, ...nobody], whole: endToEnd }),
      values: [to.because.nb, to.because.nn ?? "", to.because.en, ...values],
    });
  }
  const source = to ? mapped(observed, to) : identity(observed);
  const values = [...components.flatMap((component) => component.values), ...source.values];
  const asked = [...components.map(({ text }) => text), ...restsOn];
  if (!to)
    return finished(metric, isPooled, {
      text: group({ text: source.text, units, select: [...asked, ...ownMember], whole: endToEnd }),
      values,
    });
  const select = [...asked, "max(expected) AS expected"];
  const members = group({ text: source.text, units: [...units, "member"], select, whole: endToEnd });
  const keys = isPooled ? units : [...units, "period_start", "period_end"];
  return finished(metric, isPooled, {
    text: group({ ...memberSums(metric, members, keys), units, whole: withoutGap }),
    values,
  });
}

interface Grouping {
  readonly isPooled: boolean;
  readonly text: string;
  readonly units: readonly string[];
  readonly select: readonly string[];
  /** What must hold of the periods that are pooled. */
  readonly whole: string;
}

/** Rows grouped by some columns and by period; or, pooled, over all their periods, where these are a whole. */
function grouped(metric: AnyMetric, { isPooled, text, units, select, whole }: Grouping): string {
  // The alias tells the column of the table from the text that is selected under its name.
  if (!isPooled) {
    const period = [
      "CAST(cells.period_start AS VARCHAR) AS period_start",
      "CAST(cells.period_end AS VARCHAR) AS period_end",
    ];
    const groups = [...units, "cells.period_start", "cells.period_end"];
    return `SELECT ${[...units, ...period, ...select].join(", ")} FROM (${text}) AS cells GROUP BY ${groups.join(", ")}`;
  }
  const period = [
    "CAST(min(cells.period_start) AS VARCHAR) AS period_start",
    "CAST(max(cells.period_end) AS VARCHAR) AS period_end",
    "list(DISTINCT {s: cells.period_start, e: cells.period_end}) AS stretches",
  ];
  const names = Object.keys(metric.components).map(identifier);
  const sums = names.map((name) => `CASE WHEN ${whole} THEN ${name} END AS ${name}`);
  return (
    `SELECT * EXCLUDE (stretches) REPLACE (${sums.join(", ")}) FROM ` +
    `(SELECT ${[...units, ...period, ...select].join(", ")} FROM (${text}) AS cells GROUP BY ${units.join(", ")}) AS pooled`
  );
}

/** That no stretch begins after all those before it have ended: members may each have their own time. */
const withoutGap = "len([x.s for x in stretches if x.s > list_max([y.e for y in stretches if y < x])]) = 0";

/** That each stretch begins where those before it end: no day of one unit is counted twice. */
const endToEnd = "len([x.s for x in stretches if x.s <> list_max([y.e for y in stretches if y < x])]) = 0";

/** The groups as rows of a rollup, in the order of their keys. */
function finished(metric: AnyMetric, isPooled: boolean, { text, values }: Source): Query {
  const period = isPooled ? [] : ["period_start", "period_end"];
  const keys = ["level", "unit", ...period, ...metric.dimensions.map(identifier)];
  const status = `CASE certainty ${certainty.map((known, rank) => `WHEN ${rank} THEN '${known}'`).join(" ")} END AS status`;
  return {
    from: metric.table,
    text: `SELECT * EXCLUDE (certainty), ${status} FROM (${text}) AS groups ORDER BY ${keys.map((key) => `${key} NULLS LAST`).join(", ")}`,
    values,
  };
}

/** How sure a group is, and by whom. */
const restsOn = ["max(certainty) AS certainty", "string_agg(DISTINCT source, ' ' ORDER BY source) AS sources"];

/** A group of no member, and why. */
const nobody = [
  "'' AS members",
  "CAST(0 AS DOUBLE) AS members_found",
  "CAST(0 AS DOUBLE) AS members_expected",
  "CAST(? AS VARCHAR) AS because_nb",
  "CAST(? AS VARCHAR) AS because_nn",
  "CAST(? AS VARCHAR) AS because_en",
];

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

/** Rows whose figures cannot become the unit's, as rows of the unit. */
function unmapped(observed: Source, { level, unit, memberLevel, during }: NoMap): Source {
  return {
    text:
      `SELECT * REPLACE (CAST(? AS VARCHAR) AS level, CAST(? AS VARCHAR) AS unit), ${rank("status")} AS certainty ` +
      `FROM (${observed.text}) AS observed WHERE observed.level = ? AND ${within}`,
    values: [level, unit, ...observed.values, memberLevel, during.from, during.to],
  };
}

const within = "observed.period_start >= CAST(? AS DATE) AND observed.period_end <= CAST(? AS DATE)";

function mapped(observed: Source, map: UnitMap): Source {
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
      (map.during ? ` WHERE ${within}` : ""),
    values: [
      map.level,
      ...observed.values,
      ...map.rows.flatMap(({ memberLevel, member, unit, source }) => [memberLevel, member, unit, source]),
      ...(map.during ? [map.during.from, map.during.to] : []),
    ],
  };
}
