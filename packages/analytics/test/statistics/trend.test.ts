import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  minimumDetectableEvents,
  minimumDetectableShare,
} from "../../src/statistics/power/minimum-detectable-change.js";
import { mannKendallTest } from "../../src/statistics/trend/mann-kendall.js";

describe("mannKendallTest", () => {
  test("of eight that rise has all 28 pairs rising: variance 8 × 7 × 21 / 18, z = 27 / 8.0829 = 3.340, p = 0.00084", () => {
    const { score, tau, p } = mannKendallTest([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([score, tau]).toEqual([28, 1]);
    expect(p).toBeCloseTo(0.000837, 5);
  });

  test("takes ties from the variance: 1, 2, 2, 3 has 5 rising, (4 × 3 × 13 − 2 × 9) / 18 = 7.667, z = 4 / 2.769, p = 0.1486", () => {
    const { score, tau, p } = mannKendallTest([1, 2, 2, 3]);
    expect(score).toBe(5);
    expect(tau).toBeCloseTo(5 / 6, 12);
    expect(p).toBeCloseTo(0.1486, 4);
  });

  test("of values that are all alike tells nothing, and of a score of 0 that it is surely chance", () => {
    expect(mannKendallTest([4, 4, 4])).toEqual({ score: 0, tau: 0, p: undefined });
    expect(mannKendallTest([1, 2, 1]).p).toBe(1);
  });

  test("turns its sign when time is turned about, and its p stays", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 40 }), (values) => {
        const [there, back] = [mannKendallTest(values), mannKendallTest(values.toReversed())];
        expect(there.score + back.score).toBe(0);
        expect(there.p).toBe(back.p);
      }),
    );
  });

  test("refuses what is no number, and two points", () => {
    expect(() => mannKendallTest([1, Number.NaN, 2])).toThrow("invalid values: NaN; expected numbers");
    expect(() => mannKendallTest([1, 2])).toThrow("invalid values: 2 of them; expected three at least");
  });
});

describe("the least change that would be found", () => {
  test("of 10 % of 19 is a rise to 49 %: sin²(0.3218 + 2.8016 × √2 / (2 √19)) = sin²(0.7763) = 0.4909", () => {
    const { rise, fall } = minimumDetectableShare(0.1, 19);
    expect(rise).toBeCloseTo(Math.sin(Math.asin(Math.sqrt(0.1)) + (1.959964 + 0.841621) / Math.sqrt(38)) ** 2, 6);
    expect(fall).toBeUndefined();
  });

  test("of 25 events is a rise to (5 + 2.8016 / √2)² = 48.7 and a fall to 9.1", () => {
    const { rise, fall } = minimumDetectableEvents(25);
    expect(rise).toBeCloseTo((5 + 2.801585 / Math.SQRT2) ** 2, 4);
    expect(fall).toBeCloseTo((5 - 2.801585 / Math.SQRT2) ** 2, 4);
    expect(minimumDetectableEvents(3.9).fall).toBeUndefined();
    expect(minimumDetectableEvents(0).rise).toBeCloseTo(2.801585 ** 2 / 2, 4);
  });

  test("is the same distance for a fall as for a rise where a half is: 0.5 ± as much", () => {
    const { rise, fall } = minimumDetectableShare(0.5, 100);
    expect((rise ?? 0) + (fall ?? 0)).toBeCloseTo(1, 12);
    expect(minimumDetectableShare(0.99, 19).rise).toBeUndefined();
  });

  test("shrinks with more people, and grows with the power, the dispersion and a stricter level", () => {
    const rise = (total: number, more: object = {}) => minimumDetectableShare(0.2, total, more).rise ?? 1;
    expect(rise(200)).toBeLessThan(rise(100));
    for (const more of [{ power: 0.9 }, { dispersion: 2 }, { level: 0.001 }])
      expect(rise(200, more)).toBeGreaterThan(rise(200));
    // A dispersion of 4 asks as much as a quarter of the people.
    expect(rise(400, { dispersion: 4 })).toBeCloseTo(rise(100), 12);
  });

  test("is refused of what is no share, of nobody, and of a level or power that is none", () => {
    expect(() => minimumDetectableShare(1.1, 9)).toThrow("invalid share: 1.1");
    expect(() => minimumDetectableShare(-0.1, 9)).toThrow("invalid share: -0.1");
    expect(() => minimumDetectableShare(0.1, 0)).toThrow("invalid total: 0; expected a number above 0");
    expect(() => minimumDetectableEvents(-1)).toThrow("invalid events: -1; expected a number of at least 0");
    expect(() => minimumDetectableEvents(1, { level: 5 })).toThrow("invalid level: 5");
    expect(() => minimumDetectableEvents(1, { power: 1 })).toThrow(
      "invalid power: 1; expected a share between 0 and 1, as in 0.8",
    );
    expect(() => minimumDetectableEvents(1, { dispersion: 0 })).toThrow(
      "invalid dispersion: 0; expected a number above 0",
    );
  });
});
