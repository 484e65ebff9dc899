import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coefficientOfVariation } from "../../src/statistics/inequality/coefficient-of-variation.js";
import { correctedGini } from "../../src/statistics/inequality/corrected-gini.js";
import { gini } from "../../src/statistics/inequality/gini.js";
import { hooverIndex } from "../../src/statistics/inequality/hoover-index.js";
import { lorenzCurve } from "../../src/statistics/inequality/lorenz-curve.js";
import { theil } from "../../src/statistics/inequality/theil.js";
import { theilDecomposition } from "../../src/statistics/inequality/theil-decomposition.js";
import type { Weighted } from "../../src/statistics/inequality/weighted.js";

const alike = (...values: readonly number[]): readonly Weighted[] => values.map((value) => ({ value, weight: 1 }));

const unit = fc.record({ value: fc.integer({ min: 1, max: 500 }), weight: fc.integer({ min: 1, max: 40 }) });
const units = fc.array(unit, { minLength: 1, maxLength: 20 });

const measures = [
  ["Gini", gini],
  ["Hoover", hooverIndex],
  ["Theil's T", (given: readonly Weighted[]) => theil(given)?.t],
  ["Theil's L", (given: readonly Weighted[]) => theil(given)?.l],
  ["the coefficient of variation", coefficientOfVariation],
] as const;

for (const [name, measure] of measures)
  describe(name, () => {
    test("is 0 where all have as much", () => {
      expect(measure(alike(3, 3, 3))).toBeCloseTo(0, 12);
    });

    test("is the same of ten times as much, and of units taken as often as they weigh", () => {
      fc.assert(
        fc.property(units, (given) => {
          fc.pre(given.length > 1);
          const expected = measure(given) ?? -1;
          expect(measure(given.map(({ value, weight }) => ({ value: value * 10, weight })))).toBeCloseTo(expected, 9);
          const each = given.flatMap(({ value, weight }) => Array.from({ length: weight }, () => value));
          expect(measure(alike(...each))).toBeCloseTo(expected, 9);
        }),
      );
    });

    test("is never below 0, and does not see a unit where nobody lives", () => {
      fc.assert(
        fc.property(units, fc.nat(500), (given, value) => {
          fc.pre(given.length > 1);
          const found = measure(given) ?? -1;
          expect(found).toBeGreaterThanOrEqual(-1e-12);
          expect(measure([{ value, weight: 0 }, ...given])).toBeCloseTo(found, 9);
        }),
      );
    });

    test("is not defined where there is nothing to share", () => {
      for (const nothing of [[], alike(0, 0), [{ value: 3, weight: 0 }]]) expect(measure(nothing)).toBeUndefined();
    });

    test("refuses less than nothing and fewer than nobody", () => {
      expect(() => measure(alike(-1, 2))).toThrow("invalid value: -1; expected a number of at least 0");
      expect(() => measure([{ value: 1, weight: -1 }])).toThrow("invalid weight: -1; expected a number of at least 0");
    });
  });

describe("lorenzCurve", () => {
  test("of 4, 1, 3 and 2 goes by way of 1, 3 and 6 tenths", () => {
    const curve = lorenzCurve(alike(4, 1, 3, 2)) ?? [];
    expect(curve.map(({ people }) => people)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(curve.map(({ share }) => share)).toEqual([0, 0.1, 0.3, 0.6, 1]);
  });

  test("of 1 each for 3 and 5 each for 1 has three quarters of the people at 3 of 8", () => {
    const curve = lorenzCurve([
      { value: 5, weight: 1 },
      { value: 1, weight: 3 },
    ]);
    expect(curve).toEqual([
      { people: 0, share: 0 },
      { people: 0.75, share: 0.375 },
      { people: 1, share: 1 },
    ]);
  });

  test("ends at 1 and 1 exactly, and lies never above equality", () => {
    const amount = fc.double({ min: 0.1, max: 9, noNaN: true });
    const thirds = fc.record({ value: amount, weight: amount });
    fc.assert(
      fc.property(fc.array(thirds, { minLength: 1, maxLength: 20 }), (given) => {
        const curve = lorenzCurve(given) ?? [];
        expect(curve.at(-1)).toEqual({ people: 1, share: 1 });
        for (const { people, share } of curve) expect(share).toBeLessThanOrEqual(people + 1e-12);
      }),
    );
  });
});

describe("gini", () => {
  test("of 1 and 3 is 1/4; of one who has all of four, 3/4, and corrected 1", () => {
    expect(gini(alike(1, 3))).toBeCloseTo(0.25, 12);
    expect(gini(alike(0, 0, 0, 10))).toBeCloseTo(0.75, 12);
    expect(correctedGini([0, 0, 0, 10])).toBeCloseTo(1, 12);
    expect(correctedGini([1, 2, 3])).toBeCloseTo(1 / 3, 12);
  });

  test("is half the mean difference between two people drawn at random, over the mean", () => {
    fc.assert(
      fc.property(units, (given) => {
        const people = given.reduce((total, { weight }) => total + weight, 0);
        const all = given.reduce((total, { value, weight }) => total + value * weight, 0);
        const apart = given.reduce(
          (total, a) => total + given.reduce((sum, b) => sum + a.weight * b.weight * Math.abs(a.value - b.value), 0),
          0,
        );
        expect(gini(given)).toBeCloseTo(apart / (2 * people * all), 9);
      }),
    );
  });

  test("is never below 0, be it by rounding, and corrected of one unit not defined", () => {
    for (const value of [0.1, 0.3, 0.7, 1.1]) expect(gini(alike(value, value, value))).toBeGreaterThanOrEqual(0);
    expect(gini(alike(5))).toBe(0);
    expect(correctedGini([5])).toBeUndefined();
    expect(correctedGini([0, 0])).toBeUndefined();
    expect(correctedGini([5, 5])).toBeCloseTo(0, 12);
  });
});

describe("theil", () => {
  test("of 1 and 3, halves and threehalves of the mean: T is ½(½ ln ½ + 1½ ln 1½), L is −½ ln ¾", () => {
    const found = theil(alike(1, 3));
    expect(found?.t).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 12);
    expect(found?.l).toBeCloseTo(-Math.log(0.75) / 2, 12);
  });

  test("where one of six has all is ln 6, and L then not defined", () => {
    expect(theil(alike(0, 0, 0, 0, 0, 10))).toEqual({ t: expect.closeTo(Math.log(6), 12), l: undefined });
  });

  test("has for L the T of people among what there is: amounts as weights, people of each as values", () => {
    fc.assert(
      fc.property(units, (given) => {
        const turned = given.map(({ value, weight }) => ({ value: 1 / value, weight: value * weight }));
        expect(theil(turned)?.t).toBeCloseTo(theil(given)?.l ?? -1, 9);
      }),
    );
  });
});

describe("theilDecomposition", () => {
  const grouped = (values: readonly number[], groups: string) =>
    values.map((value, i) => ({ value, weight: 1, group: groups.charAt(i) }));

  test("of 1 and 3 beside 4 and 4: between ⅓ ln ⅔ + ⅔ ln 1⅓, within a third of what 1 and 3 differ by", () => {
    const found = theilDecomposition(grouped([1, 4, 3, 4], "abab"));
    expect(found?.between).toBeCloseTo(Math.log(2 / 3) / 3 + (2 * Math.log(4 / 3)) / 3, 12);
    expect(found?.within).toBeCloseTo(0.130812036 / 3, 9);
  });

  test("adds up to Theil's T; one group has nothing between, groups of one nothing within", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, fc.constantFrom("a", "b", "c")), { minLength: 1, maxLength: 20 }),
        (given) => {
          const all = given.map(([each, group]) => ({ ...each, group }));
          const t = theil(all)?.t ?? -1;
          const found = theilDecomposition(all);
          expect(found?.t).toBeCloseTo(t, 9);
          expect((found?.between ?? -1) + (found?.within ?? -1)).toBeCloseTo(t, 9);
          expect(found?.within).toBeGreaterThanOrEqual(-1e-12);
          expect(theilDecomposition(all.map((each) => ({ ...each, group: "a" })))?.between).toBeCloseTo(0, 9);
          expect(theilDecomposition(all.map((each, i) => ({ ...each, group: String(i) })))?.within).toBeCloseTo(0, 9);
        },
      ),
    );
  });

  test("counts a group that has nothing, and one where nobody lives not at all", () => {
    const halves = { t: Math.LN2, between: Math.LN2, within: 0 };
    expect(theilDecomposition(grouped([0, 0, 10, 10], "aabb"))).toEqual(halves);
    expect(theilDecomposition([...grouped([0, 10], "ab"), { value: 7, weight: 0, group: "c" }])).toEqual(halves);
  });

  test("is not defined where there is nothing to share, and refuses less than nothing", () => {
    expect(theilDecomposition([])).toBeUndefined();
    expect(theilDecomposition(grouped([0, 0], "ab"))).toBeUndefined();
    expect(() => theilDecomposition(grouped([-1, 3], "ab"))).toThrow("invalid value: -1");
  });
});

describe("hooverIndex and coefficientOfVariation", () => {
  test("of 1 and 3: 1 of 4 would have to move, and the standard deviation is half the mean", () => {
    expect(hooverIndex(alike(1, 3))).toBeCloseTo(0.25, 12);
    expect(coefficientOfVariation(alike(1, 3))).toBeCloseTo(0.5, 12);
  });

  test("the standard deviation of a single unit is not defined", () => {
    expect(coefficientOfVariation(alike(3))).toBeUndefined();
    expect(coefficientOfVariation([])).toBeUndefined();
  });
});
