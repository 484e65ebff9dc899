import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier, type SurvivalScale } from "../../src/statistics/survival/kaplan-meier.js";
import { riskTable } from "../../src/statistics/survival/risk-table.js";

const scales: readonly SurvivalScale[] = ["log-log", "log", "plain"];

describe("Kaplan–Meier's curve", () => {
  test("of 10 at risk 2 leave and then 1 of 4: (8/10) × (3/4) = 0.6 remain", () => {
    const curve = kaplanMeier([
      { time: 6, atRisk: 10, ended: 2 },
      { time: 12, atRisk: 4, ended: 1 },
    ]);
    expect(curve.map(({ survival }) => survival)).toEqual([0.8, expect.closeTo(0.6, 12)]);
  });

  test("two who were seen from month 12 are in no risk set before it: ignoring that would make 1 of 1 leave 1 of 3", () => {
    const late = { entry: 12, exit: 24, ended: false };
    expect(riskTable([{ entry: 0, exit: 6, ended: true }, late, late])).toEqual([{ time: 6, atRisk: 1, ended: 1 }]);
  });

  const one = Math.sqrt(0.25);
  // The level at which the bounds are one standard error away.
  const level = 0.6826894921370859;

  test.each([
    ["plain", 0.5 - 0.5 * one, 0.5 + 0.5 * one],
    ["log", 0.5 * Math.exp(-one), 0.5 * Math.exp(one)],
    ["log-log", 0.5 ** Math.exp(one / Math.LN2), 0.5 ** Math.exp(-one / Math.LN2)],
  ] as const)(
    "of 4 at risk 2 leave, variance 2/(4 × 2) of the logarithm: on the %s scale one standard error leads to %d and %d",
    (scale, lower, upper) => {
      const [point] = kaplanMeier([{ time: 6, atRisk: 4, ended: 2 }], level, scale);
      expect(point?.standardError).toBeCloseTo(0.5 * one, 12);
      expect(point?.bounds?.lower).toBeCloseTo(lower, 12);
      expect(point?.bounds?.upper).toBeCloseTo(upper, 12);
    },
  );

  test("the plain and the log scale would leave 0 to 1, and are cut off there", () => {
    const bounds = (ended: number, scale: SurvivalScale) =>
      kaplanMeier([{ time: 6, atRisk: 4, ended }], 0.95, scale)[0]?.bounds;
    expect(bounds(3, "plain")?.lower).toBe(0);
    expect(bounds(1, "plain")?.upper).toBe(1);
    expect(bounds(1, "log")?.upper).toBe(1);
  });

  test("has no bounds while all remain, and neither bounds nor a standard error once nobody does", () => {
    const curve = kaplanMeier([
      { time: 3, atRisk: 0, ended: 0 },
      { time: 6, atRisk: 2, ended: 0 },
      { time: 12, atRisk: 2, ended: 2 },
      { time: 18, atRisk: 2, ended: 1 },
    ]);
    const none = { standardError: undefined, bounds: undefined };
    expect(curve).toEqual([
      { time: 3, atRisk: 0, ended: 0, survival: 1, standardError: 0, bounds: undefined },
      { time: 6, atRisk: 2, ended: 0, survival: 1, standardError: 0, bounds: undefined },
      { time: 12, atRisk: 2, ended: 2, survival: 0, ...none },
      { time: 18, atRisk: 2, ended: 1, survival: 0, ...none },
    ]);
  });

  test("refuses fewer than nobody, and a level in percent", () => {
    expect(() => kaplanMeier([{ time: 1, atRisk: -1, ended: 0 }])).toThrow("invalid atRisk: -1");
    expect(() => kaplanMeier([{ time: 1, atRisk: 1, ended: -1 }])).toThrow("invalid ended: -1");
    expect(() => kaplanMeier([], 95)).toThrow("invalid level: 95");
  });

  test("never rises, and stays within its bounds on every scale, which stay within 0 and 1", () => {
    const spell = fc
      .record({ entry: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 40 }), ended: fc.boolean() })
      .map(({ entry, length, ended }) => ({ entry, exit: entry + length, ended }));
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 40 }), fc.constantFrom(...scales), (spells, scale) => {
        let before = 1;
        for (const { survival, bounds } of kaplanMeier(riskTable(spells), 0.95, scale)) {
          expect(survival).toBeLessThanOrEqual(before);
          if (bounds) {
            expect(bounds.lower).toBeLessThanOrEqual(survival);
            expect(bounds.upper).toBeGreaterThanOrEqual(survival);
            expect(bounds.lower).toBeGreaterThanOrEqual(0);
            expect(bounds.upper).toBeLessThanOrEqual(1);
          }
          before = survival;
        }
      }),
    );
  });

  test("more who ended than were at risk, and a spell that ends before it began, are faults of the caller", () => {
    expect(() => kaplanMeier([{ time: 1, atRisk: 2, ended: 3 }])).toThrow("ended exceed at risk: 3 > 2 at 1");
    expect(() => riskTable([{ entry: 5, exit: 5, ended: true }])).toThrow(
      "invalid spell: from 5 to 5; expected an exit after the entry",
    );
  });
});
