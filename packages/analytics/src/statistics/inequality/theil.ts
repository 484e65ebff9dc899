import { sum } from "../sum.js";
import { amountOf, peopleOf, requireWeighted, type Weighted } from "./weighted.js";

/** Theil's two measures, in natural logarithms. */
export interface Theil {
  /** Theil's T, moved most by those who have much; those who have nothing add nothing, the limit of x ln x. */
  readonly t: number;
  /** Theil's L, the mean log deviation, moved most by those who have little; `undefined` where somebody has nothing. */
  readonly l: number | undefined;
}

/**
 * Theil's measures of how unequally units are served; 0 where all have as much.
 *
 * @returns `undefined` where there is nothing to share.
 * @throws RangeError if a value or a weight is no number of at least 0.
 * @see Theil H (1967). Economics and information theory. Cowell FA (2011). Measuring inequality.
 *   doi:10.1093/acprof:osobl/9780199594030.001.0001
 * @example theil([{ value: 1, weight: 1 }, { value: 3, weight: 1 }])?.t // => 0.130812
 */
export function theil(units: readonly Weighted[]): Theil | undefined {
  requireWeighted(units);
  const [people, all] = [peopleOf(units), amountOf(units)];
  if (all === 0) return undefined;
  const mean = all / people;
  const served = units.filter(({ weight }) => weight > 0);
  const having = served.filter(({ value }) => value > 0);
  const t = sum(having.map(({ value, weight }) => value * weight * Math.log(value / mean))) / all;
  const l = sum(having.map(({ value, weight }) => weight * Math.log(mean / value))) / people;
  return { t, l: having.length < served.length ? undefined : l };
}
