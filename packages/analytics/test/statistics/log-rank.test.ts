import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logRankTest } from "../../src/statistics/survival/log-rank.js";
import { ended, placebo, seen, spell, treated } from "./survival-data.js";

describe("logRankTest", () => {
  test("of treated and placebo is 16.79: 9 for 19.25, 21 for 10.75 (Kleinbaum and Klein, chapter 2)", () => {
    const found = logRankTest([treated, placebo]);
    expect(found.observed).toEqual([9, 21]);
    expect(found.expected[0]).toBeCloseTo(19.25, 2);
    expect(found.expected[1]).toBeCloseTo(10.75, 2);
    expect(found.chiSquare).toBeCloseTo(16.79, 2);
    expect(found.degrees).toBe(1);
    expect(found.p).toBeLessThan(0.0001);
  });

  test("of 1 and 2 against 3 and 4: 2 ended of 5/6 expected, variance 1/4 + 2/9", () => {
    const found = logRankTest([ended(1, 2), ended(3, 4)]);
    expect(found.chiSquare).toBeCloseTo((7 / 6) ** 2 / (17 / 36), 12);
    // A chi-square of 2.88235 with one degree is a normal deviate of 1.69775.
    expect(found.p).toBeCloseTo(0.08956, 5);
  });

  test("of three that end at 1, 2, 3 is 2.6: 2/3 and 1/6 too many, variances 2/9 and 17/36, covariance −1/9", () => {
    const found = logRankTest([ended(1), ended(2), ended(3)]);
    expect(found.chiSquare).toBeCloseTo(2.6, 12);
    // With two degrees p is e^(−χ²/2).
    expect(found.p).toBeCloseTo(Math.exp(-1.3), 10);
    expect(found.degrees).toBe(2);
  });

  const groups = fc.array(fc.array(spell, { minLength: 3, maxLength: 12 }), { minLength: 3, maxLength: 4 });

  test("expects as many to end as did, and does not hang on the order of the groups", () => {
    fc.assert(
      fc.property(groups, (given) => {
        const found = logRankTest(given);
        const turned = logRankTest(given.toReversed());
        const total = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
        expect(total(found.expected)).toBeCloseTo(total(found.observed), 9);
        expect(turned.degrees).toBe(found.degrees);
        fc.pre(found.chiSquare !== undefined && turned.chiSquare !== undefined);
        expect(turned.chiSquare).toBeCloseTo(found.chiSquare ?? -1, 6);
      }),
    );
  });

  test("of groups alike is 0, and p then 1", () => {
    expect(logRankTest([placebo, placebo])).toMatchObject({ chiSquare: 0, p: 1 });
  });

  test("leaves out who was never at risk when somebody ended", () => {
    const found = logRankTest([ended(3, 4), [], ended(1, 2), seen(0.5)]);
    expect(found.chiSquare).toBeCloseTo(logRankTest([ended(3, 4), ended(1, 2)]).chiSquare ?? -1, 12);
    expect(found).toMatchObject({ degrees: 1, observed: [2, 0, 2, 0] });
    expect(found.expected[1]).toBe(0);
    expect(found.expected[3]).toBe(0);
  });

  test("is not defined of one group, of nobody, where none ended, and where none were at risk together", () => {
    const none = { chiSquare: undefined, p: undefined };
    expect(logRankTest([])).toEqual({ observed: [], expected: [], degrees: 0, ...none });
    expect(logRankTest([ended(1, 2)])).toMatchObject({ degrees: 0, ...none });
    expect(logRankTest([seen(1), seen(2)])).toMatchObject({ degrees: 0, observed: [0, 0], ...none });
    expect(logRankTest([ended(1, 1), [{ entry: 1, exit: 2, ended: true }]])).toMatchObject({ degrees: 1, ...none });
    // The second and the third are, but never with the first.
    const late = (exit: number) => [{ entry: 1, exit, ended: true }];
    expect(logRankTest([ended(1, 1), late(2), late(3)])).toMatchObject({ degrees: 2, ...none });
  });

  test("counts a spell of weight 2 as two alike", () => {
    const twice = { exit: 2, ended: true, weight: 2 };
    expect(logRankTest([[twice], ended(3, 4)])).toEqual(logRankTest([ended(2, 2), ended(3, 4)]));
  });

  test("refuses a spell that ends before it was seen", () => {
    expect(() => logRankTest([[{ entry: 2, exit: 1, ended: true }]])).toThrow("invalid spell: from 2 to 1");
  });
});
