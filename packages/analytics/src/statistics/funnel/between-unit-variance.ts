import { sum } from "../sum.js";

/**
 * Variance between units, over and above chance, by the method of moments from a sum of squared standardised
 * deviations.
 *
 * With the deviations from a fixed target it is Spiegelhalter's, with those from the estimated mean DerSimonian and
 * Laird's.
 *
 * @param squares Sum over the units of (deviation / standard error)².
 * @param errors Standard errors of the units by chance alone, above 0.
 * @returns 0 where the units differ by no more than chance; `undefined` of fewer than two.
 * @see DerSimonian R, Laird N (1986). Meta-analysis in clinical trials. doi:10.1016/0197-2456(86)90046-2
 * @example betweenUnitVariance(11, [0.1, 0.1]) // => 0.1
 */
export function betweenUnitVariance(squares: number, errors: readonly number[]): number | undefined {
  if (errors.length < 2) return undefined;
  const weights = errors.map((error) => 1 / error ** 2);
  const total = sum(weights);
  const excess = squares - (errors.length - 1);
  return Math.max(0, excess / (total - sum(weights.map((weight) => weight ** 2)) / total));
}
