import { sum } from "../sum.js";
import { betweenUnitVariance } from "./between-unit-variance.js";

/** An estimate and its sampling variance, above 0. */
export interface UnitEstimate {
  readonly estimate: number;
  readonly variance: number;
}

/** A random-effects mean, and how much the units differ beyond chance. */
export interface RandomEffects {
  /** Mean of the estimates, weighted by 1 / (variance + betweenVariance). */
  readonly mean: number;
  readonly betweenVariance: number;
  /** Cochran's Q: squared standardised deviations from the fixed-effect mean. */
  readonly q: number;
}

/**
 * Random-effects mean and between-unit variance after DerSimonian and Laird: about the units' own mean, where a
 * funnel's is about a target that was set.
 *
 * @returns `undefined` of fewer than two estimates.
 * @throws RangeError if an estimate is not a finite number or a variance not above 0.
 * @see DerSimonian R, Laird N (1986). Meta-analysis in clinical trials. doi:10.1016/0197-2456(86)90046-2
 * @example
 * const units = [{ estimate: 0, variance: 1 }, { estimate: 4, variance: 1 }];
 * derSimonianLaird(units); // => { mean: 2, betweenVariance: 7, q: 8 }
 */
export function derSimonianLaird(units: readonly UnitEstimate[]): RandomEffects | undefined {
  for (const { estimate, variance } of units) {
    if (!Number.isFinite(estimate)) throw new RangeError(`invalid estimate: ${estimate}; expected a finite number`);
    if (!(variance > 0 && Number.isFinite(variance)))
      throw new RangeError(`invalid variance: ${variance}; expected a number above 0`);
  }
  const fixed = weightedMean(units, 0);
  const q = sum(units.map(({ estimate, variance }) => (estimate - fixed) ** 2 / variance));
  const betweenVariance = betweenUnitVariance(
    q,
    units.map(({ variance }) => Math.sqrt(variance)),
  );
  if (betweenVariance === undefined) return undefined;
  return { mean: weightedMean(units, betweenVariance), betweenVariance, q };
}

function weightedMean(units: readonly UnitEstimate[], between: number): number {
  const weights = units.map(({ variance }) => 1 / (variance + between));
  return sum(units.map(({ estimate }, i) => estimate * (weights[i] ?? 0))) / sum(weights);
}
