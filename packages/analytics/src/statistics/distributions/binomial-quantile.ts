import { logGamma } from "./log-gamma.js";

/**
 * Probability of exactly so many successes of so many tries.
 *
 * @param share Probability of success in one try, 0 to 1.
 * @example binomialProbability(1, 2, 0.5) // => 0.5
 */
export function binomialProbability(successes: number, tries: number, share: number): number {
  if (share === 0) return successes === 0 ? 1 : 0;
  if (share === 1) return successes === tries ? 1 : 0;
  return Math.exp(logBinomial(successes, tries, share));
}

/**
 * Natural logarithm of the probability of exactly so many successes of so many tries.
 *
 * @param share Probability of success in one try, above 0 and below 1.
 */
export function logBinomial(successes: number, tries: number, share: number): number {
  const ways = logGamma(tries + 1) - logGamma(successes + 1) - logGamma(tries - successes + 1);
  return ways + successes * Math.log(share) + (tries - successes) * Math.log1p(-share);
}

/**
 * Quantile of the binomial distribution: the least number of successes that at most a share `p` of all draws stay below.
 *
 * @param p Probability, 0 < p < 1.
 * @example binomialQuantile(0.05, 23, 0.5) // => 8
 */
export function binomialQuantile(p: number, tries: number, share: number): number {
  let sum = 0;
  for (let successes = 0; successes < tries; successes += 1) {
    sum += binomialProbability(successes, tries, share);
    // A sum that is short of p by rounding alone has reached it.
    if (sum >= p * (1 - 64 * Number.EPSILON)) return successes;
  }
  return tries;
}
