import { op, table } from "arquero";
import { certainty, leastSure } from "../region/certainty.js";
import type { Status } from "../region/pack.js";
import { areEndToEnd, type Stretch } from "../time/stretch.js";
import type { Component } from "./component.js";
import type { AnyMetric } from "./define-metric.js";
import { inWindow } from "./in-window.js";
import { matches, type TableRecord } from "./matches.js";
import { requireMembers } from "./require-members.js";
import { requireRows } from "./require-rows.js";
import { quartersIn, type RollupOptions, type RollupRow, type Window } from "./rollup.js";
import { type MemberRow, type MemberSum, sumMembers } from "./sum-members.js";
import { sumOf } from "./sum-of.js";
import { expectedMembers, type NoMap, type UnitMap, type UnitMapRow } from "./unit-map.js";

/**
 * Aggregates rows of a metric's table into its components, a row a cell, with arquero.
 *
 * The same as `rollupQuery` in DuckDB; a test holds them equal. `toCells` makes cells of what it gives.
 *
 * @param records Rows of the metric's table: text, numbers, ISO days, null for «not given».
 * @throws Error that names metric, column and row where a column is missing or holds something else, as a number as text;
 *   and one that names the member where the map has it twice.
 */
export function aggregate(
  metric: AnyMetric,
  records: readonly TableRecord[],
  { to, window }: RollupOptions = {},
): readonly RollupRow[] {
  const { rows: condition, dimensions, period } = metric;
  requireRows(metric, records);
  if (to?.kind === "map") requireMembers(to);
  const own = condition ? records.filter(matches(condition)) : records;
  const about = window ? inWindow(window, own, dimensions) : own;
  const rows = to ? (to.kind === "map" ? mapped(about, to) : unmapped(about, to)) : about;
  if (rows.length === 0) return [];
  const isPooled = period === "pooled" && window === undefined;
  const keys = ["level", "unit", ...(isPooled ? [] : ["period_start", "period_end"]), ...dimensions];
  const members = byMember(metric, rows, { keys, isMapped: to?.kind === "map", isPooled, window });
  const sums =
    to?.kind === "map"
      ? sumMembers(metric, isPooled, members)
      : members.map((row) => (to ? ofNobody(row) : { ...row, members: [row.member] }));
  const because =
    to?.kind === "no_map"
      ? { because_nb: to.because.nb, because_nn: to.because.nn ?? "", because_en: to.because.en }
      : {};
  return inOrder(sums, keys).map((row) => ({ ...finished(row, dimensions), ...because }));
}

/** A row without a figure, for what is said of it alone. */
function ofNobody(row: MemberRow): MemberSum {
  const components = Object.fromEntries(Object.keys(row.components).map((name) => [name, null]));
  return { ...row, components, members: [], expected: 0 };
}

/** Each member's rows as one for each period; without a map each unit is its own one member. */
function byMember(metric: AnyMetric, rows: readonly TableRecord[], { keys, isMapped, isPooled, window }: Groups) {
  const components = Object.entries<Component>(metric.components);
  const by = isMapped ? [...keys, "member"] : keys;
  const rolled = table({
    ...columnsOf(rows, [
      ...[...by, "source", ...(isMapped ? ["expected"] : [])],
      ...components.flatMap(([, component]) => (isWhole(component) ? [component.column] : [])),
    ]),
    ...(isPooled ? { stretch: stretchesOf(rows) } : {}),
    certainty: rows.map(({ status }) => certainty.indexOf(status as Status)),
    ...Object.assign({}, ...components.map(([name, component]) => taken(name, component, rows))),
  })
    .groupby(...by)
    .rollup({
      ...(isPooled ? { stretches: op.array_agg_distinct("stretch") } : {}),
      ...Object.assign({}, ...components.map(([name, component]) => measures(name, component))),
      certainty: op.max("certainty"),
      source_list: op.array_agg_distinct("source"),
      ...(isMapped ? { expected: op.max("expected") } : {}),
    });
  return (rolled.objects() as Rolled[]).map((row) =>
    memberRow(components, row, { keys, quarters: quartersIn(window) }),
  );
}

interface Groups {
  readonly keys: readonly string[];
  readonly isMapped: boolean;
  readonly isPooled: boolean;
  readonly window: Window | undefined;
}

type Columns = Record<string, readonly unknown[]>;
type Rolled = Readonly<Record<string, unknown>>;

function columnsOf(rows: readonly TableRecord[], names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

/** The days of each row as one text, made once for the same days: many rows are of one stretch. */
function stretchesOf(rows: readonly TableRecord[]): readonly string[] {
  const known = new Map<unknown, Map<unknown, string>>();
  return rows.map(({ period_start: start, period_end: end }) => {
    const ends = known.get(start) ?? new Map<unknown, string>();
    if (ends.size === 0) known.set(start, ends);
    const stretch = ends.get(end) ?? `${start} ${end}`;
    if (!ends.has(end)) ends.set(end, stretch);
    return stretch;
  });
}

function stretchOf(text: string): Stretch {
  const [from = "", to = ""] = text.split(" ");
  return { from, to };
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
      level: map.level,
      unit,
      member,
      expected: expected.get(unit) ?? 0,
      status: leastSure([row.status as Status, status]),
      source: `${row.source} ${source}`,
    }));
  });
}

/** Rows whose figures cannot become the unit's, as rows of the unit. */
function unmapped(records: readonly TableRecord[], to: NoMap): readonly TableRecord[] {
  const { level, unit } = to;
  return records
    .filter((row) => row.level === to.memberLevel && holdsFor(to, row))
    .map((row) => ({ ...row, level, unit }));
}

function holdsFor({ during }: Pick<UnitMap, "during">, { period_start: start, period_end: end }: TableRecord): boolean {
  if (during === undefined) return true;
  return typeof start === "string" && typeof end === "string" && start >= during.from && end <= during.to;
}

/** Whether a component is of every value of its column, which is then read as it is. */
const isWhole = (component: Component): component is Exclude<Component, { kind: "count" }> =>
  component.kind !== "count" && !component.where;

/** What a component that chooses takes of each row: whether it takes the row, and its value, null where it does not. */
function taken(name: string, component: Component, rows: readonly TableRecord[]): Columns {
  const { where } = component;
  if (!where) return {};
  const takes = rows.map(matches(where));
  const chosen = (column: string) => rows.map((row, i) => (takes[i] ? (row[column] ?? null) : null));
  return {
    [`${name} taken`]: takes,
    ...(component.kind === "count" ? {} : { [`${name} value`]: chosen(component.column) }),
    ...(where.op === "one_of" ? { [`${name} named`]: chosen(where.column) } : {}),
  };
}

/** What is asked of a component's columns: how many rows it takes, how many of them have a value, and the values. */
function measures(name: string, component: Component): Record<string, unknown> {
  const value = isWhole(component) ? component.column : `${name} value`;
  const rows = {
    [`${name} taken`]: component.where ? op.sum(`${name} taken`) : op.count(),
    ...(component.where?.op === "one_of" ? { [`${name} each`]: op.array_agg_distinct(`${name} named`) } : {}),
  };
  switch (component.kind) {
    case "count":
      return rows;
    case "count_distinct":
      return { [`${name} values`]: op.array_agg_distinct(value) };
    default:
      return { ...rows, [`${name} given`]: op.valid(value), [`${name} all`]: op.array_agg(value) };
  }
}

function memberRow(
  components: readonly (readonly [string, Component])[],
  row: Rolled,
  { keys, quarters }: { readonly keys: readonly string[]; readonly quarters: number },
): MemberRow {
  const { stretches: texts = [`${row.period_start} ${row.period_end}`] } = row;
  const stretches = (texts as readonly string[]).map(stretchOf);
  const isBroken = !areEndToEnd(stretches);
  return {
    keys: Object.fromEntries(keys.map((key) => [key, row[key]])),
    member: (row.member as string | undefined) ?? `${row.level}/${row.unit}`,
    expected: (row.expected as number | undefined) ?? 1,
    period_start: stretches.map(({ from }) => from).toSorted()[0] ?? "",
    period_end:
      stretches
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? "",
    components: Object.fromEntries(
      components.map(([name, component]) => [name, isBroken ? null : result(component, name, row, quarters)]),
    ),
    certainty: row.certainty as number,
    sources: (row.source_list as string[]).toSorted().join(" "),
  };
}

function result(component: Component, name: string, row: Rolled, quarters: number): number | null {
  const of = (measure: string): number => (row[`${name} ${measure}`] as number | undefined) ?? 0;
  switch (component.kind) {
    case "count":
      return of("taken");
    case "count_distinct":
      return distinct(row[`${name} values`]);
    case "sum":
    case "heads": {
      const { where } = component;
      const hasEach = where?.op !== "one_of" || distinct(row[`${name} each`]) === new Set(where.values).size;
      const isGiven = of("taken") > 0 && of("given") === of("taken") && hasEach;
      return isGiven ? sumOf(numbers(row[`${name} all`])) / (component.kind === "heads" ? quarters : 1) : null;
    }
    case "printed":
      return of("given") === 1 && of("taken") === 1 ? sumOf(numbers(row[`${name} all`])) : null;
  }
}

const distinct = (values: unknown): number => given(values).length;

const numbers = (values: unknown): readonly number[] => given(values).map(Number);

const given = (values: unknown): readonly unknown[] =>
  (values as readonly unknown[]).filter((value) => value !== null && value !== undefined);

/** In the order of the query: by each key, upwards by code unit, null last. */
function inOrder(sums: readonly MemberSum[], keys: readonly string[]): readonly MemberSum[] {
  const rank = (a: unknown, b: unknown): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : (a as string) < (b as string) ? -1 : 1;
  return sums.toSorted((a, b) => keys.reduce((found, key) => found || rank(a.keys[key], b.keys[key]), 0));
}

function finished(
  { keys, period_start, period_end, components, sources, members, ...row }: MemberSum,
  dimensions: readonly string[],
): RollupRow {
  return {
    level: keys.level,
    unit: keys.unit,
    period_start,
    period_end,
    ...Object.fromEntries(dimensions.map((name) => [name, keys[name]])),
    ...components,
    status: certainty[row.certainty],
    sources,
    members: members.join(" "),
    members_found: members.length,
    members_expected: row.expected,
  } as RollupRow;
}
