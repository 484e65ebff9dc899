import { type ColumnTable, op, table } from "arquero";
import { certainty, leastSure } from "../region/certainty.js";
import type { Status } from "../region/pack.js";
import type { Component } from "./component.js";
import type { AnyMetric } from "./define-metric.js";
import { inWindow } from "./in-window.js";
import { matches, type TableRecord } from "./matches.js";
import { quartersIn, type RollupOptions, type RollupRow } from "./rollup.js";
import { expectedMembers, type UnitMap, type UnitMapRow } from "./unit-map.js";

/**
 * Aggregates rows of a metric's table into its components, a row a cell, with arquero.
 *
 * The same as `rollupQuery` in DuckDB; a test holds them equal. `toCells` makes cells of what it gives.
 *
 * @param records Rows of the metric's table: text, numbers, ISO days, null for «not given».
 */
export function aggregate(
  metric: AnyMetric,
  records: readonly TableRecord[],
  { to, window }: RollupOptions = {},
): readonly RollupRow[] {
  const { rows: condition, dimensions, period } = metric;
  const components = Object.entries<Component>(metric.components);
  const own = condition ? records.filter(matches(condition)) : records;
  const about = window ? inWindow(window, own, dimensions) : own;
  const isPooled = period === "pooled" && window === undefined;
  const rows = to ? mapped(about, to) : about;
  if (rows.length === 0) return [];
  const keys = ["level", "unit", ...(isPooled ? [] : ["period_start", "period_end"]), ...dimensions];
  const rolled = table({
    ...columnsOf(rows, [
      ...[...keys, "period_start", "period_end", "source", ...(to ? ["member", "expected"] : [])],
      ...components.flatMap(([, component]) => (isWhole(component) ? [component.column] : [])),
    ]),
    certainty: rows.map(({ status }) => certainty.indexOf(status as Status)),
    ...Object.assign({}, ...components.map(([name, component]) => taken(name, component, rows))),
  })
    .groupby(...keys)
    .rollup({
      ...(isPooled ? { period_start: op.min("period_start"), period_end: op.max("period_end") } : {}),
      ...Object.assign({}, ...components.map(([name, component]) => measures(name, component))),
      certainty: op.max("certainty"),
      source_list: op.array_agg_distinct("source"),
      ...(to ? { member_list: op.array_agg_distinct("member"), members_expected: op.max("expected") } : {}),
    });
  return inOrder(rolled, keys).map((row) => finished(metric, row, quartersIn(window)));
}

type Columns = Record<string, readonly unknown[]>;
type Rolled = Readonly<Record<string, unknown>>;

function columnsOf(rows: readonly TableRecord[], names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

/** Members' rows as rows of the map's units, with the member they come from; rows of other units are left out. */
function mapped(records: readonly TableRecord[], map: UnitMap): readonly TableRecord[] {
  const expected = expectedMembers(map);
  const targets = new Map<string, UnitMapRow[]>();
  for (const row of map.rows) {
    const key = `${row.memberLevel}/${row.member}`;
    targets.set(key, [...(targets.get(key) ?? []), row]);
  }
  return records.flatMap((row) => {
    const member = `${row.level}/${row.unit}`;
    return (holdsFor(map, row) ? (targets.get(member) ?? []) : []).map(({ unit, status, source }) => ({
      ...row,
      ...{ level: map.level, unit, member, expected: expected.get(unit) ?? 0 },
      status: leastSure([row.status as Status, status]),
      source: `${row.source} ${source}`,
    }));
  });
}

function holdsFor({ during }: UnitMap, { period_start }: TableRecord): boolean {
  return (
    during === undefined ||
    (typeof period_start === "string" && period_start >= during.from && period_start < during.to)
  );
}

/** Whether a component is of every value of its column, which is then read as it is. */
const isWhole = (component: Component): component is Exclude<Component, { kind: "count" }> =>
  component.kind !== "count" && !component.where;

/** What a component that chooses takes of each row: whether it takes the row, and its value, null where it does not. */
function taken(name: string, component: Component, rows: readonly TableRecord[]): Columns {
  if (!component.where) return {};
  const takes = rows.map(matches(component.where));
  if (component.kind === "count") return { [`${name} taken`]: takes };
  const { column } = component;
  return {
    [`${name} taken`]: takes,
    [`${name} value`]: rows.map((row, i) => (takes[i] ? (row[column] ?? null) : null)),
  };
}

/** What is asked of a component's columns: how many rows it takes, how many of them have a value, and the values. */
function measures(name: string, component: Component): Record<string, unknown> {
  const value = isWhole(component) ? component.column : `${name} value`;
  const rows = { [`${name} taken`]: component.where ? op.sum(`${name} taken`) : op.count() };
  switch (component.kind) {
    case "count":
      return rows;
    case "count_distinct":
      return { [`${name} values`]: op.array_agg_distinct(value) };
    default:
      return { ...rows, [`${name} given`]: op.valid(value), [`${name} sum`]: op.sum(value) };
  }
}

/** In the order of the query: by each key, upwards by code unit, null last. */
function inOrder(rolled: ColumnTable, keys: readonly string[]): readonly Rolled[] {
  const rank = (a: unknown, b: unknown): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : (a as string) < (b as string) ? -1 : 1;
  return (rolled.objects() as Rolled[]).toSorted((a, b) =>
    keys.reduce((found, key) => found || rank(a[key], b[key]), 0),
  );
}

function finished(metric: AnyMetric, row: Rolled, quarters: number): RollupRow {
  const components = Object.entries<Component>(metric.components).map(([name, { kind }]) => [
    name,
    result(kind, name, row, quarters),
  ]);
  const kept = ["level", "unit", "period_start", "period_end", ...metric.dimensions].map((key) => [key, row[key]]);
  // Without a map each unit is its own one member.
  const { member_list = [`${row.level}/${row.unit}`], members_expected = 1 } = row;
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(components),
    status: certainty[row.certainty as number],
    sources: (row.source_list as string[]).toSorted().join(" "),
    members: (member_list as string[]).toSorted().join(" "),
    members_found: (member_list as string[]).length,
    members_expected,
  } as RollupRow;
}

function result(kind: Component["kind"], name: string, row: Rolled, quarters: number): number | null {
  const of = (measure: string): number => (row[`${name} ${measure}`] as number | undefined) ?? 0;
  switch (kind) {
    case "count":
      return of("taken");
    case "count_distinct":
      return (row[`${name} values`] as unknown[]).filter((value) => value !== null && value !== undefined).length;
    case "sum":
      return of("given") === of("taken") ? of("sum") : null;
    case "heads":
      return of("given") === of("taken") ? of("sum") / quarters : null;
    case "printed":
      return of("given") === 1 && of("taken") === 1 ? of("sum") : null;
  }
}
