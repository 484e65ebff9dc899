import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { devianceContrast as contrastOf } from "../../src/statistics/contrasts/deviance-contrast.js";
import {
  degreesAt,
  type FittedSpread,
  type Sized,
  spreadOf,
  varianceAt,
  widestBeyond,
} from "../../src/statistics/contrasts/spread-of.js";
import { normalQuantile } from "../../src/statistics/distributions/normal-quantile.js";
import { studentProbability } from "../../src/statistics/distributions/student-probability.js";
import { studentQuantile } from "../../src/statistics/distributions/student-quantile.js";
import type { Observed } from "../../src/statistics/observed.js";

const devianceContrast = (a: Observed, b: Observed, kind: "share" | "rate"): number | undefined =>
  contrastOf(a, b, kind)?.contrast;

const observed = fc
  .record({ events: fc.nat(60), rest: fc.nat(60) })
  .map(({ events, rest }) => ({ events, of: events + rest + 1 }));

describe("devianceContrast", () => {
  test("of rates 8 and 24 in as much is −√(2 (8 ln ½ + 24 ln 1.5)) = −2.8934", () => {
    expect(devianceContrast({ events: 8, of: 4 }, { events: 24, of: 4 }, "rate")).toBeCloseTo(
      -Math.sqrt(2 * (8 * Math.log(0.5) + 24 * Math.log(1.5))),
      12,
    );
  });

  test("of shares adds the rest: 8 and 24 of 40 is −√(2 (8 ln ½ + 24 ln 1.5 + 32 ln 4⁄3 + 16 ln 2⁄3)) = −3.7160", () => {
    const deviance = 8 * Math.log(0.5) + 24 * Math.log(1.5) + 32 * Math.log(4 / 3) + 16 * Math.log(2 / 3);
    expect(devianceContrast({ events: 8, of: 40 }, { events: 24, of: 40 }, "share")).toBeCloseTo(
      -Math.sqrt(2 * deviance),
      12,
    );
  });

  test("of nothing in 10 and 5 in 10 is −√(10 ln 2) = −2.6328 as rates", () => {
    expect(devianceContrast({ events: 0, of: 10 }, { events: 5, of: 10 }, "rate")).toBeCloseTo(
      -Math.sqrt(10 * Math.log(2)),
      12,
    );
  });

  test("is 0 where the shares are one, turns its sign when the two change places, and is undefined of nothing", () => {
    expect(devianceContrast({ events: 2, of: 4 }, { events: 20, of: 40 }, "share")).toBeCloseTo(0, 7);
    expect(devianceContrast({ events: 0, of: 4 }, { events: 0, of: 9 }, "rate")).toBe(0);
    expect(devianceContrast({ events: 0, of: 0 }, { events: 1, of: 9 }, "rate")).toBeUndefined();
    expect(devianceContrast({ events: 1, of: 9 }, { events: 0, of: 0 }, "share")).toBeUndefined();
    fc.assert(
      fc.property(observed, observed, fc.constantFrom("share", "rate"), (a, b, kind) => {
        const there = devianceContrast(a, b, kind);
        expect(there).toBeCloseTo(-(devianceContrast(b, a, kind) ?? 9), 6);
        if (Math.abs(there ?? 0) > 1e-6)
          expect(Math.sign(there ?? 0)).toBe(Math.sign(a.events / a.of - b.events / b.of));
      }),
    );
  });

  test("is of a share the same, turned, when events and the rest change places", () => {
    fc.assert(
      fc.property(observed, observed, (a, b) => {
        const turned = ({ events, of }: typeof a) => ({ events: of - events, of });
        expect(devianceContrast(a, b, "share")).toBeCloseTo(-(devianceContrast(turned(a), turned(b), "share") ?? 9), 6);
      }),
    );
  });

  test("takes a share that is a hair more than all for all: 0.3 of 0.1 + 0.2 beside 5 of 5 are one", () => {
    expect(devianceContrast({ events: 0.1 + 0.2, of: 0.3 }, { events: 5, of: 5 }, "share")).toBe(0);
    expect(devianceContrast({ events: 0.3 * (1 + 1e-10), of: 0.3 }, { events: 0, of: 5 }, "share")).toBeGreaterThan(0);
  });

  test("refuses fewer than no events, no number, and more events than a share's total", () => {
    const good = { events: 1, of: 2 };
    expect(() => devianceContrast({ events: -1, of: 2 }, good, "rate")).toThrow("invalid events: -1 of 2");
    expect(() => devianceContrast(good, { events: 1, of: Number.NaN }, "rate")).toThrow("invalid events: 1 of NaN");
    expect(() => devianceContrast({ events: 3, of: 2 }, good, "share")).toThrow("events exceed total: 3 > 2");
    expect(devianceContrast({ events: 3, of: 2 }, good, "rate")).toBeGreaterThan(0);
  });
});

describe("the size of a contrast", () => {
  const [a, b] = [
    { events: 8, of: 40 },
    { events: 24, of: 40 },
  ];

  test("of rates is the deviance of 8.5 and 24.5, with half an event more, over ln(24.5 / 8.5)² = 1.1206: 7.223", () => {
    const deviance = 2 * (8.5 * Math.log(8.5 / 16.5) + 24.5 * Math.log(24.5 / 16.5));
    expect(contrastOf(a, b, "rate")?.size).toBeCloseTo(deviance / Math.log(24.5 / 8.5) ** 2, 12);
    expect(contrastOf(a, b, "rate")?.size).toBeCloseTo(7.223, 3);
  });

  test("of shares is that of 8.5 and 24.5 of 41 over the square of ln((8.5 / 32.5) / (24.5 / 16.5)) = −1.7365: 4.449", () => {
    const events = 8.5 * Math.log(8.5 / 16.5) + 24.5 * Math.log(24.5 / 16.5);
    const rest = 32.5 * Math.log(32.5 / 24.5) + 16.5 * Math.log(16.5 / 24.5);
    const odds = Math.log((8.5 * 16.5) / (32.5 * 24.5));
    expect(contrastOf(a, b, "share")?.size).toBeCloseTo((2 * (events + rest)) / odds ** 2, 12);
    expect(contrastOf(a, b, "share")?.size).toBeCloseTo(4.449, 3);
  });

  test("were the first as the second, is the second's: 24.5 / 41 × 16.5 / 41 × 41 / 2 = 4.930, and 24.5 / 2 as rates", () => {
    expect(contrastOf(a, b, "share")?.usualSize).toBeCloseTo((24.5 * 16.5) / 41 / 2, 12);
    expect(contrastOf(a, b, "rate")?.usualSize).toBeCloseTo(12.25, 12);
    // 24.5 events in 70 are 3.5 in 10, and those are seen against as many in 70.
    const [part, whole] = [
      { events: 8, of: 10 },
      { events: 24, of: 70 },
    ] as const;
    expect(contrastOf(part, whole, "rate")?.usualSize).toBeCloseTo(((28 / 80) * 10 * 70) / 80, 12);
  });

  test("goes over into that of two that are one, and is above 0 where there are no events at all", () => {
    const nearly = contrastOf({ events: 24.001, of: 40 }, b, "share");
    const one = contrastOf(b, b, "share");
    expect(nearly?.size).toBeCloseTo(one?.size ?? 0, 3);
    expect(one?.size).toBeCloseTo(one?.usualSize ?? 0, 12);
    for (const kind of ["share", "rate"] as const)
      expect(contrastOf({ events: 0, of: 4 }, { events: 0, of: 9 }, kind)?.size).toBeGreaterThan(0);
  });

  test("makes twice as much and half as much alike far from chance: √size × |ln| is the contrast, of 1 000 × 2 and × ½", () => {
    for (const times of [2, 0.5]) {
      const found = contrastOf({ events: 1000 * times, of: 1 }, { events: 1e7, of: 1e4 }, "rate");
      expect(Math.sqrt(found?.size ?? 0) * Math.log(times)).toBeCloseTo(found?.contrast ?? 0, 1);
    }
  });
});

/**
 * How well contrasts tell their variance that are held in at 1.96: 0.5 over the variance of its logarithm by as many, which
 * is that of ψ = min(z², 1.96²) / 0.913 − 1 over the square of its slope, from the moments of a normal variable.
 */
const efficiency = ((): number => {
  const edge = 1.959963984540054;
  const density = Math.exp(-(edge ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const left = 0.95 - 2 * edge * density + 0.05 * edge ** 2;
  const fourth = 3 * 0.95 - 2 * density * (edge ** 3 + 3 * edge) + 0.05 * edge ** 4;
  const slope = (2 * (0.95 - 2 * edge * density)) / left;
  return (0.5 * slope ** 2) / (fourth / left ** 2 - 1);
})();

describe("spreadOf", () => {
  const alike = (contrasts: readonly number[], size = 5) => contrasts.map((contrast) => ({ contrast, size }));
  const turns = (count: number, wide: (size: number) => number) =>
    // Quantiles of the normal distribution at each of three sizes: what is spread as it is said to be.
    [1, 10, 100].flatMap((size) =>
      Array.from({ length: count }, (_, i) => ({
        size,
        contrast: normalQuantile((i + 0.5) / count) * Math.sqrt(wide(size)),
      })),
    );

  test("of nine independent contrasts is not told, of ten it is", () => {
    const ten = alike(Array.from({ length: 10 }, () => 1));
    expect(spreadOf(ten.slice(1))).toBeUndefined();
    expect(spreadOf(ten, { independent: 9 })).toBeUndefined();
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOf([...ten, ...ten], { independent: 12 })?.independent).toBeCloseTo(12 * efficiency, 1);
    expect(() => spreadOf(ten, { independent: 12 })).toThrow(
      "invalid independent: 12; expected at most the 10 contrasts",
    );
  });

  test("is never less than that of single events: contrasts of 0.1 have a variance of 1 at any size", () => {
    expect(spreadOf(alike(Array.from({ length: 30 }, () => 0.1)))).toMatchObject({ lumps: 1, wander: 0 });
  });

  test("is never less than the lumps that are known: 3 of contrasts of 0.1, and 2 where the fit alone would say 1 + 0.5 × size", () => {
    const small = alike(Array.from({ length: 30 }, () => 0.1));
    expect(spreadOf(small, { leastLumps: 3 })).toMatchObject({ lumps: 3, wander: 0 });
    const held = spreadOf(
      turns(400, (size) => 1 + 0.5 * size),
      { leastLumps: 2 },
    );
    expect(held?.lumps).toBe(2);
    expect(held?.wander).toBeCloseTo(0.47, 1);
  });

  // What a mean square becomes of a standard normal held in at 1.96: within it 0.95 − 2 × 1.96 × φ(1.96), and 1.96² beyond.
  const edge = 1.959963984540054;
  const left = 0.95 - 2 * edge * (Math.exp(-(edge ** 2) / 2) / Math.sqrt(2 * Math.PI)) + 0.05 * edge ** 2;

  test("of contrasts of one size is all lumps: ±2, none beyond the edge, is 4 over the 0.913 that it leaves of a normal square", () => {
    const found = spreadOf(alike(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 2 : -2))));
    expect(found?.wander).toBe(0);
    expect(found?.lumps).toBeCloseTo(4 / left, 9);
  });

  test("finds both what comes in lumps and what wanders: a variance of 2 + 0.3 × size, told at 1, 10 and 100", () => {
    const found = spreadOf(turns(400, (size) => 2 + 0.3 * size));
    expect(found?.lumps).toBeCloseTo(2, 1);
    expect(found?.wander).toBeCloseTo(0.3, 1);
    expect(varianceAt({ lumps: 2, wander: 0.3 }, 10)).toBe(5);
  });

  test("finds one where there is one alone: 3 at any size, and 1 + 0.5 × size", () => {
    const lumps = spreadOf(turns(400, () => 3));
    expect(lumps?.lumps).toBeCloseTo(3, 1);
    expect(lumps?.wander).toBeCloseTo(0, 2);
    const wander = spreadOf(turns(400, (size) => 1 + 0.5 * size));
    expect(wander?.lumps).toBeCloseTo(1, 1);
    expect(wander?.wander).toBeCloseTo(0.5, 1);
  });

  test("is hardly wider for a few in which something did happen: 5 of 305 at 30", () => {
    const ordinary = turns(100, () => 1);
    const found = spreadOf([...ordinary, ...alike([30, -30, 30, -30, 30], 10)]);
    expect(varianceAt(found ?? { lumps: 9, wander: 9 }, 10)).toBeLessThan(1.2);
  });
});

describe("degreesAt", () => {
  const alike = (size: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ contrast: i % 2 === 0 ? 0.1 : -0.1, size }));
  const fitted = (contrasts: readonly Sized[], known = {}): FittedSpread => {
    const spread = spreadOf(contrasts, known);
    if (spread === undefined) throw new Error("too few");
    return spread;
  };

  test("of the size that all have are as many as there are independent contrasts, times the efficiency of what is held in", () => {
    expect(degreesAt(fitted(alike(5, 30)), 5)).toBeCloseTo(30 * efficiency, 1);
    expect(degreesAt(fitted(alike(5, 30), { independent: 12 }), 5)).toBeCloseTo(12 * efficiency, 1);
  });

  test("at four times that of 30, worth 26.28, with a variance of 1: 1.2759 at most, or 2.1035 if that wanders, so 2 / (2/26.28 + ln² / 3) = 12.55", () => {
    expect(degreesAt(fitted(alike(5, 30)), 20)).toBeCloseTo(12.545, 2);
  });

  test("at nearly nothing: between 1 and 1.2759, so 2 / (2/26.28 + ln(1.2759)² / 3) = 20.86; 1 where nothing is known", () => {
    expect(degreesAt(fitted(alike(5, 30)), 1e-9)).toBeCloseTo(20.858, 2);
    expect(degreesAt(fitted(alike(5, 30)), 1e12)).toBe(1);
  });

  test("of two sizes are at least those of its own, and at most both: 30 and 60, times 0.876", () => {
    const spread = fitted([...alike(5, 30), ...alike(50, 30)]);
    for (const size of [5, 50]) {
      expect(degreesAt(spread, size)).toBeGreaterThanOrEqual(30 * 0.876 - 1e-9);
      expect(degreesAt(spread, size)).toBeLessThanOrEqual(60 * 0.876 + 1e-9);
    }
  });

  test("fall the farther a size lies above the others, and are from 1 to as many as there are", () => {
    const sizes = fc.array(
      fc.record({
        contrast: fc.double({ min: -6, max: 6, noNaN: true }),
        size: fc.double({ min: 0.1, max: 500, noNaN: true }),
      }),
      { minLength: 10, maxLength: 40 },
    );
    fc.assert(
      fc.property(sizes, fc.double({ min: 1, max: 100, noNaN: true }), (contrasts, times) => {
        const spread = fitted(contrasts);
        const greatest = Math.max(...contrasts.map(({ size }) => size));
        const [near, far] = [degreesAt(spread, greatest * 2), degreesAt(spread, greatest * 2 * times)];
        expect(far).toBeLessThanOrEqual(near * (1 + 1e-9));
        expect(far).toBeGreaterThanOrEqual(1);
        expect(near).toBeLessThanOrEqual(contrasts.length);
      }),
    );
  });
});

test("contrasts far larger than the others vary on the logarithms' scale as those: of size 5 with a variance of 1 that is 0.2 × size", () => {
  const alike = Array.from({ length: 30 }, (_, i) => ({ contrast: i % 2 === 0 ? 0.1 : -0.1, size: 5 }));
  const spread = spreadOf(alike);
  expect(spread && widestBeyond(spread)).toEqual({ lumps: 0, wander: expect.closeTo(0.2, 12) });
});

describe("what cannot be", () => {
  const ten = Array.from({ length: 10 }, () => ({ contrast: 1, size: 5 }));

  test.each([
    [{ contrast: Number.NaN, size: 5 }],
    [{ contrast: Number.POSITIVE_INFINITY, size: 5 }],
    [{ contrast: 1, size: -1 }],
    [{ contrast: 1, size: Number.NaN }],
  ])("is refused as a contrast: %o", (bad) => {
    expect(() => spreadOf([...ten, bad])).toThrow(`invalid contrast: ${bad.contrast} of size ${bad.size}`);
  });

  test("is refused as lumps of nothing, as a number of independent ones, and as a size", () => {
    for (const leastLumps of [0, -1, Number.NaN]) expect(() => spreadOf(ten, { leastLumps })).toThrow(RangeError);
    expect(() => spreadOf(ten, { independent: Number.NaN })).toThrow("invalid independent: NaN");
    const spread = spreadOf(ten);
    for (const size of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => spread && degreesAt(spread, size)).toThrow(RangeError);
  });

  test("seen on nothing at all is as good as the number of them there, and tells nothing of more", () => {
    const spread = spreadOf(Array.from({ length: 12 }, () => ({ contrast: 0.5, size: 0 })));
    expect([0, 1].map((size) => spread && degreesAt(spread, size))).toEqual([expect.closeTo(12 * efficiency, 1), 1]);
  });
});

describe("studentProbability", () => {
  test.each([
    [12.706204736, 1, 0.05],
    [2.228138852, 10, 0.05],
    [3.169272673, 10, 0.01],
    [1.959963985, Number.POSITIVE_INFINITY, 0.05],
  ])("of %d with %d degrees is the table's %d, on either side", (t, degrees, p) => {
    expect(studentProbability(t, degrees)).toBeCloseTo(p, 8);
    expect(studentProbability(-t, degrees)).toBeCloseTo(p, 8);
    if (Number.isFinite(degrees)) expect(studentQuantile(p, degrees)).toBeCloseTo(t, 6);
  });

  test("of 0 is 1, and falls as t grows", () => {
    expect(studentProbability(0, 5)).toBe(1);
    expect(studentProbability(1, 5)).toBeGreaterThan(studentProbability(2, 5));
  });
});
