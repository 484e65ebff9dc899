import type { UnitMap } from "./unit-map.js";

/** What to aggregate a metric's table by. */
export interface RollupOptions {
  /** Which units' figures become which others'; each unit stays itself unless said. */
  readonly to?: UnitMap;
}

/** One group of a rollup, as both engines give it: flat, snake case, numbers and ISO days only. */
export interface RollupRow {
  readonly level: string;
  readonly unit: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly status: string;
  /** Source ids joined by a space; one can stand several times, and `toCells` gives each once. */
  readonly sources: string;
  readonly members_found: number;
  readonly members_expected: number;
  readonly [dimensionOrComponent: string]: string | number | null;
}
