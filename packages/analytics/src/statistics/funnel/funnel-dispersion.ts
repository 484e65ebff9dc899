import { sum } from "../sum.js";
import { betweenUnitVariance } from "./between-unit-variance.js";
import { type FunnelScale, funnelError, requireTarget, toFunnelScale } from "./funnel-scale.js";
import { pooledRatio, type RatioPart } from "./pooled-ratio.js";
import { type TrimMethod, trimScores } from "./trim-scores.js";

/** A unit's deviation from the target in standard errors, and that standard error, on the funnel's scale. */
export interface FunnelScore {
  readonly score: number;
  readonly error: number;
}

/** How much more units differ than chance would have it. */
export interface FunnelDispersion {
  /** In the order of the units; `undefined` for a unit whose denominator is 0. */
  readonly scores: readonly (FunnelScore | undefined)[];
  /** How many scores the rest is of: those that truncation left in. */
  readonly used: number;
  /** Mean squared score, 1 by chance alone; `undefined` without a score. */
  readonly dispersion: number | undefined;
  /** Variance between units on the funnel's scale, about the target; `undefined` of fewer than two scores. */
  readonly betweenVariance: number | undefined;
}

/** How a funnel's dispersion is found. */
export interface FunnelDispersionOptions {
  readonly scale: FunnelScale;
  /** Centre line: 1 for ratios and the pooled proportion for proportions, unless said. */
  readonly target?: number;
  /** Truncation for "log" and Winsorising for the others, unless said. */
  readonly method?: TrimMethod;
  /** Share of the scores on each side that is held in, from 0 up to 0.5; a tenth unless said. */
  readonly trimmed?: number;
}

/**
 * Overdispersion of a funnel: whether units differ more than chance alone would have it, so that its limits must be
 * widened.
 *
 * Of fewer than about ten units it is mostly chance: show limits that are not adjusted. On the logarithm's scale a unit
 * without events scores −∞, and unless it is trimmed off the dispersion is infinite.
 *
 * @param units Events and totals of proportions ("arcsine"), or observed and expected of ratios.
 * @throws RangeError if units or target are no such numbers, or `trimmed` is not a share from 0 up to 0.5.
 * @see Spiegelhalter DJ (2005). Handling over-dispersion of performance indicators. doi:10.1136/qshc.2005.013755
 * @see Spiegelhalter D, Sherlaw-Johnson C, Bardsley M et al. (2012). Statistical methods for healthcare regulation.
 *   doi:10.1111/j.1467-985X.2011.01010.x
 * @example
 * const units = [{ numerator: 16, denominator: 4 }, { numerator: 4, denominator: 16 }];
 * funnelDispersion(units, { scale: "square root", trimmed: 0 }).dispersion; // => 16
 */
export function funnelDispersion(units: readonly RatioPart[], options: FunnelDispersionOptions): FunnelDispersion {
  const { scale, method = scale === "log" ? "truncate" : "winsorise", trimmed = 0.1 } = options;
  if (!(trimmed >= 0 && trimmed < 0.5))
    throw new RangeError(`invalid trimmed: ${trimmed}; expected a share from 0 up to 0.5`);
  const scores = scoresOf(units, scale, options.target);
  const held = trimScores(
    scores.map((each) => each?.score),
    method,
    trimmed,
  );
  const squares = held.flatMap((score) => (score === undefined ? [] : [score ** 2]));
  const errors = scores.flatMap((each, i) => (each === undefined || held[i] === undefined ? [] : [each.error]));
  const total = sum(squares);
  return {
    scores,
    used: squares.length,
    dispersion: squares.length === 0 ? undefined : total / squares.length,
    betweenVariance: betweenUnitVariance(total, errors),
  };
}

function scoresOf(
  units: readonly RatioPart[],
  scale: FunnelScale,
  wanted: number | undefined,
): readonly (FunnelScore | undefined)[] {
  const pooled = pooledRatio(units);
  for (const { numerator, denominator } of units)
    if (scale === "arcsine" && numerator > denominator)
      throw new RangeError(`numerator exceeds denominator: ${numerator} > ${denominator}`);
  const target = wanted ?? (scale === "arcsine" ? pooled : 1);
  if (target === undefined) return units.map(() => undefined);
  requireTarget(target, scale);
  const centre = toFunnelScale(target, scale);
  return units.map(({ numerator, denominator }) => {
    if (denominator === 0) return undefined;
    const error = funnelError(denominator, scale);
    return { score: (toFunnelScale(numerator / denominator, scale) - centre) / error, error };
  });
}
