import { sum } from "../sum.js";

/** A contrast, and how much it was seen on (`DevianceContrast`). */
export interface Sized {
  readonly contrast: number;
  readonly size: number;
}

/** How widely contrasts are spread where nothing in particular happens, and how well that is known. */
export interface Spread {
  /** Variance of a contrast that is seen on little: 1 where events come singly, more where they come in lumps. */
  readonly lumps: number;
  /** How much the variance grows with the size: what a rate that wanders from period to period adds. */
  readonly wander: number;
  /** How many independent contrasts it is worth. */
  readonly degrees: number;
}

/** Beyond so many standard deviations a contrast is taken for one that lies there. */
const edge = 1.959963984540054;
/** What a mean square becomes of a standard normal when what is beyond the edge is set to it. */
const left = 0.9129724772511089;
const fewest = 10;
const turns = 50;

/**
 * How widely contrasts are spread where nothing in particular has happened, as a variance of `lumps` + `wander` × size.
 *
 * Fitted by weighted least squares to the contrasts' squares, in turns, since the weights hang on the fit. Those in which
 * something did happen are held in at the edge (Winsorised), so that a few of them widen little what is ordinary.
 *
 * @param contrasts Earlier contrasts of the same kind, of all units.
 * @param independent How many of them are independent; all unless said: overlapping windows are fewer.
 * @returns `undefined` below ten independent ones: the spread would itself be chance.
 * @see Efron B (2004). Large-scale simultaneous hypothesis testing: the choice of a null hypothesis.
 *   doi:10.1198/016214504000000089. Spiegelhalter DJ (2005). Handling over-dispersion of performance indicators.
 *   doi:10.1136/qshc.2005.013755. Williams DA (1982). Extra-binomial variation in logistic linear models. doi:10.2307/2347977
 */
export function spreadOf(contrasts: readonly Sized[], independent: number = contrasts.length): Spread | undefined {
  if (independent < fewest || contrasts.length === 0) return undefined;
  let spread = {
    lumps: Math.max(1, sum(contrasts.map(({ contrast }) => contrast ** 2)) / contrasts.length),
    wander: 0,
  };
  for (let turn = 0; turn < turns; turn += 1) spread = refitted(contrasts, spread);
  return { ...spread, degrees: independent };
}

/** The variance of a contrast of a size. */
export const varianceAt = ({ lumps, wander }: Pick<Spread, "lumps" | "wander">, size: number): number =>
  lumps + wander * size;

function refitted(
  contrasts: readonly Sized[],
  before: Pick<Spread, "lumps" | "wander">,
): { lumps: number; wander: number } {
  let [n, x, xx, y, xy] = [0, 0, 0, 0, 0];
  for (const { contrast, size } of contrasts) {
    const variance = varianceAt(before, size);
    const weight = 1 / variance ** 2;
    const square = Math.min(contrast ** 2, edge ** 2 * variance) / left;
    n += weight;
    x += weight * size;
    xx += weight * size ** 2;
    y += weight * square;
    xy += weight * size * square;
  }
  const spread = n * xx - x * x;
  // Of one size alone nobody can tell the two apart.
  const slope = spread > 1e-9 * n * xx ? (n * xy - x * y) / spread : 0;
  if (slope <= 0) return { lumps: Math.max(1, y / n), wander: 0 };
  const lumps = (y - slope * x) / n;
  // Nothing is spread less than single events are: what then is left is told by the size alone.
  return lumps >= 1 ? { lumps, wander: slope } : { lumps: 1, wander: Math.max(0, (xy - x) / xx) };
}
