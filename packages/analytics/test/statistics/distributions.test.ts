import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaProbability, logBeta } from "../../src/statistics/distributions/beta-probability.js";
import { betaQuantile } from "../../src/statistics/distributions/beta-quantile.js";
import { binomialProbability, binomialQuantile } from "../../src/statistics/distributions/binomial-quantile.js";
import { chiSquareProbability } from "../../src/statistics/distributions/chi-square-probability.js";
import { logGamma } from "../../src/statistics/distributions/log-gamma.js";
import { normalProbability } from "../../src/statistics/distributions/normal-probability.js";
import { normalQuantile } from "../../src/statistics/distributions/normal-quantile.js";

const shape = fc.double({ min: 0.5, max: 400, noNaN: true });

describe("the beta distribution", () => {
  test("with a first shape of 1 is 1 − (1 − x)^b: of 0.25 and 2, 0.4375", () => {
    expect(betaProbability(0.25, 1, 2)).toBeCloseTo(0.4375, 14);
    expect(betaQuantile(0.4375, 1, 2)).toBeCloseTo(0.25, 14);
  });

  test("begins at 0 and ends at 1, and beyond them stays there", () => {
    expect([-1, 0, 1, 2].map((x) => betaProbability(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  test("of whole shapes is a binomial tail: B(0.3; 4, 7) is 4 or more of 10 at 0.3, 0.35039", () => {
    expect(betaProbability(0.3, 4, 7)).toBeCloseTo(0.3503892816, 9);
  });

  test("mirrors when shapes and sides change places, and the quantile leads back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaProbability(p, a, b)).toBeCloseTo(1 - betaProbability(1 - p, b, a), 10);
        expect(betaProbability(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      }),
    );
  });

  test("has a beta function: B(2, 3) = 1! 2! / 4! = 1/12", () => {
    expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 12);
  });
});

test("the gamma function of 11 is 10! = 3 628 800", () => {
  expect(Math.exp(logGamma(11))).toBeCloseTo(3_628_800, 4);
});

describe("the chi-square distribution", () => {
  test.each([
    [3.841458820694124, 1, 0.05],
    [9.487729036781154, 4, 0.05],
    [0, 3, 1],
  ])("is exceeded at %d with %d degrees by %d, as tables have it", (x, degrees, p) => {
    expect(chiSquareProbability(x, degrees)).toBeCloseTo(p, 10);
  });

  test("with two degrees is exp(−x / 2)", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (x) => {
        expect(chiSquareProbability(x, 2)).toBeCloseTo(Math.exp(-x / 2), 10);
      }),
    );
  });
});

test("the normal distribution leads back from its quantile, on both sides", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 10);
    }),
  );
  expect(normalProbability(0)).toBe(0.5);
});

describe("the binomial distribution", () => {
  test("of 3 coins is 1, 3, 3 and 1 of 8", () => {
    for (const [i, ways] of [1, 3, 3, 1].entries()) expect(binomialProbability(i, 3, 0.5)).toBeCloseTo(ways / 8, 14);
  });

  test("is certain where the share is 0 or 1", () => {
    expect([0, 1].map((successes) => binomialProbability(successes, 2, 0))).toEqual([1, 0]);
    expect([1, 2].map((successes) => binomialProbability(successes, 2, 1))).toEqual([0, 1]);
  });

  test("has quantiles where the sum reaches p: of 3 coins 1/8 is reached by 0, a little more by 1, 7/8 by 2, more by 3", () => {
    expect([0.125, 0.13, 0.875, 0.88, 1].map((p) => binomialQuantile(p, 3, 0.5))).toEqual([0, 1, 2, 3, 3]);
  });
});
