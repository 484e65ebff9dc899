import { requireAbove, requireAmount } from "../intervals/interval.js";
import { sum } from "../sum.js";

/** A contrast, and how much it was seen on (`DevianceContrast`). */
export interface Sized {
  readonly contrast: number;
  readonly size: number;
}

/** How widely contrasts are spread where nothing in particular happens. */
export interface Spread {
  /** Variance of a contrast that is seen on little: 1 where events come singly, more where they come in lumps. */
  readonly lumps: number;
  /** How much the variance grows with the size: what a rate that wanders from period to period adds. */
  readonly wander: number;
}

/** How widely, and how well that is known. */
export interface FittedSpread extends Spread {
  /** What the lumps are at least. */
  readonly leastLumps: number;
  /** How many independent contrasts it is worth, as degrees of freedom where all are of one size. */
  readonly independent: number;
  /** Sums over the contrasts of 1, their size and its square, each over the squared variance. */
  readonly information: readonly [number, number, number];
}

/** What is known of contrasts beforehand. */
export interface Known {
  /** How many of them are independent; all unless said: overlapping windows are fewer. */
  readonly independent?: number;
  /** What their lumps are at least: 1 unless said, as nothing is spread less than single events are. */
  readonly leastLumps?: number;
}

/** Beyond so many standard deviations a contrast is taken for one that lies there. */
const edge = 1.959963984540054;
/** What a mean square becomes of a standard normal when what is beyond the edge is set to it. */
const left = 0.9129724772511089;
/** Held in at the edge, contrasts tell as much of their variance as so large a part of them would (asymptotic efficiency). */
const efficiency = 0.876;
const fewest = 10;
const turns = 50;

/**
 * How widely contrasts are spread where nothing in particular has happened, as a variance of `lumps` + `wander` × size.
 *
 * Fitted by weighted least squares to the contrasts' squares, in turns, since the weights hang on the fit. Those in which
 * something did happen are held in at the edge (Winsorised), so that a few of them widen little what is ordinary.
 *
 * @param contrasts Earlier contrasts of the same kind, of all units.
 * @returns `undefined` below ten independent ones: the spread would itself be chance.
 * @throws RangeError if a contrast is no number, a size or the least lumps cannot be, or more are independent than there are.
 * @see Efron B (2004). Large-scale simultaneous hypothesis testing: the choice of a null hypothesis.
 *   doi:10.1198/016214504000000089. Spiegelhalter DJ (2005). Handling over-dispersion of performance indicators.
 *   doi:10.1136/qshc.2005.013755. Williams DA (1982). Extra-binomial variation in logistic linear models. doi:10.2307/2347977
 */
export function spreadOf(contrasts: readonly Sized[], known: Known = {}): FittedSpread | undefined {
  const { independent = contrasts.length, leastLumps = 1 } = known;
  for (const { contrast, size } of contrasts)
    if (!(Number.isFinite(contrast) && size >= 0 && Number.isFinite(size)))
      throw new RangeError(`invalid contrast: ${contrast} of size ${size}; expected numbers, the size at least 0`);
  requireAbove(leastLumps, "leastLumps");
  if (!(independent <= contrasts.length))
    throw new RangeError(`invalid independent: ${independent}; expected at most the ${contrasts.length} contrasts`);
  if (independent < fewest) return undefined;
  let spread: Spread = {
    lumps: Math.max(leastLumps, sum(contrasts.map(({ contrast }) => contrast ** 2)) / contrasts.length),
    wander: 0,
  };
  for (let turn = 0; turn < turns; turn += 1) spread = refitted(contrasts, spread, leastLumps);
  const worth = independent * efficiency;
  const share = worth / contrasts.length;
  const [n, x, xx] = informationOf(contrasts, spread);
  return { ...spread, leastLumps, independent: worth, information: [n * share, x * share, xx * share] };
}

/**
 * How many independent contrasts the variance at a size is worth, as degrees of freedom: 2 over the variance of its logarithm
 * (Satterthwaite). As many as there are where all are of that size, and fewer the farther the size lies from theirs, since
 * nobody then knows how much of their variance is lumps and how much wanders. Two things tell: the fit, and that the variance
 * lies between what theirs is and what it would be if all of it but the least lumps wandered.
 *
 * @returns From 1 to `independent`.
 * @throws RangeError if the size is not a number of at least 0.
 * @see Satterthwaite FE (1946). An approximate distribution of estimates of variance components. doi:10.2307/3002019
 */
export function degreesAt(spread: FittedSpread, size: number): number {
  const { independent, leastLumps, information } = spread;
  const [n, x, xx] = information;
  requireAmount(size, "size");
  // Of nothing but what was seen on nothing.
  if (x === 0) return size === 0 ? independent : 1;
  const atTheirs = 2 / independent;
  const determinant = n * xx - x * x;
  // Contrasts of one size alone tell nothing of another.
  const byFit =
    determinant > 1e-9 * n * xx
      ? (2 * (n * size ** 2 - 2 * x * size + xx)) / (determinant * varianceAt(spread, size) ** 2)
      : Number.POSITIVE_INFINITY;
  const theirs = varianceAt(spread, x / n) * (1 + Math.sqrt(atTheirs));
  const ifWandering = leastLumps + (theirs - leastLumps) * ((size * n) / x);
  // A uniform distribution's mean square from one of its ends is a third of its width's.
  const byBounds = Math.log(ifWandering / theirs) ** 2 / 3;
  // The precisions of what tells the same add up.
  const beyond = 1 / (1 / Math.max(0, byFit - atTheirs) + 1 / byBounds);
  return Math.max(1, Math.min(independent, 2 / (atTheirs + beyond)));
}

/**
 * How widely contrasts far larger than those it is fitted to are spread at most: a difference of logarithms varies no more
 * where more was seen, whether in lumps or by wandering, than at the size that they have.
 */
export function widestBeyond(spread: FittedSpread): Spread {
  const [n, x] = spread.information;
  return { lumps: 0, wander: varianceAt(spread, x / n) / (x / n) };
}

function informationOf(contrasts: readonly Sized[], spread: Spread): readonly [number, number, number] {
  let [n, x, xx] = [0, 0, 0];
  for (const { size } of contrasts) {
    const weight = 1 / varianceAt(spread, size) ** 2;
    n += weight;
    x += weight * size;
    xx += weight * size ** 2;
  }
  return [n, x, xx];
}

/** The variance of a contrast of a size. */
export const varianceAt = ({ lumps, wander }: Spread, size: number): number => lumps + wander * size;

function refitted(contrasts: readonly Sized[], before: Spread, leastLumps: number): Spread {
  const [n, x, xx] = informationOf(contrasts, before);
  let [y, xy] = [0, 0];
  for (const { contrast, size } of contrasts) {
    const variance = varianceAt(before, size);
    const weight = 1 / variance ** 2;
    const square = Math.min(contrast ** 2, edge ** 2 * variance) / left;
    y += weight * square;
    xy += weight * size * square;
  }
  const spread = n * xx - x * x;
  // Of one size alone nobody can tell the two apart.
  const slope = spread > 1e-9 * n * xx ? (n * xy - x * y) / spread : 0;
  if (slope <= 0) return { lumps: Math.max(leastLumps, y / n), wander: 0 };
  const lumps = (y - slope * x) / n;
  // What then is left is told by the size alone.
  return lumps >= leastLumps
    ? { lumps, wander: slope }
    : { lumps: leastLumps, wander: Math.max(0, (xy - leastLumps * x) / xx) };
}
