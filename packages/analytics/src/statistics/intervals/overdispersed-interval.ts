import { chiSquareQuantile } from "../distributions/chi-square-quantile.js";
import { type Bounds, requireAbove, requireAmount, requireLevel } from "./interval.js";

/**
 * Interval for the mean of a sum whose variance is `dispersion` times its mean, as days of absence that come in spells.
 *
 * Garwood's bounds for `events / dispersion` lumps, times the dispersion: exact where every lump is as large as the
 * dispersion, and Garwood's own where it is 1. Takes a sum of at least 0, returns bounds on its scale.
 *
 * @param dispersion Variance over mean, above 0.
 * @throws RangeError if events or dispersion are not such numbers.
 * @see McCullagh P, Nelder JA (1989). Generalized linear models, chapter 6 (variance proportional to the mean).
 * @example overdispersedInterval(650, 10) // => { lower: 501.66, upper: 828.48 }
 */
export function overdispersedInterval(events: number, dispersion: number, level = 0.95): Bounds {
  requireLevel(level);
  requireAmount(events, "events");
  requireAbove(dispersion, "dispersion");
  const tail = (1 - level) / 2;
  const lumps = events / dispersion;
  return {
    lower: lumps === 0 ? 0 : (dispersion * chiSquareQuantile(tail, 2 * lumps)) / 2,
    upper: (dispersion * chiSquareQuantile(1 - tail, 2 * lumps + 2)) / 2,
  };
}
