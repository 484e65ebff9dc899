import { logGamma } from "../distributions/log-gamma.js";
import type { Observed } from "../observed.js";
import { sum } from "../sum.js";
import { type GammaPoisson, gammaPosterior } from "./gamma-posterior.js";
import { maximumOf } from "./maximum.js";
import { requireCounted, totalOf } from "./shrunk.js";

/** Logarithms of shapes between these are tried. */
const [least, most] = [-8, 14];

/**
 * Gamma-Poisson empirical Bayes estimates of observed over expected, by maximum likelihood.
 *
 * Where counts differ no more than chance alone makes them, the likelihood has its top at no variance between units.
 *
 * @param units Events observed, of so many expected.
 * @throws RangeError if there are no units, events are not numbers of at least 0, or what is expected is not above 0.
 * @see Clayton D, Kaldor J (1987). Empirical Bayes estimates of age-standardized relative risks. doi:10.2307/2532003.
 *   When there is a variance: Dean C, Lawless JF (1989). doi:10.1080/01621459.1989.10478792
 * @example gammaPoisson([{ events: 0, of: 1 }, { events: 1, of: 1 }]).estimates // => [0.5, 0.5]
 */
export function gammaPoisson(units: readonly Observed[]): GammaPoisson {
  requireCounted(units);
  const { events: all, of: total } = totalOf(units);
  const pooled = all / total;
  const excess = sum(units.map(({ events, of }) => (events - pooled * of) ** 2)) - all;
  if (excess <= 0) return gammaPosterior(units, pooled, Number.POSITIVE_INFINITY);
  const likelihood = (logShape: number): number =>
    logLikelihood(units, Math.exp(logShape), meanAt(units, Math.exp(logShape)));
  const shape = Math.exp(maximumOf(likelihood, least, most));
  return gammaPosterior(units, meanAt(units, shape), shape);
}

/** The mean that is likeliest with a shape, where the score crosses 0. */
function meanAt(units: readonly Observed[], shape: number): number {
  const score = (mean: number): number =>
    sum(units.map(({ events, of }) => (events - mean * of) / (1 + (mean * of) / shape)));
  const ratios = units.map(({ events, of }) => events / of);
  let [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
    if (score(middle) > 0) low = middle;
    else high = middle;
  return high;
}

/** Of the negative binomial that counts then follow, up to what does not hang on shape and mean. */
function logLikelihood(units: readonly Observed[], shape: number, mean: number): number {
  return sum(
    units.map(({ events, of }) => {
      const expected = mean * of;
      const odds = events * Math.log(expected / (shape + expected)) - shape * Math.log1p(expected / shape);
      return logGamma(events + shape) - logGamma(shape) + odds;
    }),
  );
}
