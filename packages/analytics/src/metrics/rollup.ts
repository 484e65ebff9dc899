import type { UnitMap } from "./unit-map.js";

/** What to aggregate a metric's table by. */
export interface RollupOptions {
  /** Columns to group by beside unit, period and the metric's dimensions are not offered: a cube's shape is the metric's. */
  readonly to?: UnitMap;
}

/** One group of a rollup, as both engines give it: flat, snake case, numbers and ISO days only. */
export interface RollupRow {
  readonly level: string;
  readonly unit: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly status: string;
  /** Source ids, sorted, joined by a space. */
  readonly sources: string;
  readonly members_found: number;
  readonly members_expected: number;
  readonly [dimensionOrComponent: string]: string | number | null;
}

/** The order of certainty: a figure is as sure as the least sure thing it is made of. */
export const certainty = ["confirmed", "inferred", "unknown", "invented"] as const;
