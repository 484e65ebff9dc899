import { hasGap } from "../time/stretch.js";
import { type Component, isAdditive } from "./component.js";
import { type AnyMetric, neededOf } from "./define-metric.js";
import { sumOf } from "./sum-of.js";

/** What one member of a larger unit gives in one period, before it is summed with the others. */
export interface MemberRow {
  /** The group: level, unit, dimensions and, unless periods are pooled, the period. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly member: string;
  readonly expected: number;
  readonly period_start: string;
  readonly period_end: string;
  readonly components: Readonly<Record<string, number | null>>;
  readonly certainty: number;
  readonly sources: string;
}

/** The members of one group, as one. */
export interface MemberSum extends Omit<MemberRow, "member"> {
  readonly members: readonly string[];
}

/**
 * Members summed into the units they belong to. A member that does not give what the metric needs is no part of the sum, and
 * is not counted as found; where none gives it there is no sum. What is printed or distinct is that of a unit's one member.
 *
 * The same as `memberSums` in SQL.
 */
export function sumMembers(metric: AnyMetric, isPooled: boolean, rows: readonly MemberRow[]): readonly MemberSum[] {
  const needed = neededOf(metric);
  const groups = new Map<string, MemberRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(Object.values(row.keys));
    const held = groups.get(key);
    if (held) held.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((all) => {
    const given = all.filter(({ components }) => needed.every((name) => components[name] !== null));
    return summed(metric, isPooled, given.length > 0 ? given : all, all.length);
  });
}

function summed(metric: AnyMetric, isPooled: boolean, rows: readonly MemberRow[], parts: number): MemberSum {
  const [first] = rows as readonly [MemberRow, ...MemberRow[]];
  const [starts, ends] = [rows.map((row) => row.period_start), rows.map((row) => row.period_end)];
  const isBroken = isPooled && hasGap(rows.map(({ period_start: from, period_end: to }) => ({ from, to })));
  const components = Object.entries<Component>(metric.components).map(([name, { kind }]) => {
    const values = rows.map((row) => row.components[name] ?? null);
    return [name, isBroken || !(isAdditive(kind) || parts === 1) ? null : total(values)] as const;
  });
  return {
    ...first,
    period_start: starts.toSorted()[0] ?? first.period_start,
    period_end: ends.toSorted().at(-1) ?? first.period_end,
    components: Object.fromEntries(components),
    certainty: Math.max(...rows.map(({ certainty }) => certainty)),
    sources: [...new Set(rows.map(({ sources }) => sources))].toSorted().join(" "),
    members: rows.map(({ member }) => member).toSorted(),
  };
}

/** A sum with a hole in it is no sum. */
const total = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value !== null) ? sumOf(values) : null;
