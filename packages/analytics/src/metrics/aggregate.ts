import { type ColumnTable, escape as closure, from, op } from "arquero";
import { certainty } from "../region/certainty.js";
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
  const own = records.filter((row) => metric.rows === undefined || matches(metric.rows, row));
  const about = window ? inWindow(window, own, metric.dimensions) : own;
  const isPooled = metric.period === "pooled" && window === undefined;
  const rows = (
    to ? mapped(about, to) : about.map((row) => observed(row, row.level, row.unit, certaintyOf(row), 1))
  ).map((row) => ({
    ...row,
    ...derived(metric, row),
  }));
  if (rows.length === 0) return [];
  const keys = ["level", "unit", ...(isPooled ? [] : ["period_start", "period_end"]), ...metric.dimensions];
  const table = from(rows).groupby(...keys.map((key) => ({ [key]: closure((row: TableRecord) => row[key] ?? null) })));
  const names = Object.keys(metric.components);
  const rolled = table.rollup({
    ...(isPooled ? { period_start: op.min("period_start"), period_end: op.max("period_end") } : {}),
    ...Object.fromEntries(names.flatMap((name) => measuresOf(name))),
    certainty: op.max("certainty"),
    source_list: op.array_agg_distinct("source"),
    member_list: op.array_agg_distinct("member"),
    members_found: op.distinct("member"),
    members_expected: op.max("expected"),
  });
  return inOrder(rolled, keys).map((row) => finished(metric, row, quartersIn(window)));
}

type Row = TableRecord & { readonly member: string; readonly certainty: number; readonly expected: number };

const certaintyOf = (row: TableRecord): number => certainty.indexOf(row.status as (typeof certainty)[number]);

function observed(
  row: TableRecord,
  level: TableRecord[string] | undefined,
  unit: TableRecord[string] | undefined,
  sureness: number,
  expected: number,
  member = `${row.level}/${row.unit}`,
): Row {
  return {
    ...row,
    level: level ?? null,
    unit: unit ?? null,
    member,
    certainty: sureness,
    expected,
  };
}

function mapped(records: readonly TableRecord[], map: UnitMap): readonly Row[] {
  const expected = expectedMembers(map);
  const targets = new Map<string, UnitMapRow[]>();
  for (const row of map.rows) {
    const key = `${row.memberLevel}/${row.member}`;
    targets.set(key, [...(targets.get(key) ?? []), row]);
  }
  return records.flatMap((row) =>
    (holdsFor(map, row) ? (targets.get(`${row.level}/${row.unit}`) ?? []) : []).map((target) => {
      const sureness = Math.max(certaintyOf(row), certainty.indexOf(target.status));
      const moved = { ...row, source: `${row.source} ${target.source}` };
      return observed(
        moved,
        map.level,
        target.unit,
        sureness,
        expected.get(target.unit) ?? 0,
        `${row.level}/${row.unit}`,
      );
    }),
  );
}

function holdsFor({ during }: UnitMap, { period_start }: TableRecord): boolean {
  return (
    during === undefined ||
    (typeof period_start === "string" && period_start >= during.from && period_start < during.to)
  );
}

/** What each component takes from a row: the value to add, whether it takes one, and whether that value is missing. */
function derived(metric: AnyMetric, row: TableRecord): Record<string, number | string | null> {
  const entries = Object.entries(metric.components as Readonly<Record<string, Component>>).flatMap(
    ([name, component]) => {
      const takes = component.where === undefined || matches(component.where, row);
      const value = component.kind === "count" ? 1 : (row[component.column] ?? null);
      return [
        [`${name} taken`, takes ? 1 : 0],
        [`${name} missing`, takes && value === null ? 1 : 0],
        [`${name} sum`, takes && typeof value === "number" ? value : 0],
        [`${name} value`, takes ? value : null],
      ] as const;
    },
  );
  return Object.fromEntries(entries);
}

function measuresOf(name: string): readonly (readonly [string, unknown])[] {
  return [
    [`${name} taken`, op.sum(`${name} taken`)],
    [`${name} missing`, op.sum(`${name} missing`)],
    [`${name} sum`, op.sum(`${name} sum`)],
    [`${name} values`, op.array_agg_distinct(`${name} value`)],
  ];
}

/** In the order of the query: by each key, upwards by code unit, null last. */
function inOrder(table: ColumnTable, keys: readonly string[]): readonly Record<string, unknown>[] {
  const rank = (a: unknown, b: unknown): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : (a as string) < (b as string) ? -1 : 1;
  return (table.objects() as Record<string, unknown>[]).toSorted((a, b) =>
    keys.reduce((found, key) => found || rank(a[key], b[key]), 0),
  );
}

function finished(metric: AnyMetric, row: Record<string, unknown>, quarters: number): RollupRow {
  const components = Object.entries(metric.components as Readonly<Record<string, Component>>).map(
    ([name, component]) => [name, result(component, name, row, quarters)],
  );
  const kept = ["level", "unit", "period_start", "period_end", ...metric.dimensions].map((key) => [key, row[key]]);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(components),
    status: certainty[row.certainty as number],
    sources: (row.source_list as string[]).toSorted().join(" "),
    members: (row.member_list as string[]).toSorted().join(" "),
    members_found: row.members_found,
    members_expected: row.members_expected,
  } as RollupRow;
}

function result(component: Component, name: string, row: Record<string, unknown>, quarters: number): number | null {
  const taken = row[`${name} taken`] as number;
  switch (component.kind) {
    case "count":
      return taken;
    case "count_distinct":
      return (row[`${name} values`] as unknown[]).filter((value) => value !== null && value !== undefined).length;
    case "sum":
      return row[`${name} missing`] === 0 ? (row[`${name} sum`] as number) : null;
    case "heads":
      return row[`${name} missing`] === 0 ? (row[`${name} sum`] as number) / quarters : null;
    case "printed":
      return taken === 1 && row[`${name} missing`] === 0 ? (row[`${name} sum`] as number) : null;
  }
}
