import { seeded } from "./seeded.ts";

/** Chance that is the same each time for the same seed. */
export interface Draws {
  /** From 0 up to, but not, 1. */
  readonly uniform: () => number;
  /** Above 0, of a shape and a mean: the smaller the shape, the more skewed. */
  readonly gamma: (shape: number, mean: number) => number;
  /** From all sides of 0, with variance 1. */
  readonly normal: () => number;
  /** A count of events that come by chance, so many on average. */
  readonly poisson: (mean: number) => number;
  /** How many of so many, each with the same chance. */
  readonly binomial: (of: number, chance: number) => number;
}

/** Draws from a seed. Only logarithms and roots are used, which every engine rounds alike. */
export function draws(seed: string): Draws {
  const uniform = seeded(seed);
  const gamma = (shape: number, mean: number): number =>
    shape < 1
      ? gamma(shape + 1, mean * (1 + 1 / shape)) * Math.exp(Math.log(1 - uniform()) / shape) * (shape / (shape + 1))
      : (marsaglia(uniform, shape) / shape) * mean;
  const poisson = (mean: number): number => {
    // A sum of two is drawn as two, so that no limit underflows.
    if (mean > 200) return poisson(mean / 2) + poisson(mean / 2);
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count += 1;
    return count;
  };
  const binomial = (of: number, chance: number): number =>
    Array.from({ length: of }, uniform).filter((drawn) => drawn < chance).length;
  return { uniform, gamma, normal: () => normal(uniform), poisson, binomial };
}

/** Gamma of scale 1 for a shape of 1 or more (Marsaglia and Tsang 2000). */
function marsaglia(uniform: () => number, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(uniform);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Normal with mean 0 and variance 1 (Marsaglia's polar method). */
function normal(uniform: () => number): number {
  for (;;) {
    const [a, b] = [2 * uniform() - 1, 2 * uniform() - 1];
    const square = a * a + b * b;
    if (square > 0 && square < 1) return a * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
