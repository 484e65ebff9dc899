import {
  betaBinomial,
  type Observed,
  type GammaPoisson,
  gammaPoisson,
  gammaPoissonMoments,
  marshallRates,
  marshallShares,
} from "@barneloftet/analytics/statistics";
import { z } from "zod";
import { numbers, type Offered, offered } from "./offered.ts";

const counted = z.object({ count: numbers, n: numbers });
const expected = z.object({ observed: numbers, expected: numbers });

/** Functions of `shrinkage.json`. */
export const shrinkage: Readonly<Record<string, Offered>> = {
  "eb.marshallGlobal": offered(counted, ({ count, n }) => {
    const { mean, between, estimates } = marshallRates(units(count, n));
    return { raw: rawOf(count, n), eb: estimates, betweenVariance: between, overallMean: mean };
  }),
  "eb.marshallGlobal.firstFive": offered(counted, ({ count, n }) => ({
    ebFirst5: marshallRates(units(count, n)).estimates.slice(0, 5),
  })),
  "eb.marshallBinomial": offered(counted, ({ count, n }) => {
    // What the reference calls the variance between units is all of it, chance as well.
    const { mean, spread, estimates } = marshallShares(units(count, n), { asPublished: true });
    return { raw: rawOf(count, n), eb: estimates, betweenVariance: spread, overallMean: mean };
  }),
  "eb.gammaPoissonMLE": offered(expected, (given) => {
    const found = gammaPoisson(units(given.observed, given.expected));
    return { mu: found.mean, alpha: found.shape, rr: found.estimates, rrMedian: found.medians };
  }),
  "eb.gammaPoissonMoments": offered(expected, (given) => {
    const { shape, rate, estimates }: GammaPoisson = gammaPoissonMoments(units(given.observed, given.expected));
    return { nu: shape, alpha: rate, rr: estimates };
  }),
  "eb.betaBinomialMLE": offered(z.object({ x: numbers, n: numbers }), ({ x, n }) => {
    const { alpha, beta, estimates, bounds, logLikelihood } = betaBinomial(units(x, n));
    return {
      ...{ alpha, beta, posteriorMean: estimates, logLik: logLikelihood },
      lower95: bounds.map((each) => each?.lower),
      upper95: bounds.map((each) => each?.upper),
    };
  }),
};

const units = (events: readonly number[], of: readonly number[]): readonly Observed[] =>
  events.map((each, i) => ({ events: each, of: of[i] ?? Number.NaN }));

const rawOf = (count: readonly number[], n: readonly number[]): readonly number[] =>
  count.map((events, i) => events / (n[i] ?? Number.NaN));
