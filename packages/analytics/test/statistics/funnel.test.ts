import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betweenUnitVariance } from "../../src/statistics/funnel/between-unit-variance.js";
import { derSimonianLaird } from "../../src/statistics/funnel/der-simonian-laird.js";
import { funnelDispersion } from "../../src/statistics/funnel/funnel-dispersion.js";
import { funnelPosition } from "../../src/statistics/funnel/funnel-position.js";
import { overdispersedFunnelLimits } from "../../src/statistics/funnel/overdispersed-funnel-limits.js";
import { pooledRatio, pooledRatioByGroup } from "../../src/statistics/funnel/pooled-ratio.js";
import { proportionFunnelLimits } from "../../src/statistics/funnel/proportion-funnel-limits.js";
import { ratioFunnelCrossings } from "../../src/statistics/funnel/ratio-funnel-crossings.js";
import { ratioFunnelLimits } from "../../src/statistics/funnel/ratio-funnel-limits.js";
import { ratioFunnelPosition } from "../../src/statistics/funnel/ratio-funnel-position.js";
import { wilsonInterval } from "../../src/statistics/intervals/wilson-interval.js";

describe("pooledRatio", () => {
  test("is 3 of 12 for 1 of 4 and 2 of 8, and not the mean of the ratios", () => {
    expect(
      pooledRatio([
        { numerator: 1, denominator: 4 },
        { numerator: 2, denominator: 8 },
      ]),
    ).toBe(0.25);
    expect(
      pooledRatio([
        { numerator: 4, denominator: 4 },
        { numerator: 0, denominator: 12 },
      ]),
    ).toBe(0.25);
  });

  test("is not defined of nothing or without a denominator", () => {
    expect(pooledRatio([])).toBeUndefined();
    expect(pooledRatio([{ numerator: 0, denominator: 0 }])).toBeUndefined();
  });

  test("is pooled within each group, in the order in which groups first occur", () => {
    const found = pooledRatioByGroup([
      { group: "b", numerator: 1, denominator: 4 },
      { group: "a", numerator: 3, denominator: 6 },
      { group: "b", numerator: 2, denominator: 8 },
      { group: "c", numerator: 0, denominator: 0 },
    ]);
    expect([...found]).toEqual([
      ["b", 0.25],
      ["a", 0.5],
      ["c", undefined],
    ]);
  });

  test("refuses a number below 0 or without an end", () => {
    expect(() => pooledRatio([{ numerator: -1, denominator: 4 }])).toThrow("invalid numerator: -1");
    expect(() => pooledRatio([{ numerator: 1, denominator: Number.NaN }])).toThrow("invalid denominator: NaN");
  });
});

describe("funnelPosition", () => {
  test("is inside on a limit and outside beyond it", () => {
    const limits = { lower: 0.1, upper: 0.3 };
    expect([0.05, 0.1, 0.2, 0.3, 0.35].map((value) => funnelPosition(value, limits))).toEqual([
      "low",
      "inside",
      "inside",
      "inside",
      "high",
    ]);
  });
});

describe("proportionFunnelLimits", () => {
  test("are a half ± 1.959964 × 0.05 of 100, and ± 3.090232 × 0.05 at 99.8 %", () => {
    const [usual, wide] = [proportionFunnelLimits(100, 0.5), proportionFunnelLimits(100, 0.5, 0.998)];
    expect(usual?.lower).toBeCloseTo(0.5 - 0.0979982, 7);
    expect(usual?.upper).toBeCloseTo(0.5 + 0.0979982, 7);
    expect(wide?.upper).toBeCloseTo(0.5 + 0.1545116, 7);
  });

  test("are where a unit's own Wilson interval touches the baseline", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (total, baseline) => {
          const limits = proportionFunnelLimits(total, baseline);
          if (limits === undefined) throw new Error("no limits");
          if (limits.lower > 0) expect(wilsonInterval(limits.lower * total, total)?.upper).toBeCloseTo(baseline, 9);
          if (limits.upper < 1) expect(wilsonInterval(limits.upper * total, total)?.lower).toBeCloseTo(baseline, 9);
        },
      ),
    );
  });

  test("are cut off at 0 and 1, and at a baseline of 0 or 1 leave no room", () => {
    expect(proportionFunnelLimits(1, 0.5)).toEqual({ lower: 0, upper: 1 });
    expect(proportionFunnelLimits(7, 0)).toEqual({ lower: 0, upper: 0 });
    expect(proportionFunnelLimits(7, 1)).toEqual({ lower: 1, upper: 1 });
  });

  test("are not defined of nobody, and refuse what is no total, proportion or level", () => {
    expect(proportionFunnelLimits(0, 0.5)).toBeUndefined();
    expect(() => proportionFunnelLimits(-1, 0.5)).toThrow("invalid total: -1");
    expect(() => proportionFunnelLimits(1, 1.1)).toThrow("invalid baseline: 1.1; expected a proportion from 0 to 1");
    expect(() => proportionFunnelLimits(1, -0.1)).toThrow("invalid baseline: -0.1");
    expect(() => proportionFunnelLimits(0, 0.5, 95)).toThrow("invalid level: 95");
  });
});

describe("ratioFunnelLimits", () => {
  test("are R's exact bounds of 4 events, 1.08987 and 10.24159 (poisson.test), over 4", () => {
    const found = ratioFunnelLimits(4);
    expect(found?.lower).toBeCloseTo(1.089865 / 4, 6);
    expect(found?.upper).toBeCloseTo(10.241589 / 4, 6);
  });

  test("lie about the target, and are wider at 99.8 %", () => {
    const [about1, about2] = [ratioFunnelLimits(4), ratioFunnelLimits(4, 2)];
    expect(about2?.lower).toBeCloseTo(2 * (about1?.lower ?? 0), 12);
    expect(about2?.upper).toBeCloseTo(2 * (about1?.upper ?? 0), 12);
    // R: qchisq(0.999, 2 * 5) / 2 = 14.79415.
    expect(ratioFunnelLimits(4, 1, 0.998)?.upper).toBeCloseTo(14.794149 / 4, 5);
  });

  test("close in on the target as more is expected", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1000, noNaN: true }), (expected) => {
        const [few, many] = [ratioFunnelLimits(expected), ratioFunnelLimits(expected * 2)];
        expect(few?.lower).toBeLessThan(many?.lower ?? 0);
        expect(many?.upper).toBeLessThan(few?.upper ?? 0);
      }),
    );
  });

  test("are not defined where nothing is expected, and refuse a negative number", () => {
    expect(ratioFunnelLimits(0)).toBeUndefined();
    expect(() => ratioFunnelLimits(-1)).toThrow("invalid expected: -1");
    expect(() => ratioFunnelLimits(1, -1)).toThrow("invalid target: -1");
    expect(() => ratioFunnelLimits(0, 1, 1)).toThrow("invalid level: 1");
  });
});

describe("ratioFunnelCrossings", () => {
  test("of 4 events are at R's exact bounds: 10.24159 expected on the lower limit, 1.08987 on the upper", () => {
    const { lower, upper } = ratioFunnelCrossings(4);
    expect(lower.expected).toBeCloseTo(10.241589, 5);
    expect(lower.ratio).toBeCloseTo(4 / 10.241589, 6);
    expect(upper.expected).toBeCloseTo(1.089865, 6);
    expect(upper.ratio).toBeCloseTo(4 / 1.089865, 5);
  });

  test("of no event are at −ln 0.001 on the lower limit at 99.8 %, and on the upper at a ratio that is not defined", () => {
    const { lower, upper } = ratioFunnelCrossings(0, 0.998);
    expect(lower.expected).toBeCloseTo(6.907755, 6);
    expect(lower.ratio).toBe(0);
    expect(upper).toEqual({ expected: 0, ratio: undefined });
  });

  test("refuse half an event and a level of 1", () => {
    expect(() => ratioFunnelCrossings(0.5)).toThrow("invalid events: 0.5");
    expect(() => ratioFunnelCrossings(1, 1)).toThrow("invalid level: 1");
  });
});

describe("ratioFunnelPosition", () => {
  test("of 4 events changes at the exact bounds, 1.08987 and 10.24159", () => {
    expect([1.089, 1.09, 10.241, 10.242].map((expected) => ratioFunnelPosition(4, expected))).toEqual([
      "high",
      "inside",
      "inside",
      "low",
    ]);
  });

  test("is inside on a bound itself: none seen where −ln 0.025 were expected", () => {
    const { lower } = ratioFunnelCrossings(0);
    expect(ratioFunnelPosition(0, lower.expected)).toBe("inside");
    expect(ratioFunnelPosition(0, 0)).toBe("inside");
    expect(ratioFunnelPosition(0, 3.69)).toBe("low");
    expect(ratioFunnelPosition(0, 3.69, 0.998)).toBe("inside");
  });

  test("is by Byar's interval from ten events on: of 10 it ends at 18.3915, where the exact one ends at 18.3904", () => {
    expect(ratioFunnelPosition(10, 18.391)).toBe("inside");
    expect(ratioFunnelPosition(10, 18.392)).toBe("low");
  });

  test("is high where events were seen and none expected, and refuses fewer than none", () => {
    expect(ratioFunnelPosition(1, 0)).toBe("high");
    expect(() => ratioFunnelPosition(1, -1)).toThrow("invalid expected: -1");
    expect(() => ratioFunnelPosition(0.5, 1)).toThrow("invalid events: 0.5");
  });
});

describe("betweenUnitVariance", () => {
  test("of two units with weight 100 each and squares of 11 is (11 − 1) / (200 − 20000 / 200) = 0.1", () => {
    expect(betweenUnitVariance(11, [0.1, 0.1])).toBeCloseTo(0.1, 12);
  });

  test("of weights 1 and 4 and squares of 2.6 is 1.6 / (5 − 17 / 5) = 1", () => {
    expect(betweenUnitVariance(2.6, [1, 0.5])).toBeCloseTo(1, 12);
  });

  test("is 0 where units differ by no more than chance, and not defined of one", () => {
    expect(betweenUnitVariance(0.5, [1, 1])).toBe(0);
    expect(betweenUnitVariance(5, [1])).toBeUndefined();
    expect(betweenUnitVariance(0, [])).toBeUndefined();
  });
});

describe("derSimonianLaird", () => {
  test("of 0 with variance 1 and 4 with variance 1 has Q 8 about 2, and a variance between of (8 − 1) / (2 − 1)", () => {
    const found = derSimonianLaird([
      { estimate: 0, variance: 1 },
      { estimate: 4, variance: 1 },
    ]);
    expect(found).toEqual({ mean: 2, betweenVariance: 7, q: 8 });
  });

  test("weighs by both variances: of 0 ± 1 and 6 ± √3, Q 9 about 1.5, 8 / (4/3 − 10/9 / (4/3)) = 16 between", () => {
    const found = derSimonianLaird([
      { estimate: 0, variance: 1 },
      { estimate: 6, variance: 3 },
    ]);
    expect(found?.q).toBeCloseTo(9, 12);
    expect(found?.betweenVariance).toBeCloseTo(16, 12);
    // Weights 1/17 and 1/19.
    expect(found?.mean).toBeCloseTo(6 * (17 / 36), 12);
  });

  test("leaves the mean within the estimates and the variance at least 0", () => {
    const unit = fc.record({
      estimate: fc.double({ min: -10, max: 10, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 20 }), (units) => {
        const found = derSimonianLaird(units);
        const estimates = units.map(({ estimate }) => estimate);
        expect(found?.betweenVariance).toBeGreaterThanOrEqual(0);
        expect(found?.mean).toBeGreaterThanOrEqual(Math.min(...estimates) - 1e-9);
        expect(found?.mean).toBeLessThanOrEqual(Math.max(...estimates) + 1e-9);
      }),
    );
  });

  test("is not defined of one unit, and refuses an estimate or a variance that is none", () => {
    expect(derSimonianLaird([{ estimate: 1, variance: 1 }])).toBeUndefined();
    expect(derSimonianLaird([])).toBeUndefined();
    const of = (estimate: number, variance: number) => () => derSimonianLaird([{ estimate, variance }]);
    expect(of(Number.NaN, 1)).toThrow("invalid estimate: NaN; expected a finite number");
    expect(of(1, 0)).toThrow("invalid variance: 0; expected a number above 0");
    expect(of(1, Number.POSITIVE_INFINITY)).toThrow("invalid variance: Infinity");
  });
});

describe("funnelDispersion", () => {
  /** Of 25 expected the standard error of a root is 0.1, so a ratio of (1 + score / 10)² has that score. */
  const scoring = (score: number) => ({ numerator: 25 * (1 + score / 10) ** 2, denominator: 25 });
  const of = (scores: readonly number[], options = {}) =>
    funnelDispersion(scores.map(scoring), { scale: "square root", ...options });
  const digits = [3, 0, 1, 2, 9, 4, 5, 6, 7, 8];

  test("scores a square root by 2 √expected, a logarithm by √expected, an arcsine by 2 √total", () => {
    const units = [{ numerator: 16, denominator: 4 }];
    expect(funnelDispersion(units, { scale: "square root" }).scores).toEqual([{ score: 4, error: 0.25 }]);
    const [logged] = funnelDispersion(units, { scale: "log" }).scores;
    expect(logged?.score).toBeCloseTo(2 * Math.log(4), 12);
    expect(logged?.error).toBe(0.5);
    const [share] = funnelDispersion([{ numerator: 4, denominator: 4 }], { scale: "arcsine", target: 0.5 }).scores;
    expect(share?.score).toBeCloseTo((Math.PI / 2 - Math.PI / 4) * 4, 12);
    expect(share?.error).toBe(0.25);
  });

  test("holds proportions against the pooled one: 0 of 4 and 4 of 4 lie π/4 × 4 on either side of a half", () => {
    const found = funnelDispersion(
      [
        { numerator: 0, denominator: 4 },
        { numerator: 4, denominator: 4 },
      ],
      { scale: "arcsine", trimmed: 0 },
    );
    expect(found.scores.map((each) => each?.score)).toEqual([
      expect.closeTo(-Math.PI, 12),
      expect.closeTo(Math.PI, 12),
    ]);
    expect(found.dispersion).toBeCloseTo(Math.PI ** 2, 12);
    // Weights of 16 each: (2π² − 1) / (32 − 512 / 32).
    expect(found.betweenVariance).toBeCloseTo((2 * Math.PI ** 2 - 1) / 16, 12);
  });

  test("holds ratios against 1, or the target that is said", () => {
    expect(funnelDispersion([{ numerator: 16, denominator: 4 }], { scale: "square root", target: 4 }).scores).toEqual([
      { score: 0, error: 0.25 },
    ]);
  });

  test("draws a tenth of 0 to 9 in to 0.9 and 8.1: squares of 204 + 0.9² + 8.1², over ten", () => {
    expect(of(digits).dispersion).toBeCloseTo(27.042, 10);
    expect(of(digits)).toMatchObject({ used: 10 });
    // The weights are 100 each: (270.42 − 9) / (1000 − 100).
    expect(of(digits).betweenVariance).toBeCloseTo(261.42 / 900, 10);
  });

  test("draws in to a score itself where the quantile falls on one: a tenth of 0 to 10 is 1 and 9", () => {
    expect(of([...digits, 10]).dispersion).toBeCloseTo((285 + 1 + 81) / 11, 10);
  });

  test("truncates the lowest and the highest tenth of 0 to 9, by rank: 204 over eight, with the weights of eight", () => {
    const found = of(digits, { method: "truncate" });
    expect(found.used).toBe(8);
    expect(found.dispersion).toBeCloseTo(25.5, 10);
    expect(found.betweenVariance).toBeCloseTo((204 - 7) / 700, 10);
  });

  test("truncates none of eight, and of ten none on the side where the two outermost are equal", () => {
    expect(of([0, 1, 2, 3, 4, 5, 6, 7], { method: "truncate" }).used).toBe(8);
    expect(of([0, 0, 2, 3, 4, 5, 6, 7, 8, 9], { method: "truncate" }).used).toBe(9);
    expect(of([0, 1, 2, 3, 4, 5, 6, 7, 8, 8], { method: "truncate" }).used).toBe(9);
    expect(of([0, 0, 2, 3, 4, 5, 6, 7, 8, 8], { method: "truncate" }).used).toBe(10);
  });

  test("takes a quarter where that is said, and nothing where 0 is said, by either method", () => {
    // A quarter of 0 to 4 is 1 and 3.
    expect(of([0, 1, 2, 3, 4], { trimmed: 0.25 }).dispersion).toBeCloseTo((1 + 1 + 4 + 9 + 9) / 5, 10);
    expect(of([0, 1, 2, 3, 4], { trimmed: 0.25, method: "truncate" }).used).toBe(3);
    for (const method of ["winsorise", "truncate"])
      expect(of(digits, { trimmed: 0, method }).dispersion).toBeCloseTo(28.5, 10);
  });

  test("truncates logarithms unless told otherwise, and takes a unit without events off with them", () => {
    const units = [0, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((numerator) => ({ numerator, denominator: 10 }));
    const found = funnelDispersion(units, { scale: "log" });
    expect(found.scores[0]?.score).toBe(Number.NEGATIVE_INFINITY);
    expect(found.used).toBe(8);
    expect(Number.isFinite(found.dispersion)).toBe(true);
    expect(funnelDispersion(units, { scale: "log", method: "winsorise" }).dispersion).toBe(Number.POSITIVE_INFINITY);
    // Of eleven, the tenth on each side falls on the second: the score without an end is drawn in.
    const eleven = funnelDispersion([...units, { numerator: 19, denominator: 10 }], {
      scale: "log",
      method: "winsorise",
    });
    expect(Number.isFinite(eleven.dispersion)).toBe(true);
  });

  test("leaves out a unit of nobody, in its place, and is not defined without a unit", () => {
    const found = funnelDispersion([{ numerator: 0, denominator: 0 }, scoring(3)], { scale: "square root" });
    expect(found.scores).toEqual([undefined, { score: expect.closeTo(3, 10), error: 0.1 }]);
    expect(found).toMatchObject({ used: 1, dispersion: expect.closeTo(9, 10), betweenVariance: undefined });
    const none = { scores: [], used: 0, dispersion: undefined, betweenVariance: undefined };
    expect(funnelDispersion([], { scale: "arcsine" })).toEqual(none);
    expect(funnelDispersion([], { scale: "log" })).toEqual(none);
    expect(funnelDispersion([{ numerator: 0, denominator: 0 }], { scale: "arcsine" })).toEqual({
      ...none,
      scores: [undefined],
    });
  });

  test("is no larger when the extremes are drawn in, of scores that lie evenly about the target", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (scores) => {
        const [all, held] = [of(scores, { trimmed: 0 }), of([...scores, ...scores.map((score) => -score)])];
        expect(held.dispersion).toBeLessThanOrEqual((all.dispersion ?? 0) + 1e-9);
      }),
    );
  });

  test("refuses shares that are none, proportions above 1 and targets that the scale has not", () => {
    const units = [{ numerator: 5, denominator: 4 }];
    const on = (scale: "log" | "arcsine", target?: number) => () =>
      funnelDispersion(units, { scale, ...(target === undefined ? {} : { target }) });
    expect(on("arcsine")).toThrow("numerator exceeds denominator: 5 > 4");
    expect(on("log", 0)).toThrow("invalid target: 0; expected a number above 0");
    expect(on("log", -1)).toThrow("invalid target: -1");
    expect(() => funnelDispersion([], { scale: "arcsine", target: 1.5 })).toThrow(
      "invalid target: 1.5; expected a proportion from 0 to 1",
    );
    expect(() => of([1], { trimmed: 0.5 })).toThrow("invalid trimmed: 0.5; expected a share from 0 up to 0.5");
    expect(() => of([1], { trimmed: -0.1 })).toThrow("invalid trimmed: -0.1");
    expect(() => funnelDispersion([{ numerator: -1, denominator: 4 }], { scale: "log" })).toThrow(
      "invalid numerator: -1",
    );
    expect(funnelDispersion([{ numerator: 4, denominator: 4 }], { scale: "arcsine" }).used).toBe(1);
  });
});

describe("overdispersedFunnelLimits", () => {
  const plain = { target: 1, betweenVariance: 0, deviations: 2 };

  test("are (1 ± 2 × 0.05)² of square roots, e^(±2 × 0.1) of logarithms, of 100 expected", () => {
    const root = overdispersedFunnelLimits(100, { scale: "square root", ...plain });
    expect([root?.lower, root?.upper]).toEqual([expect.closeTo(0.81, 12), expect.closeTo(1.21, 12)]);
    expect(root?.onScale).toEqual({ lower: 0.9, upper: 1.1 });
    const log = overdispersedFunnelLimits(100, { scale: "log", ...plain });
    expect([log?.lower, log?.upper]).toEqual([expect.closeTo(Math.exp(-0.2), 12), expect.closeTo(Math.exp(0.2), 12)]);
    expect(log?.onScale).toEqual({ lower: -0.2, upper: 0.2 });
  });

  test("are sin²(π/4 ± π/12), 0.25 and 0.75, of proportions about a half", () => {
    const found = overdispersedFunnelLimits(36, { ...plain, scale: "arcsine", target: 0.5, deviations: Math.PI });
    expect([found?.lower, found?.upper]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
    expect(found?.onScale.upper).toBeCloseTo(Math.PI / 3, 12);
  });

  test("lie about their target: (2 ± 2 × 0.05)² about 4, and 2 × e^0.2 above 2", () => {
    const root = overdispersedFunnelLimits(100, { ...plain, scale: "square root", target: 4 });
    expect([root?.lower, root?.upper]).toEqual([expect.closeTo(1.9 ** 2, 12), expect.closeTo(2.1 ** 2, 12)]);
    const log = overdispersedFunnelLimits(100, { ...plain, scale: "log", target: 2 });
    expect(log?.upper).toBeCloseTo(2 * Math.exp(0.2), 12);
  });

  test("are widened by the variance between: errors of 0.05 with 0.0144 are 0.13", () => {
    const found = overdispersedFunnelLimits(100, { ...plain, scale: "square root", betweenVariance: 0.0144 });
    expect(found?.onScale).toEqual({ lower: expect.closeTo(0.74, 12), upper: expect.closeTo(1.26, 12) });
  });

  test("stop at 0 and 1 where the scale ends, though they go on upon it", () => {
    const share = overdispersedFunnelLimits(1, { ...plain, scale: "arcsine", target: 0.5 });
    expect(share).toMatchObject({ lower: 0, upper: 1 });
    expect(share?.onScale.lower).toBeCloseTo(Math.PI / 4 - 1, 12);
    expect(share?.onScale.upper).toBeCloseTo(Math.PI / 4 + 1, 12);
    expect(overdispersedFunnelLimits(0.25, { ...plain, scale: "square root" })).toMatchObject({ lower: 0, upper: 9 });
  });

  test("hold the target, and are wider for fewer and for more variance between", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("log" as const, "square root" as const, "arcsine" as const),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, denominator, target, betweenVariance) => {
          const of = (size: number, variance: number) => {
            const found = overdispersedFunnelLimits(size, { scale, target, betweenVariance: variance, deviations: 2 });
            if (found === undefined) throw new Error("no limits");
            return found;
          };
          const found = of(denominator, betweenVariance);
          expect(found.lower).toBeLessThanOrEqual(target);
          expect(found.upper).toBeGreaterThanOrEqual(target);
          expect(of(denominator / 2, betweenVariance).lower).toBeLessThanOrEqual(found.lower);
          expect(of(denominator, betweenVariance + 0.1).upper).toBeGreaterThanOrEqual(found.upper);
        },
      ),
    );
  });

  test("are not defined where nothing is expected, and refuse what is no number of at least 0", () => {
    const on = (options: object, denominator = 1) =>
      overdispersedFunnelLimits(denominator, { scale: "log", ...plain, ...options });
    expect(on({}, 0)).toBeUndefined();
    expect(() => on({}, -1)).toThrow("invalid denominator: -1");
    expect(() => on({ betweenVariance: -1 })).toThrow("invalid betweenVariance: -1");
    expect(() => on({ deviations: -1 })).toThrow("invalid deviations: -1");
    expect(() => on({ target: 0 })).toThrow("invalid target: 0; expected a number above 0");
    expect(on({ target: 0, scale: "square root" })?.lower).toBe(0);
    expect(() => on({ target: 1.1, scale: "arcsine" })).toThrow("expected a proportion from 0 to 1");
    expect(on({ target: 1, scale: "arcsine" })?.upper).toBe(1);
  });
});
