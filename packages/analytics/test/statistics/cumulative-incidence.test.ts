import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompetingSpell, cumulativeIncidence } from "../../src/statistics/survival/cumulative-incidence.js";
import { kaplanMeier } from "../../src/statistics/survival/kaplan-meier.js";
import { riskTable, type Spell } from "../../src/statistics/survival/risk-table.js";
import { spell, spells } from "./survival-data.js";

describe("cumulativeIncidence", () => {
  const causes = ["moved", "left"] as const;
  type Cause = (typeof causes)[number];
  const competing = fc.array(
    fc.tuple(spell, fc.constantFrom(...causes), fc.integer({ min: 1, max: 4 })).map(
      ([{ entry, exit, ended }, cause, weight]): CompetingSpell<Cause> => ({
        ...{ exit, weight },
        ...(entry === undefined ? {} : { entry }),
        ...(ended ? { cause } : {}),
      }),
    ),
    { minLength: 1, maxLength: 25 },
  );

  test("of 4: 1 moves, 1 is last seen, and of the 2 who remain 1 leaves: 1/4 and 3/4 × 1/2", () => {
    const points = cumulativeIncidence(
      [{ exit: 1, cause: "moved" }, { exit: 2 }, { exit: 3, cause: "left" }, { exit: 4 }],
      causes,
    );
    expect(points.map(({ time, atRisk, remaining }) => [time, atRisk, remaining])).toEqual([
      [1, 4, 0.75],
      [3, 2, 0.375],
    ]);
    expect(points.map(({ byCause }) => [byCause.get("moved")?.incidence, byCause.get("left")?.incidence])).toEqual([
      [0.25, 0],
      [0.25, 0.375],
    ]);
  });

  test("adds up to 1 with what remains, which is Kaplan–Meier's", () => {
    fc.assert(
      fc.property(competing, (given) => {
        const curve = kaplanMeier(
          riskTable(given.map(({ cause, ...more }) => ({ ...more, ended: cause !== undefined }))),
        );
        const points = cumulativeIncidence(given, causes);
        expect(points.map(({ time, atRisk }) => ({ time, atRisk }))).toEqual(
          curve.map(({ time, atRisk }) => ({ time, atRisk })),
        );
        for (const [i, { remaining, byCause }] of points.entries()) {
          const all = [...byCause.values()].reduce((total, { incidence }) => total + incidence, 0);
          expect(all + remaining).toBeCloseTo(1, 9);
          expect(remaining).toBeCloseTo(curve[i]?.survival ?? 1, 9);
        }
      }),
    );
  });

  test("of one cause has Greenwood's standard error where all are seen from the beginning", () => {
    fc.assert(
      fc.property(spells, (given) => {
        const whole = given.map(({ exit, ended }): Spell => ({ exit, ended }));
        const points = cumulativeIncidence(
          whole.map(({ exit, ended }) => ({ exit, ...(ended ? { cause: "left" as const } : {}) })),
          ["left"],
        );
        for (const [i, { standardError = 0 }] of kaplanMeier(riskTable(whole)).entries())
          expect(points[i]?.byCause.get("left")?.standardError).toBeCloseTo(standardError, 9);
      }),
    );
  });

  test("has for standard error the root of the squares of how steeply each weight moves it", () => {
    const little = 1e-5;
    fc.assert(
      fc.property(competing, (given) => {
        const shareWith = (spell: number, more: number) =>
          cumulativeIncidence(
            given.map((each, i) => (i === spell ? { ...each, weight: (each.weight ?? 1) + more } : each)),
            causes,
          )
            .at(-1)
            ?.byCause.get("moved")?.incidence ?? 0;
        const squares = given.reduce((total, { weight = 1 }, i) => {
          const slope = (shareWith(i, little) - shareWith(i, -little)) / (2 * little);
          return total + (weight * slope) ** 2;
        }, 0);
        const found = cumulativeIncidence(given, causes).at(-1)?.byCause.get("moved")?.standardError ?? 0;
        expect(found).toBeCloseTo(Math.sqrt(squares), 6);
      }),
    );
  });

  test("where all are seen to the end is a weighted share, with the standard error of one", () => {
    fc.assert(
      fc.property(competing, (given) => {
        const whole = given.map(({ exit, cause = "left", weight = 1 }) => ({ exit, cause, weight }));
        const total = whole.reduce((all, { weight }) => all + weight, 0);
        const found = cumulativeIncidence(whole, causes).at(-1)?.byCause.get("moved");
        const own = whole.map(({ cause }) => (cause === "moved" ? 1 : 0));
        const p = whole.reduce((all, { weight }, i) => all + weight * (own[i] ?? 0), 0) / total;
        const squares = whole.reduce((all, { weight }, i) => all + (weight * ((own[i] ?? 0) - p)) ** 2, 0);
        expect(found?.incidence).toBeCloseTo(p, 9);
        expect(found?.standardError).toBeCloseTo(Math.sqrt(squares) / total, 9);
      }),
    );
  });

  test("tells a cause that nobody had as 0, and nothing where none ended", () => {
    const [point] = cumulativeIncidence([{ exit: 1, cause: "moved" }, { exit: 2 }], causes);
    expect(point?.byCause.get("left")).toEqual({ incidence: 0, standardError: 0 });
    expect(cumulativeIncidence([{ exit: 1 }], causes)).toEqual([]);
  });

  test("refuses a cause that is not listed, and a spell that ends before it was seen", () => {
    const given: readonly CompetingSpell<string>[] = [{ exit: 1, cause: "retired" }];
    expect(() => cumulativeIncidence(given, causes)).toThrow("invalid cause: retired; expected one of moved, left");
    expect(() => cumulativeIncidence([{ entry: 2, exit: 1 }], causes)).toThrow("invalid spell: from 2 to 1");
  });
});
