import { normalQuantile } from "../distributions/normal-quantile.js";
import { type Bounds, requireAmount, requireLevel } from "../intervals/interval.js";
import type { Risk } from "./risk-table.js";

/** The share that remains after a time, its standard error (Greenwood) and bounds; bounds are undefined at 0 and 1. */
export interface Survival extends Risk {
  readonly survival: number;
  readonly standardError: number | undefined;
  readonly bounds: Bounds | undefined;
}

/** The scale on which bounds lie as far above the share as below it; on the last two they are cut off at 0 and 1. */
export type SurvivalScale = "log-log" | "log" | "plain";

/**
 * Kaplan–Meier's curve of the share that remains, from a risk table in order of time.
 *
 * Bounds are on the log–log scale unless another is asked for: it keeps them within 0 and 1. Risk tables of several
 * services add up time by time. Where spells have weights, the standard error is right if a weight counts spells alike,
 * not otherwise.
 *
 * @param scale Of the bounds.
 * @throws RangeError if more ended than were at risk.
 * @example
 * const [first] = kaplanMeier([{ time: 6, atRisk: 20, ended: 2 }]);
 * first?.survival; // => 0.9
 * @see Kaplan EL, Meier P (1958). doi:10.1080/01621459.1958.10501452. Delayed entry: Klein JP, Moeschberger ML (2003),
 *   Survival Analysis, section 4.6; scales of the bounds, section 4.3. doi:10.1007/b97377
 */
export function kaplanMeier(
  risks: readonly Risk[],
  level = 0.95,
  scale: SurvivalScale = "log-log",
): readonly Survival[] {
  requireLevel(level);
  const z = normalQuantile(1 - (1 - level) / 2);
  let survival = 1;
  let variance = 0;
  return risks.map((risk) => {
    const { atRisk, ended } = risk;
    requireRisk(risk);
    if (atRisk > 0) survival *= (atRisk - ended) / atRisk;
    variance += greenwood(risk);
    if (survival === 0) return { ...risk, survival, standardError: undefined, bounds: undefined };
    const deviation = Math.sqrt(variance);
    const bounds = survival === 1 ? undefined : boundsOn[scale](survival, z * deviation);
    return { ...risk, survival, standardError: survival * deviation, bounds };
  });
}

/** Throws unless both are numbers of at least 0 and no more ended than were at risk. */
export function requireRisk({ time, atRisk, ended }: Risk): void {
  requireAmount(atRisk, "atRisk");
  requireAmount(ended, "ended");
  if (ended > atRisk) throw new RangeError(`ended exceed at risk: ${ended} > ${atRisk} at ${time}`);
}

/** What a step adds to the variance of the logarithm of the share that remains; 0 of the step that leaves nobody. */
export function greenwood({ atRisk, ended }: Risk): number {
  return atRisk > ended ? ended / (atRisk * (atRisk - ended)) : 0;
}

/** Bounds of a share, given how far they lie from it on the scale of its logarithm. */
const boundsOn: Readonly<Record<SurvivalScale, (survival: number, away: number) => Bounds>> = {
  "log-log": (survival, away) => {
    const half = away / Math.log(survival);
    return { lower: survival ** Math.exp(-half), upper: survival ** Math.exp(half) };
  },
  log: (survival, away) => ({
    lower: survival * Math.exp(-away),
    upper: Math.min(1, survival * Math.exp(away)),
  }),
  plain: (survival, away) => ({
    lower: Math.max(0, survival * (1 - away)),
    upper: Math.min(1, survival * (1 + away)),
  }),
};
