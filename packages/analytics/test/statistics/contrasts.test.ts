import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { devianceContrast as contrastOf } from "../../src/statistics/contrasts/deviance-contrast.js";
import { spreadOf, varianceAt } from "../../src/statistics/contrasts/spread-of.js";
import { normalQuantile } from "../../src/statistics/distributions/normal-quantile.js";
import { studentProbability } from "../../src/statistics/distributions/student-probability.js";
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

  test("refuses fewer than no events, no number, and more events than a share's total", () => {
    const good = { events: 1, of: 2 };
    expect(() => devianceContrast({ events: -1, of: 2 }, good, "rate")).toThrow("invalid events: -1 of 2");
    expect(() => devianceContrast(good, { events: 1, of: Number.NaN }, "rate")).toThrow("invalid events: 1 of NaN");
    expect(() => devianceContrast({ events: 3, of: 2 }, good, "share")).toThrow("events exceed total: 3 > 2");
    expect(devianceContrast({ events: 3, of: 2 }, good, "rate")).toBeGreaterThan(0);
  });
});

test("a contrast of 8 and 24 of 40 is seen on 0.4 × 0.6 × 1 600 / 80 = 4.8 events as shares, and on 8 as rates", () => {
  const [a, b] = [
    { events: 8, of: 40 },
    { events: 24, of: 40 },
  ];
  expect(contrastOf(a, b, "share")?.size).toBeCloseTo(4.8, 12);
  expect(contrastOf(a, b, "rate")?.size).toBeCloseTo(8, 12);
  expect(contrastOf({ events: 8, of: 10 }, { events: 24, of: 70 }, "rate")?.size).toBeCloseTo((0.4 * 700) / 80, 12);
});

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
    expect(spreadOf(ten, 9)).toBeUndefined();
    expect(spreadOf([], 10)).toBeUndefined();
    expect(spreadOf(ten, 12)?.degrees).toBe(12);
  });

  test("is never less than that of single events: contrasts of 0.1 have a variance of 1 at any size", () => {
    expect(spreadOf(alike(Array.from({ length: 30 }, () => 0.1)))).toEqual({ lumps: 1, wander: 0, degrees: 30 });
  });

  test("of contrasts of one size is all lumps: ±2, none beyond the edge, is 4 over the 0.913 that it leaves of a normal square", () => {
    const found = spreadOf(alike(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 2 : -2))));
    expect(found?.wander).toBe(0);
    expect(found?.lumps).toBeCloseTo(4 / 0.9129724772511089, 9);
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

describe("studentProbability", () => {
  test.each([
    [12.706204736, 1, 0.05],
    [2.228138852, 10, 0.05],
    [3.169272673, 10, 0.01],
    [1.959963985, Number.POSITIVE_INFINITY, 0.05],
  ])("of %d with %d degrees is the table's %d, on either side", (t, degrees, p) => {
    expect(studentProbability(t, degrees)).toBeCloseTo(p, 8);
    expect(studentProbability(-t, degrees)).toBeCloseTo(p, 8);
  });

  test("of 0 is 1, and falls as t grows", () => {
    expect(studentProbability(0, 5)).toBe(1);
    expect(studentProbability(1, 5)).toBeGreaterThan(studentProbability(2, 5));
  });
});
