import type { Bounds } from "./interval.js";
import { requireCount, requireLevel } from "./interval.js";
import { normalQuantile } from "./normal-quantile.js";

/** One stay under observation, in any unit of time: from when it was seen, to when it ended or was last seen. */
export interface Spell {
  /** Time since the beginning when observation began: 0 where it was seen from the beginning, later with delayed entry. */
  readonly entry: number;
  readonly exit: number;
  /** Whether it ended at `exit`; else it was last seen then. */
  readonly ended: boolean;
}

/** At one time since the beginning: how many were at risk, and how many ended. */
export interface Risk {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
}

/** The share that remains after a time, its standard error (Greenwood) and bounds; bounds are undefined at 0 and 1. */
export interface Survival extends Risk {
  readonly survival: number;
  readonly standardError: number | undefined;
  readonly bounds: Bounds | undefined;
}

/**
 * Who was at risk at each time that somebody ended. With delayed entry a spell is at risk when entry < time ≤ exit: those who
 * left before they could be seen are in no risk set, so nobody is counted as having stayed for sure.
 *
 * @throws RangeError if a spell ends before it was seen.
 * @example riskTable([{ entry: 0, exit: 6, ended: true }, { entry: 3, exit: 9, ended: false }]) // => [{ time: 6, atRisk: 2, ended: 1 }]
 */
export function riskTable(spells: readonly Spell[]): readonly Risk[] {
  for (const { entry, exit } of spells)
    if (!(exit > entry))
      throw new RangeError(`invalid spell: from ${entry} to ${exit}; expected an exit after the entry`);
  const times = [...new Set(spells.filter(({ ended }) => ended).map(({ exit }) => exit))].toSorted((a, b) => a - b);
  return times.map((time) => ({
    time,
    atRisk: spells.filter(({ entry, exit }) => entry < time && time <= exit).length,
    ended: spells.filter(({ exit, ended }) => ended && exit === time).length,
  }));
}

/**
 * Kaplan–Meier's curve of the share that remains, from a risk table in order of time.
 *
 * Bounds are on the log–log scale, which keeps them within 0 and 1. Risk tables of several services add up time by time.
 *
 * @throws RangeError if more ended than were at risk.
 * @example
 * const [first] = kaplanMeier([{ time: 6, atRisk: 20, ended: 2 }]);
 * first?.survival; // => 0.9
 * @see Kaplan EL, Meier P (1958). doi:10.1080/01621459.1958.10501452. Delayed entry: Klein JP, Moeschberger ML (2003),
 *   Survival Analysis, section 4.6.
 */
export function kaplanMeier(risks: readonly Risk[], level = 0.95): readonly Survival[] {
  requireLevel(level);
  const z = normalQuantile(1 - (1 - level) / 2);
  let survival = 1;
  let variance = 0;
  return risks.map((risk) => {
    const { atRisk, ended } = risk;
    requireCount(atRisk, "atRisk");
    requireCount(ended, "ended");
    if (ended > atRisk) throw new RangeError(`ended exceed at risk: ${ended} > ${atRisk} at ${risk.time}`);
    if (atRisk > 0) survival *= (atRisk - ended) / atRisk;
    if (atRisk > ended) variance += ended / (atRisk * (atRisk - ended));
    if (survival === 0) return { ...risk, survival, standardError: undefined, bounds: undefined };
    const standardError = survival * Math.sqrt(variance);
    return { ...risk, survival, standardError, bounds: logLogBounds(survival, variance, z) };
  });
}

function logLogBounds(survival: number, variance: number, z: number): Bounds | undefined {
  if (survival === 1) return undefined;
  const half = (z * Math.sqrt(variance)) / Math.log(survival);
  return { lower: survival ** Math.exp(-half), upper: survival ** Math.exp(half) };
}
