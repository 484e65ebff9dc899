import { requireAbove } from "../intervals/interval.js";
import { sum } from "../sum.js";

/** One stay under observation, in any unit of time: from when it was seen, to when it ended or was last seen. */
export interface Spell {
  /** Time since the beginning when observation began, with delayed entry; without it, seen from the beginning. */
  readonly entry?: number;
  readonly exit: number;
  /** Whether it ended at `exit`; else it was last seen then. */
  readonly ended: boolean;
  /** How many it stands for, above 0; 1 unless said. */
  readonly weight?: number;
}

/** At one time since the beginning: how many were at risk, and how many ended. */
export interface Risk {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
}

/**
 * Who was at risk at each time that somebody ended. With delayed entry a spell is at risk when entry < time ≤ exit:
 * those who left before they could be seen are in no risk set, so nobody is counted as having stayed for sure.
 *
 * @returns One row for each time at which a spell ended, in order of time; none where none did.
 * @throws RangeError if a spell ends before it was seen, or a weight is not above 0.
 * @example
 * const spells = [{ exit: 6, ended: true }, { entry: 3, exit: 9, ended: false }];
 * riskTable(spells); // => [{ time: 6, atRisk: 2, ended: 1 }]
 */
export function riskTable(spells: readonly Spell[]): readonly Risk[] {
  for (const spell of spells) requireSpell(spell);
  return risksAt(spells, endsOf(spells));
}

/** The times at which spells ended, each once and in order. */
export function endsOf(spells: readonly Spell[]): readonly number[] {
  return timesOf(spells, ({ ended }) => ended);
}

/** How many were at risk and ended at each of some times, whether or not anybody did. */
export function risksAt(spells: readonly Spell[], times: readonly number[]): readonly Risk[] {
  return times.map((time) => ({
    time,
    atRisk: weightOf(spells.filter((spell) => isAtRisk(spell, time))),
    ended: weightOf(spells.filter(({ exit, ended }) => ended && exit === time)),
  }));
}

/** The part of a spell that says when it was under observation. */
export type Stay = Omit<Spell, "ended">;

/** Throws unless a spell ends after it was seen first, and stands for somebody. */
export function requireSpell({ entry, exit, weight = 1 }: Stay): void {
  if (!(entry === undefined ? exit >= 0 : exit > entry) || exit === Number.POSITIVE_INFINITY)
    throw new RangeError(`invalid spell: from ${entry ?? 0} to ${exit}; expected an exit after the entry`);
  requireAbove(weight, "weight");
}

/** Whether a spell is in the risk set of a time. */
export function isAtRisk({ entry = Number.NEGATIVE_INFINITY, exit }: Stay, time: number): boolean {
  return entry < time && time <= exit;
}

/** The times at which the spells that are asked for end, each once and in order. */
export function timesOf<Kind extends Stay>(spells: readonly Kind[], ends: (spell: Kind) => boolean): readonly number[] {
  return [...new Set(spells.filter(ends).map(({ exit }) => exit))].toSorted((a, b) => a - b);
}

/** How many some spells stand for. */
export const weightOf = (spells: readonly Stay[]): number => sum(spells.map(({ weight = 1 }) => weight));
