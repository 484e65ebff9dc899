import type { UnitMap } from "./unit-map.js";

/** What to aggregate a metric's table by. */
export interface RollupOptions {
  /** Which units' figures become which others'; each unit stays itself unless said. */
  readonly to?: UnitMap;
  /** Which longer periods to sum into: every four quarters on end that a unit has all of. As they are unless said. */
  readonly window?: "four_quarters";
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
  /** The parts that were found, as `level/unit`, joined by a space. */
  readonly members: string;
  readonly members_found: number;
  readonly members_expected: number;
  readonly [dimensionOrComponent: string]: string | number | null;
}
