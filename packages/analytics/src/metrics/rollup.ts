import type { NoMap, UnitMap } from "./unit-map.js";

/**
 * Periods that a metric is shown in beside its own: the whole quarters of its table, or every four quarters on end that a
 * unit has all of.
 */
export type Window = "quarters" | "four_quarters";

/** How many periods are summed into one. */
export const quartersIn = (window: Window | undefined): number => (window === "four_quarters" ? 4 : 1);

/** What to aggregate a metric's table by. */
export interface RollupOptions {
  /** Which units' figures become which others', or why they cannot; each unit stays itself unless said. */
  readonly to?: UnitMap | NoMap;
  /** Which periods to give instead of the metric's own. */
  readonly window?: Window;
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
  /** Why there is no figure, where there is no map for it. */
  readonly because_nb?: string;
  readonly because_nn?: string;
  readonly because_en?: string;
  readonly [dimensionOrComponent: string]: string | number | null;
}
