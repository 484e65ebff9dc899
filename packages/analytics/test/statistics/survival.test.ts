import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier, type Survival } from "../../src/statistics/survival/kaplan-meier.js";
import { nelsonAalen } from "../../src/statistics/survival/nelson-aalen.js";
import { restrictedMean } from "../../src/statistics/survival/restricted-mean.js";
import { riskTable, type Spell } from "../../src/statistics/survival/risk-table.js";
import { survivalQuantile } from "../../src/statistics/survival/survival-quantile.js";
import { tenureShares } from "../../src/statistics/survival/tenure-shares.js";
import { ended, placebo, seen, spells, treated } from "./survival-data.js";

describe("a risk table", () => {
  test("has a spell without an entry at risk from the very beginning, and one with an entry only after it", () => {
    const table = riskTable([...ended(0, 2), { entry: 0, exit: 2, ended: false }, { entry: 2, exit: 3, ended: true }]);
    expect(table).toEqual([
      { time: 0, atRisk: 2, ended: 1 },
      { time: 2, atRisk: 2, ended: 1 },
      { time: 3, atRisk: 1, ended: 1 },
    ]);
  });

  test("counts a weight of 1.5 as one and a half, as lifelines' weighted curve does", () => {
    expect(riskTable([{ exit: 1, ended: true, weight: 1.5 }, ...seen(2)])).toEqual([
      { time: 1, atRisk: 2.5, ended: 1.5 },
    ]);
  });

  test("is in order of time as numbers, each time once, and none where none ended", () => {
    expect(riskTable(ended(10, 9, 10)).map(({ time }) => time)).toEqual([9, 10]);
    expect(riskTable(seen(1, 2))).toEqual([]);
    expect(riskTable([])).toEqual([]);
  });

  test("is refused of spells that end before they begin, never, or at no time, and of a weight of 0", () => {
    const of = (faulty: Partial<Spell>) => () => riskTable([{ exit: 1, ended: true, ...faulty }]);
    expect(of({ exit: -1 })).toThrow("invalid spell: from 0 to -1; expected an exit after the entry");
    expect(of({ entry: 1 })).toThrow("invalid spell: from 1 to 1");
    expect(of({ exit: Number.NaN })).toThrow("invalid spell: from 0 to NaN");
    expect(of({ exit: Number.POSITIVE_INFINITY })).toThrow("invalid spell: from 0 to Infinity");
    expect(of({ weight: 0 })).toThrow("invalid weight: 0; expected a number above 0");
    expect(of({ weight: Number.POSITIVE_INFINITY })).toThrow("invalid weight: Infinity; expected a number above 0");
  });
});

describe("survivalQuantile", () => {
  const point = (time: number, survival: number, lower?: number, upper = 1): Survival => ({
    ...{ time, survival, atRisk: 1, ended: 1, standardError: undefined },
    bounds: lower === undefined ? undefined : { lower, upper },
  });

  test("is 23 weeks for the treated and 8 for placebo, as published (Klein and Moeschberger, example 4.2)", () => {
    expect(survivalQuantile(kaplanMeier(riskTable(treated))).time).toBe(23);
    expect(survivalQuantile(kaplanMeier(riskTable(placebo))).time).toBe(8);
  });

  test("is the first time at which no more than the share remain, of any share", () => {
    const curve = [point(6, 0.6), point(9, 0.2), point(12, 0.1)];
    expect([0.7, 0.5, 0.25, 0.15, 0.05].map((share) => survivalQuantile(curve, share).time)).toEqual([
      ...[6, 9, 9, 12],
      undefined,
    ]);
  });

  test("where half remain from 6 to 10 is 8, whatever rounding makes of the half; 6 where that is the end", () => {
    for (const half of [0.5, 0.5 + 1e-12, 0.5 - 1e-12]) {
      expect(
        survivalQuantile([point(4, 0.8), point(6, half), point(8, half), point(10, 0.2), point(20, 0.1)]).time,
      ).toBe(8);
      expect(survivalQuantile([point(4, 0.8), point(6, half), point(8, half)]).time).toBe(6);
    }
    expect(survivalQuantile([point(6, 0.49), point(10, 0.2)]).time).toBe(6);
    expect(survivalQuantile([point(6, 0.51), point(10, 0.2)]).time).toBe(10);
  });

  test("has the times at which the bounds come down to the share, and none where they never do", () => {
    const curve = [point(3, 0.9), point(6, 0.7, 0.4, 0.8), point(9, 0.4, 0.2, 0.6), point(12, 0.2, 0.1, 0.3)];
    expect(survivalQuantile(curve)).toEqual({ time: 9, lower: 6, upper: 12 });
    expect(survivalQuantile(curve, 0.25)).toEqual({ time: 12, lower: 9, upper: undefined });
    expect(survivalQuantile([])).toEqual({ time: undefined, lower: undefined, upper: undefined });
  });

  test("refuses a share of nobody or of all", () => {
    expect(() => survivalQuantile([], 0)).toThrow("invalid share: 0; expected one between 0 and 1");
    expect(() => survivalQuantile([], 1)).toThrow("invalid share: 1");
  });
});

describe("restrictedMean", () => {
  const meanOf = (of: readonly Spell[], horizon: number) => restrictedMean(kaplanMeier(riskTable(of)), horizon);

  test("is the area under the curve: 6 months of all and 6 of half are 9", () => {
    // The variance is the area after the step, squared, times Greenwood's 2 / (4 × 2).
    expect(meanOf([...ended(6, 6), ...seen(20, 20)], 12)).toEqual({ mean: 9, standardError: 1.5 });
  });

  test("is the horizon where nobody ended before it", () => {
    expect(meanOf(seen(20), 12)).toEqual({ mean: 12, standardError: 0 });
    expect(meanOf(ended(12), 12)).toEqual({ mean: 12, standardError: 0 });
  });

  test("where all are seen to the end is the mean of the stays cut off at the horizon, and its standard error", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (exits, horizon) => {
          const cut = exits.map((exit) => Math.min(exit, horizon));
          const mean = cut.reduce((total, each) => total + each, 0) / cut.length;
          const squares = cut.reduce((total, each) => total + (each - mean) ** 2, 0);
          const found = meanOf(ended(...exits), horizon);
          expect(found.mean).toBeCloseTo(mean, 9);
          expect(found.standardError).toBeCloseTo(Math.sqrt(squares) / cut.length, 9);
        },
      ),
    );
  });

  test("refuses a horizon at the beginning, and one without end", () => {
    expect(() => restrictedMean([], 0)).toThrow("invalid horizon: 0; expected a number above 0");
    expect(() => restrictedMean([], Number.POSITIVE_INFINITY)).toThrow("invalid horizon: Infinity");
  });
});

describe("nelsonAalen", () => {
  test("of the treated is as published: 0.1428, 0.2017, 0.2683 … (Klein and Moeschberger, table 4.2)", () => {
    const steps = nelsonAalen(riskTable(treated));
    const published = [
      [6, 0.1428, 0.0825],
      [7, 0.2017, 0.1015],
      [10, 0.2683, 0.1212],
      [13, 0.3517, 0.1473],
      [16, 0.4426, 0.1729],
    ];
    for (const [i, [time, hazard = 0, error = 0]] of published.entries()) {
      expect(steps[i]?.time).toBe(time);
      expect(Math.abs((steps[i]?.hazard ?? 0) - hazard)).toBeLessThan(2e-4);
      expect(Math.abs((steps[i]?.standardError ?? 0) - error)).toBeLessThan(4e-4);
    }
  });

  test("goes on level where nobody is at risk", () => {
    const steps = nelsonAalen([
      { time: 1, atRisk: 2, ended: 1 },
      { time: 2, atRisk: 0, ended: 0 },
    ]);
    expect(steps).toEqual([
      { time: 1, atRisk: 2, ended: 1, hazard: 0.5, standardError: 0.5 },
      { time: 2, atRisk: 0, ended: 0, hazard: 0.5, standardError: 0.5 },
    ]);
  });

  test("is never more than minus the logarithm of what remains", () => {
    fc.assert(
      fc.property(spells, (given) => {
        const curve = kaplanMeier(riskTable(given));
        for (const [i, { hazard }] of nelsonAalen(riskTable(given)).entries())
          expect(hazard).toBeLessThanOrEqual(-Math.log(curve[i]?.survival ?? 1) + 1e-12);
      }),
    );
  });

  test("refuses more who ended than were at risk", () => {
    expect(() => nelsonAalen([{ time: 1, atRisk: 1, ended: 2 }])).toThrow("ended exceed at risk: 2 > 1 at 1");
  });
});

describe("tenureShares", () => {
  test("of 413 employees, 116 with less than two years are 28.087 %, where the 2020 report prints 28.0", () => {
    const [, second] = tenureShares(413, [46, 116, 205]);
    expect(second).toBeCloseTo(0.28087, 5);
  });

  test("may be all or none of the staff, and are not defined without staff", () => {
    expect(tenureShares(4, [0, 4])).toEqual([0, 1]);
    expect(tenureShares(0, [0, 0])).toEqual([undefined, undefined]);
    expect(tenureShares(4, [])).toEqual([]);
  });

  test("refuses a count that exceeds what contains it, and half a person", () => {
    expect(() => tenureShares(4, [3, 2])).toThrow("invalid counts: 3 exceeds 2, which contains it");
    expect(() => tenureShares(4, [5])).toThrow("invalid counts: 5 exceeds 4");
    expect(() => tenureShares(4, [0.5])).toThrow("invalid count: 0.5");
    expect(() => tenureShares(-1, [])).toThrow("invalid staff: -1");
  });
});
