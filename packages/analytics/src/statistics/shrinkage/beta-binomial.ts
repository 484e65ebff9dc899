import { logBeta } from "../distributions/beta-probability.js";
import { betaQuantile } from "../distributions/beta-quantile.js";
import { logGamma } from "../distributions/log-gamma.js";
import { type Bounds, requireLevel } from "../intervals/interval.js";
import type { Observed } from "../observed.js";
import { sum } from "../sum.js";
import { maximumOf } from "./maximum.js";
import { requireShares, type Shrunk, totalOf } from "./shrunk.js";

/** Shares drawn towards their mean, under a beta distribution of them. */
export interface BetaBinomial extends Shrunk {
  /** The beta distribution's shapes; infinite where no variation can be told. */
  readonly alpha: number;
  readonly beta: number;
  /**
   * What is believed of each. Too narrow: how well the shapes themselves are known is left out. `undefined` where no
   * variation can be told, since it would be no width at all.
   */
  readonly bounds: readonly (Bounds | undefined)[];
  readonly logLikelihood: number;
}

/** Logarithms of alpha + beta between these are tried: how alike the units are. */
const [least, most] = [-5, 12];
const edge = 1e-9;

/**
 * Beta-binomial empirical Bayes estimates of shares, by maximum likelihood.
 *
 * For planning: what is likely of a small unit given all others. For accountability show the plain share and its
 * interval. Where shares differ no more than chance alone makes them, the likelihood has its top at no variance.
 *
 * @throws RangeError if there are no units, events are not numbers from 0 to their total, or totals not above 0.
 * @see Griffiths DA (1973). Maximum likelihood estimation for the beta-binomial distribution. doi:10.2307/2529131. When
 *   there is a variance: Tarone RE (1979). Testing the goodness of fit of the binomial distribution.
 *   doi:10.1093/biomet/66.3.585
 * @example betaBinomial([{ events: 1, of: 2 }, { events: 1, of: 2 }]).estimates // => [0.5, 0.5]
 */
export function betaBinomial(units: readonly Observed[], level = 0.95): BetaBinomial {
  requireShares(units);
  requireLevel(level);
  const { events: all, of: total } = totalOf(units);
  const pooled = all / total;
  const chance = pooled * (1 - pooled);
  const excess = sum(units.map(({ events, of }) => (events - of * pooled) ** 2)) - total * chance;
  if (excess <= 0) return withoutVariation(units, pooled);
  const at = (share: number, size: number): number => logLikelihood(units, share * size, (1 - share) * size);
  const shareAt = (size: number): number => maximumOf((share) => at(share, size), edge, 1 - edge);
  const size = Math.exp(maximumOf((log) => at(shareAt(Math.exp(log)), Math.exp(log)), least, most));
  const mean = shareAt(size);
  const [alpha, beta] = [mean * size, (1 - mean) * size];
  const tail = (1 - level) / 2;
  const shapes = units.map(({ events, of }) => [events + alpha, of - events + beta] as const);
  return {
    ...{ mean, alpha, beta },
    between: (mean * (1 - mean)) / (size + 1),
    estimates: shapes.map(([a, b]) => a / (a + b)),
    bounds: shapes.map(([a, b]) => ({ lower: betaQuantile(tail, a, b), upper: betaQuantile(1 - tail, a, b) })),
    logLikelihood: at(mean, size),
  };
}

function withoutVariation(units: readonly Observed[], mean: number): BetaBinomial {
  const likelihoods = units.map(
    ({ events, of }) => logWays(events, of) + times(events, Math.log(mean)) + times(of - events, Math.log1p(-mean)),
  );
  return {
    ...{ mean, between: 0, alpha: Number.POSITIVE_INFINITY, beta: Number.POSITIVE_INFINITY },
    estimates: units.map(() => mean),
    bounds: units.map(() => undefined),
    logLikelihood: sum(likelihoods),
  };
}

/** None of something is nothing, be it infinite. */
const times = (count: number, logarithm: number): number => (count === 0 ? 0 : count * logarithm);

function logLikelihood(units: readonly Observed[], alpha: number, beta: number): number {
  const common = logBeta(alpha, beta);
  return sum(units.map(({ events, of }) => logWays(events, of) + logBeta(events + alpha, of - events + beta) - common));
}

const logWays = (events: number, of: number): number =>
  logGamma(of + 1) - logGamma(events + 1) - logGamma(of - events + 1);
