import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialProbability } from "../../src/statistics/distributions/binomial-quantile.js";
import { byarInterval } from "../../src/statistics/intervals/byar-interval.js";
import { clopperPearsonInterval } from "../../src/statistics/intervals/clopper-pearson-interval.js";
import { countInterval } from "../../src/statistics/intervals/count-interval.js";
import { garwoodInterval } from "../../src/statistics/intervals/garwood-interval.js";
import { newcombeInterval } from "../../src/statistics/intervals/newcombe-interval.js";
import { rateScoreInterval } from "../../src/statistics/intervals/rate-score-interval.js";
import { wilsonInterval } from "../../src/statistics/intervals/wilson-interval.js";

describe("wilsonInterval", () => {
  test("gives no interval for a share of nothing", () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  test("begins exactly at 0 with no events and ends exactly at 1 with all", () => {
    expect(wilsonInterval(0, 7)?.lower).toBe(0);
    expect(wilsonInterval(7, 7)?.upper).toBe(1);
  });

  test("holds the share, lies within 0 and 1, and mirrors when events and the rest change places", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (total, some) => {
        const events = Math.min(some, total);
        const { lower, upper } = wilsonInterval(events, total) ?? { lower: 9, upper: -9 };
        const mirrored = wilsonInterval(total - events, total) ?? { lower: 9, upper: -9 };
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(events / total);
        expect(upper).toBeGreaterThanOrEqual(events / total);
        expect(mirrored.lower).toBeCloseTo(1 - upper, 12);
      }),
    );
  });

  test.each([
    [-1, 5, /invalid events: -1/],
    [Number.NaN, 5, /invalid events: NaN/],
    [1, Number.POSITIVE_INFINITY, /invalid total: Infinity/],
    [6, 5, /events exceed total: 6 > 5/],
    [1, Number.NaN, /invalid total: NaN/],
  ])("refuses %d events of %d", (events, total, message) => {
    expect(() => wilsonInterval(events, total)).toThrow(message);
  });

  test("takes half a position: 1.5 of 3 (0.5 ± 1.96 / 2.2805 × √(0.25 / 3 + 3.8415 / 36) = 0.3747)", () => {
    const bounds = wilsonInterval(1.5, 3);
    expect(bounds?.lower).toBeCloseTo(0.1253, 4);
    expect(bounds?.upper).toBeCloseTo(0.8747, 4);
  });

  test("refuses a level written in percent", () => {
    expect(() => wilsonInterval(1, 5, 95)).toThrow(/invalid level: 95/);
  });
});

describe("garwoodInterval", () => {
  test("begins exactly at 0 with no events", () => {
    expect(garwoodInterval(0).lower).toBe(0);
  });
});

describe("byarInterval", () => {
  test("of 65 is (65 × (1 − 1/585 − 1.96/24.187)³, 66 × (1 − 1/594 + 1.96/24.372)³) = 50.163–82.849", () => {
    const { lower, upper } = byarInterval(65);
    expect(lower).toBeCloseTo(50.163, 3);
    expect(upper).toBeCloseTo(82.849, 3);
  });

  test("begins exactly at 0 with no events, and never below it at a high level", () => {
    expect(byarInterval(0).lower).toBe(0);
    expect(byarInterval(1, 0.9999).lower).toBe(0);
    expect(byarInterval(1).lower).toBeGreaterThan(0);
  });

  test("lies within one event of the exact interval from ten events on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), (events) => {
        const [near, exact] = [byarInterval(events), garwoodInterval(events)];
        expect(Math.abs(near.lower - exact.lower)).toBeLessThan(0.1);
        expect(Math.abs(near.upper - exact.upper)).toBeLessThan(0.1);
      }),
    );
  });

  test("refuses what is no count, and a level in percent", () => {
    expect(() => byarInterval(2.5)).toThrow("invalid events: 2.5");
    expect(() => byarInterval(2, 95)).toThrow("invalid level: 95");
  });
});

test("a count's interval is exact up to nine events and Byar's from ten on", () => {
  expect(countInterval(9)).toEqual({ ...garwoodInterval(9), method: "garwood" });
  expect(countInterval(10, 0.998)).toEqual({ ...byarInterval(10, 0.998), method: "byar" });
});

describe("clopperPearsonInterval", () => {
  test("of 0 and of n have closed forms: 1 − 0.025^(1/8) = 0.3694 above, 0.025^(1/8) = 0.6306 below", () => {
    const [none, all] = [clopperPearsonInterval(0, 8), clopperPearsonInterval(8, 8)];
    expect(none?.lower).toBe(0);
    expect(none?.upper).toBeCloseTo(1 - 0.025 ** (1 / 8), 12);
    expect(all?.lower).toBeCloseTo(0.025 ** (1 / 8), 12);
    expect(all?.upper).toBe(1);
  });

  test("leaves half of what the level leaves on each side: the binomial tails at its bounds are 2.5 %", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(60), (total, some) => {
        const events = 1 + (some % (total - 1));
        const { lower, upper } = clopperPearsonInterval(events, total) ?? { lower: 0, upper: 0 };
        const tail = (share: number, from: number, to: number): number =>
          Array.from({ length: to - from + 1 }, (_, i) => binomialProbability(from + i, total, share)).reduce(
            (sum, each) => sum + each,
            0,
          );
        expect(tail(lower, events, total)).toBeCloseTo(0.025, 9);
        expect(tail(upper, 0, events)).toBeCloseTo(0.025, 9);
      }),
    );
  });

  test("gives no interval for a share of nothing, and refuses more events than there are", () => {
    expect(clopperPearsonInterval(0, 0)).toBeUndefined();
    expect(() => clopperPearsonInterval(6, 5)).toThrow("events exceed total: 6 > 5");
    expect(() => clopperPearsonInterval(1.5, 5)).toThrow("invalid events: 1.5");
    expect(() => clopperPearsonInterval(1, 5.5)).toThrow("invalid total: 5.5");
    expect(() => clopperPearsonInterval(1, 5, 0)).toThrow("invalid level: 0");
  });
});

describe("rateScoreInterval", () => {
  test("solves (events − r × exposure)² = z² × r × exposure at both bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.5, max: 900, noNaN: true }),
        (events, exposure) => {
          for (const bound of Object.values(rateScoreInterval(events, exposure))) {
            const mean = bound * exposure;
            expect((events - mean) ** 2 / mean).toBeCloseTo(1.959963984540054 ** 2, 6);
          }
        },
      ),
    );
  });

  test("begins exactly at 0 with no events, and refuses an exposure of 0", () => {
    expect(rateScoreInterval(0, 9).lower).toBe(0);
    expect(() => rateScoreInterval(1, 0)).toThrow("invalid exposure: 0; expected a number above 0");
    expect(() => rateScoreInterval(1.5, 1)).toThrow("invalid events: 1.5");
    expect(() => rateScoreInterval(1, 1, 1)).toThrow("invalid level: 1");
  });
});

describe("newcombeInterval", () => {
  test("gives no interval when one total is 0", () => {
    expect(newcombeInterval({ events: 0, total: 0 }, { events: 1, total: 2 })).toBeUndefined();
  });
});
