import type { Observed } from "../observed.js";
import { sum } from "../sum.js";
import { type GammaPoisson, gammaPosterior } from "./gamma-posterior.js";
import { requireCounted, totalOf } from "./shrunk.js";

const mostTurns = 100_000;
const settled = 1e-13;
/** A variance of less than so much of what chance makes is on its way to 0. */
const none = 1e-9;

/**
 * Gamma-Poisson empirical Bayes estimates of observed over expected, by moments, in turns until they settle.
 *
 * @param units Events observed, of so many expected.
 * @throws RangeError as `gammaPoisson`, or if there are fewer than two units.
 * @see Clayton D, Kaldor J (1987), section 3. doi:10.2307/2532003
 */
export function gammaPoissonMoments(units: readonly Observed[]): GammaPoisson {
  requireCounted(units);
  if (units.length < 2) throw new RangeError("invalid units: one; expected two at least");
  const each = totalOf(units).of / units.length;
  let ratios = units.map(({ events, of }) => events / of);
  let [shape, rate] = [0, 0];
  for (const _ of Array(mostTurns).keys()) {
    const mean = sum(ratios) / ratios.length;
    const squares = units.map(({ of }, i) => (1 + rate / of) * ((ratios[i] ?? 0) - mean) ** 2);
    const spread = sum(squares) / (ratios.length - 1);
    if (spread * each <= none * mean) return gammaPosterior(units, mean, Number.POSITIVE_INFINITY);
    const before = shape;
    [shape, rate] = [mean ** 2 / spread, mean / spread];
    ratios = units.map(({ events, of }) => (events + shape) / (of + rate));
    if (Math.abs(shape - before) <= settled * shape) break;
  }
  return gammaPosterior(units, shape / rate, shape);
}
