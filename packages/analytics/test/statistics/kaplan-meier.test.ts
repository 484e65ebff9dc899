import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier, riskTable } from "../../src/statistics/kaplan-meier.js";

interface Reference {
  readonly id: string;
  readonly source: string;
  readonly entry: readonly number[];
  readonly exit: readonly number[];
  readonly event: readonly number[];
  readonly expected: Readonly<
    Record<"time" | "nRisk" | "nEvent" | "surv" | "greenwoodSE" | "lower" | "upper", readonly (number | null)[]>
  >;
}

const references = JSON.parse(
  readFileSync(new URL("survival-reference.json", import.meta.url), "utf8"),
) as readonly Reference[];

const near = (got: number | undefined, expected: number | null | undefined): void => {
  if (expected === null || expected === undefined) expect(got).toBeUndefined();
  else expect(got).toBeCloseTo(expected, 9);
};

describe("Kaplan–Meier's curve", () => {
  test.each(references.map((reference) => [reference.id, reference] as const))(
    "%s is that of R's survfit, delayed entry and log–log bounds included",
    (_, { entry, exit, event, expected }) => {
      const spells = exit.map((time, i) => ({ entry: entry[i] ?? 0, exit: time, ended: event[i] === 1 }));
      const curve = kaplanMeier(riskTable(spells));
      expect(curve.map(({ time }) => time)).toEqual(expected.time);
      expect(curve.map(({ atRisk }) => atRisk)).toEqual(expected.nRisk);
      expect(curve.map(({ ended }) => ended)).toEqual(expected.nEvent);
      for (const [i, point] of curve.entries()) {
        near(point.survival, expected.surv[i]);
        near(point.standardError, expected.greenwoodSE[i]);
        near(point.bounds?.lower, expected.lower[i]);
        near(point.bounds?.upper, expected.upper[i]);
      }
    },
  );

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

  test("never rises, and stays within its bounds", () => {
    const spell = fc
      .record({ entry: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 40 }), ended: fc.boolean() })
      .map(({ entry, length, ended }) => ({ entry, exit: entry + length, ended }));
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 40 }), (spells) => {
        let before = 1;
        for (const { survival, bounds } of kaplanMeier(riskTable(spells))) {
          expect(survival).toBeLessThanOrEqual(before);
          if (bounds) {
            expect(bounds.lower).toBeLessThanOrEqual(survival);
            expect(bounds.upper).toBeGreaterThanOrEqual(survival);
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
