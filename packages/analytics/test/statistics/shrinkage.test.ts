import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaProbability } from "../../src/statistics/distributions/beta-probability.js";
import type { Observed } from "../../src/statistics/observed.js";
import { betaBinomial } from "../../src/statistics/shrinkage/beta-binomial.js";
import { gammaPoisson } from "../../src/statistics/shrinkage/gamma-poisson.js";
import { gammaPoissonMoments } from "../../src/statistics/shrinkage/gamma-poisson-moments.js";
import { gammaMedian, gammaPosterior } from "../../src/statistics/shrinkage/gamma-posterior.js";
import { marshallRates } from "../../src/statistics/shrinkage/marshall-rates.js";
import { marshallShares } from "../../src/statistics/shrinkage/marshall-shares.js";
import { maximumOf } from "../../src/statistics/shrinkage/maximum.js";

/** Units that are all of as many. */
const each = (of: number, ...events: readonly number[]): readonly Observed[] => events.map((n) => ({ events: n, of }));

const share = fc
  .record({ of: fc.integer({ min: 1, max: 60 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ of, part }): Observed => ({ events: Math.round(of * part), of }));
const shares = fc.array(share, { minLength: 3, maxLength: 15 });

const nearby = [
  [1.01, 1],
  [0.99, 1],
  [1, 1.01],
  [1, 0.99],
] as const;

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const logRising = (from: number, times: number): number =>
  sumOf(Array.from({ length: times }, (_, k) => Math.log(from + k)));

const estimators = [
  ["marshallRates", marshallRates],
  ["marshallShares", marshallShares],
  ["gammaPoisson", gammaPoisson],
  ["gammaPoissonMoments", gammaPoissonMoments],
  ["betaBinomial", betaBinomial],
] as const;

for (const [name, estimate] of estimators)
  describe(name, () => {
    test("gives every unit a rate between the lowest and the highest, none further from the mean than its own", () => {
      fc.assert(
        fc.property(shares, (units) => {
          const { mean, between, estimates } = estimate(units);
          expect(between).toBeGreaterThanOrEqual(0);
          for (const [i, { events, of }] of units.entries())
            expect(Math.abs((estimates[i] ?? -1) - mean)).toBeLessThanOrEqual(Math.abs(events / of - mean) + 1e-6);
        }),
        { numRuns: 40 },
      );
    });

    test("gives all the mean and no variance between them where chance alone makes them differ so", () => {
      const { mean, between, estimates } = estimate(each(20, 5, 6, 5, 4));
      expect(mean).toBeCloseTo(0.25, 12);
      expect(between).toBe(0);
      for (const got of estimates) expect(got).toBeCloseTo(0.25, 12);
    });

    test("of units without events is 0 of each", () => {
      expect(estimate(each(20, 0, 0))).toMatchObject({ mean: 0, between: 0, estimates: [0, 0] });
    });

    test("draws the smaller of two units that have the same rate further to the mean", () => {
      const [small = 0, large = 0] = estimate([...each(10, 8), ...each(40, 32), ...each(40, 2, 5, 9, 20)]).estimates;
      expect(small).toBeLessThan(large);
      expect(large).toBeLessThan(0.8);
    });

    test("refuses no units, fewer than no events, and events of nothing", () => {
      expect(() => estimate([])).toThrow("invalid units: none; expected one at least");
      expect(() => estimate(each(10, 1, -1))).toThrow("invalid events: -1; expected a number of at least 0");
      expect(() => estimate(each(0, 0, 0))).toThrow("invalid total: 0; expected a number above 0");
      expect(() => estimate(each(Number.POSITIVE_INFINITY, 1, 1))).toThrow("invalid total: Infinity");
    });
  });

test("shares with more events than they are of are faults of the caller; all events are not", () => {
  for (const estimate of [marshallShares, betaBinomial])
    expect(() => estimate(each(2, 1, 3))).toThrow("events exceed total: 3 > 2");
  expect(marshallShares(each(2, 2, 2)).estimates).toEqual([1, 1]);
  expect(betaBinomial(each(2, 2, 2))).toMatchObject({ mean: 1, estimates: [1, 1], logLikelihood: 0 });
});

describe("marshallRates", () => {
  test("of 4 and 16 in 100: of a variance of 0.0036 chance makes 0.1/100, and 26/36 of the distance are kept", () => {
    const { mean, between, estimates } = marshallRates(each(100, 4, 16));
    expect(mean).toBeCloseTo(0.1, 12);
    expect(between).toBeCloseTo(0.0026, 12);
    expect(estimates[0]).toBeCloseTo(0.1 - (0.06 * 26) / 36, 12);
    expect(estimates[1]).toBeCloseTo(0.1 + (0.06 * 26) / 36, 12);
  });
});

describe("marshallShares", () => {
  test("of 2 and 8 in 10: (10 × 0.09 − 0.25) / 9 = 0.65/9 between them; 65/81 of the distance are kept", () => {
    const { between, spread, estimates } = marshallShares(each(10, 2, 8));
    expect(spread).toBeCloseTo(0.09, 12);
    expect(between).toBeCloseTo(0.65 / 9, 12);
    expect(estimates[0]).toBeCloseTo(0.5 - (0.3 * 65) / 81, 12);
  });

  test("as published turns 4 and 6 in 10 about, by a variance of −0.15/9; otherwise they are alike", () => {
    expect(marshallShares(each(10, 4, 6)).estimates).toEqual([0.5, 0.5]);
    const { between, estimates } = marshallShares(each(10, 4, 6), { asPublished: true });
    expect(between).toBeCloseTo(-0.15 / 9, 12);
    expect(estimates[0]).toBeCloseTo(0.5 + 0.1 / 0.6, 12);
  });

  test("of units of one each cannot tell a variance, of two each it can: (2 × 0.25 − 0.25) / 1", () => {
    expect(marshallShares(each(2, 0, 2)).between).toBeCloseTo(0.25, 12);
    expect(marshallShares(each(1, 0, 1))).toMatchObject({ between: 0, estimates: [0.5, 0.5] });
  });
});

const largeMedians = [
  [999, 998.6666864467525],
  [1000, 999.6666864269652],
  [1001, 1000.666686407217],
  [20000, 19999.66666765434],
] as const;

describe("gammaPoisson", () => {
  // European red mites on 150 apple leaves.
  const mites = [70, 38, 17, 10, 9, 3, 2, 1].flatMap((leaves, count) =>
    each(1, ...Array.from({ length: leaves }, () => count)),
  );

  test("has the shape 1.0246 of mites on apple leaves (Bliss and Fisher 1953, doi:10.2307/3001850)", () => {
    const { shape, mean, rate } = gammaPoisson(mites);
    expect(shape).toBeCloseTo(1.02459, 4);
    expect(mean).toBeCloseTo(172 / 150, 7);
    expect(rate).toBeCloseTo(shape / mean, 9);
  });

  test("is as likely nowhere near, by the product of the negative binomial's factors", () => {
    const likelihood = (units: readonly Observed[], shape: number, mean: number): number =>
      sumOf(
        units.map(({ events, of }) => {
          const all = shape + mean * of;
          return logRising(shape, events) + shape * Math.log(shape / all) + events * Math.log((mean * of) / all);
        }),
      );
    fc.assert(
      fc.property(shares, (units) => {
        const { shape, mean } = gammaPoisson(units);
        fc.pre(shape < 1000);
        const best = likelihood(units, shape, mean);
        for (const [a, b] of nearby) expect(likelihood(units, shape * a, mean * b)).toBeLessThanOrEqual(best + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test("tells a variance only beyond chance: squares of 2 of 0 and 2 are what 2 events make, of 0 and 3 more", () => {
    const none = gammaPoisson(each(1, 0, 2));
    const infinite = Number.POSITIVE_INFINITY;
    expect(none).toEqual({ mean: 1, between: 0, shape: infinite, rate: infinite, estimates: [1, 1], medians: [1, 1] });
    expect(gammaPoisson(each(1, 0, 3)).shape).toBeLessThan(infinite);
  });

  test("believes of no events a gamma distribution of shape 1 and rate 1 + 1: mean 1/2, median ln 2 / 2", () => {
    const found = gammaPosterior(each(1, 0), 1, 1);
    expect(found.estimates).toEqual([0.5]);
    expect(found.medians[0]).toBeCloseTo(Math.LN2 / 2, 10);
    // With one event shape 2: half of chi-square's median with 4 degrees, 3.35669, over the rate.
    expect(gammaPosterior(each(1, 1), 1, 1).medians[0]).toBeCloseTo(3.35669 / 4, 5);
    // Of mpmath, to 16 digits.
    for (const [shape, median] of largeMedians) expect(gammaMedian(shape)).toBeCloseTo(median, 7);
    // Shape 4 of mean 2 is rate 2: variance 4/2², and 3 events in 2 give (3 + 4)/(2 + 2).
    expect(gammaPosterior(each(2, 3), 2, 4)).toMatchObject({ rate: 2, between: 1, estimates: [1.75] });
  });
});

test.each([
  ["gammaPoisson", gammaPoisson],
  ["gammaPoissonMoments", gammaPoissonMoments],
] as const)(
  "%s does not hang on the unit: of a million times as many expected it has the same shape",
  (_, estimate) => {
    const units = [...each(10, 2, 9, 4), ...each(25, 3, 30)];
    for (const unit of [1e6, 1e-6]) {
      const found = estimate(units.map(({ events, of }) => ({ events, of: of * unit })));
      expect(found.shape / estimate(units).shape).toBeCloseTo(1, 6);
      expect((found.mean * unit) / estimate(units).mean).toBeCloseTo(1, 6);
    }
  },
);

describe("gammaPoissonMoments", () => {
  test("settles where the estimates' mean and their widened variance are the distribution's own", () => {
    fc.assert(
      fc.property(shares, (units) => {
        const { shape, rate, mean, between, estimates } = gammaPoissonMoments(units);
        fc.pre(shape < 50);
        expect(sumOf(estimates) / estimates.length).toBeCloseTo(mean, 7);
        const squares = estimates.map((estimate, i) => (1 + rate / (units[i]?.of ?? 0)) * (estimate - mean) ** 2);
        expect(sumOf(squares) / (estimates.length - 1)).toBeCloseTo(between, 7);
        expect(shape / rate).toBeCloseTo(mean, 9);
        expect(shape / rate ** 2).toBeCloseTo(between, 9);
      }),
    );
  });

  test("of 100 expected each has the variance of the ratios, 0.01576, less what chance makes, 1/100", () => {
    expect(gammaPoissonMoments(each(100, 88, 112, 95, 105, 85, 115)).between).toBeCloseTo(0.00576, 10);
  });

  test("asks for two units at least", () => {
    expect(() => gammaPoissonMoments(each(10, 3))).toThrow("invalid units: one; expected two at least");
    expect(gammaPoissonMoments(each(10, 3, 3)).estimates).toEqual([0.3, 0.3]);
  });
});

describe("betaBinomial", () => {
  // How many of three pairs of chromosomes join, in 337 nuclei: Skellam JG (1948).
  const nuclei = [32, 103, 122, 80].flatMap((count, joined) => each(3, ...Array.from({ length: count }, () => joined)));

  test("of Skellam's nuclei has the shapes that scipy's simplex finds: 6.11975 and 4.41860", () => {
    const { alpha, beta, mean, between, logLikelihood } = betaBinomial(nuclei);
    expect(alpha).toBeCloseTo(6.1197501, 3);
    expect(beta).toBeCloseTo(4.41859871, 3);
    expect(logLikelihood).toBeCloseTo(-436.81295226, 7);
    // The variance of a beta distribution, αβ / ((α + β)² (α + β + 1)).
    expect(between).toBeCloseTo((alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1)), 12);
    expect(mean).toBeCloseTo(alpha / (alpha + beta), 12);
  });

  test("is as likely nowhere near, by the product of Pólya's urn", () => {
    const likelihood = (units: readonly Observed[], alpha: number, beta: number): number =>
      sumOf(
        units.map(({ events, of }) => {
          const ways = logRising(of - events + 1, events) - logRising(1, events);
          return ways + logRising(alpha, events) + logRising(beta, of - events) - logRising(alpha + beta, of);
        }),
      );
    fc.assert(
      fc.property(shares, (units) => {
        const { alpha, beta, logLikelihood } = betaBinomial(units);
        fc.pre(alpha + beta < 1000 && alpha + beta > 0.02);
        expect(likelihood(units, alpha, beta)).toBeCloseTo(logLikelihood, 6);
        for (const [a, b] of nearby)
          expect(likelihood(units, alpha * a, beta * b)).toBeLessThanOrEqual(logLikelihood + 1e-7);
      }),
      { numRuns: 30 },
    );
  });

  test("bounds what is believed of each: a fortieth of it lies below and above, at 0.9 a twentieth", () => {
    const units = each(20, 1, 5, 9, 14);
    for (const [level, tail] of [
      [0.95, 0.025],
      [0.9, 0.05],
    ] as const) {
      const { alpha, beta, bounds } = betaBinomial(units, level);
      for (const [i, { events, of }] of units.entries()) {
        const below = (x = -1) => betaProbability(x, events + alpha, of - events + beta);
        expect(below(bounds[i]?.lower)).toBeCloseTo(tail, 9);
        expect(below(bounds[i]?.upper)).toBeCloseTo(1 - tail, 9);
      }
    }
    expect(betaBinomial(units)).toEqual(betaBinomial(units, 0.95));
    expect(() => betaBinomial(units, 95)).toThrow("invalid level: 95");
  });

  test("without variation has no bounds and the binomial's likelihood: 1 and 3 of 4 at ½ are (4/16)²", () => {
    // Squares of 2, which is what chance makes of 8 at ½ × ½.
    expect(betaBinomial(each(4, 1, 3))).toEqual({
      ...{ mean: 0.5, between: 0, alpha: Number.POSITIVE_INFINITY, beta: Number.POSITIVE_INFINITY },
      ...{ estimates: [0.5, 0.5], bounds: [undefined, undefined] },
      logLikelihood: expect.closeTo(2 * Math.log(4 / 16), 9),
    });
    expect(betaBinomial(each(4, 0, 4)).between).toBeGreaterThan(0.1);
    expect(betaBinomial(each(4, 0, 0)).logLikelihood).toBe(0);
  });
});

describe("maximumOf", () => {
  test("finds the top of a parabola, and the edge of what only rises or falls", () => {
    expect(maximumOf((x) => -((x - 2) ** 2), 0, 5)).toBeCloseTo(2, 7);
    expect(maximumOf((x) => x, -1, 3)).toBeCloseTo(3, 7);
    expect(maximumOf((x) => -x, -1, 3)).toBeCloseTo(-1, 7);
  });

  test("asks for one value a turn, 46 in all", () => {
    let asked = 0;
    maximumOf(
      (x) => {
        asked += 1;
        return -(x ** 2);
      },
      -7,
      3,
    );
    // Each turn leaves 0.618 of the distance: less than a thousand-millionth after 44, and two values to begin with.
    expect(asked).toBe(46);
  });
});
