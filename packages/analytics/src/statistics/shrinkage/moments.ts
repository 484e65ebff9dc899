import type { Observed } from "../observed.js";
import { sum } from "../sum.js";
import { totalOf } from "./shrunk.js";

/** What estimates by moments start from. */
export interface Moments {
  readonly mean: number;
  /** The weighted variance around the mean, with what chance makes of it. */
  readonly spread: number;
  /** How many a unit is of, on average. */
  readonly each: number;
}

/** The mean rate of units, how widely theirs are spread, and how large they are. */
export function momentsOf(units: readonly Observed[]): Moments {
  const { events: all, of: total } = totalOf(units);
  const mean = all / total;
  const spread = sum(units.map(({ events, of }) => of * (events / of - mean) ** 2)) / total;
  return { mean, spread, each: total / units.length };
}

/** Rates drawn towards the mean: each keeps so much of its distance as its variance is variance between units. */
export function drawn(units: readonly Observed[], mean: number, between: number, chance: number): readonly number[] {
  if (between === 0) return units.map(() => mean);
  return units.map(({ events, of }) => mean + ((events / of - mean) * between) / (between + chance / of));
}
