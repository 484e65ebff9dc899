import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/statistics/distributions/normal-quantile.js";

// Python 3.11, statistics.NormalDist().inv_cdf: each of the three stretches of the algorithm, and where they meet.
test.each([
  [0.5, 0],
  [0.55, 0.12566134685507413],
  [0.075, -1.4395314709384557],
  [0.925, 1.439531470938456],
  [0.95, 1.6448536269514715],
  [0.975, 1.9599639845400536],
  [0.9995, 3.2905267314919255],
  [0.0005, -3.2905267314918945],
  [1e-10, -6.361340902404056],
  [1e-300, -37.0470962993612],
])("the quantile at %d is %d", (p, expected) => {
  expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(expected)));
});

test("quantiles grow with the probability, and mirror around a half", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
      fc.double({ min: 1.001, max: 2, noNaN: true }),
      (p, more) => {
        const larger = Math.min(p * more, 0.6);
        expect(normalQuantile(larger)).toBeGreaterThan(normalQuantile(p));
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 5);
      },
    ),
  );
});
