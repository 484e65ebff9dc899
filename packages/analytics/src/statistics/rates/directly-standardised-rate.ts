import { chiSquareQuantile } from "../distributions/chi-square-quantile.js";
import { byarInterval } from "../intervals/byar-interval.js";
import { type Bounds, requireAbove, requireLevel } from "../intervals/interval.js";
import { sum } from "../sum.js";
import { requireStratum, type WeightedStratum } from "./stratum.js";

/** A rate as it would be in the standard population. */
export interface StandardisedRate {
  readonly events: number;
  /** Events per person without standardisation. */
  readonly crude: number;
  /** Events per person of the standard population. */
  readonly rate: number;
  /**
   * By Dobson's method with Byar's bounds, which English public health publishes; `undefined` below ten events, where it
   * publishes no such rate.
   */
  readonly dobson: Bounds | undefined;
  /** By Fay and Feuer's method, which errs on the wide side for few events. */
  readonly fayFeuer: Bounds;
}

const fewest = 10;

/**
 * Directly standardised rate: what the rate would be if the population were made up as the standard is.
 *
 * @throws RangeError if no stratum is given, events are not counts, or people are not numbers above 0.
 * @see Dobson AJ et al. (1991). doi:10.1002/sim.4780100317. Fay MP, Feuer EJ (1997).
 *   doi:10.1002/(SICI)1097-0258(19970415)16:7<791::AID-SIM500>3.0.CO;2-#
 * @example
 * const strata = [{ events: 10, population: 100, standard: 1 }, { events: 30, population: 100, standard: 3 }];
 * directlyStandardisedRate(strata).rate; // => 0.25
 */
export function directlyStandardisedRate(strata: readonly WeightedStratum[], level = 0.95): StandardisedRate {
  requireLevel(level);
  if (strata.length === 0) throw new RangeError("invalid strata: none; expected one at least");
  strata.forEach((stratum, i) => {
    requireStratum(stratum, `stratum ${i + 1}`, true);
    requireAbove(stratum.standard, `standard of stratum ${i + 1}`);
  });
  const events = sum(strata.map((stratum) => stratum.events));
  const standard = sum(strata.map((stratum) => stratum.standard));
  const weighed = strata.map((stratum) => ({ ...stratum, weight: stratum.standard / standard / stratum.population }));
  const rate = sum(weighed.map(({ events: count, weight }) => count * weight));
  const variance = sum(weighed.map(({ events: count, weight }) => count * weight ** 2));
  return {
    events,
    crude: events / sum(strata.map(({ population }) => population)),
    rate,
    dobson: events < fewest ? undefined : dobsonBounds(rate, variance, events, level),
    fayFeuer: gammaBounds(rate, variance, Math.max(...weighed.map(({ weight }) => weight)), level),
  };
}

function dobsonBounds(rate: number, variance: number, events: number, level: number): Bounds {
  const { lower, upper } = byarInterval(events, level);
  const scale = Math.sqrt(variance / events);
  return { lower: rate + scale * (lower - events), upper: rate + scale * (upper - events) };
}

function gammaBounds(rate: number, variance: number, greatest: number, level: number): Bounds {
  const tail = (1 - level) / 2;
  // A gamma variable of this mean and variance is a scaled chi-square one.
  const quantile = (p: number, mean: number, spread: number): number =>
    (spread / mean / 2) * chiSquareQuantile(p, (2 * mean ** 2) / spread);
  return {
    lower: rate === 0 ? 0 : quantile(tail, rate, variance),
    upper: quantile(1 - tail, rate + greatest, variance + greatest ** 2),
  };
}
