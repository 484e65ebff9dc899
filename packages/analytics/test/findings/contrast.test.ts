import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastBetween, refusalOf } from "../../src/findings/contrast.js";
import type { Seen } from "../../src/findings/finding.js";
import { ordinaryProbability, probabilityOf } from "../../src/findings/probability.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import type { Figure } from "../../src/metrics/value.js";
import { years } from "./figures.js";

const seen = (events: number, of: number, undecided = 0): Seen => ({ events, of, undecided });
const single = { lumps: 1, wander: 0, degrees: 1e6 };
const probability = (kind: "share" | "rate", a: Seen, b: Seen): readonly [p: number, ordinary: number] => {
  const contrast = contrastBetween(kind, a, b);
  if (contrast === undefined) throw new Error("nothing to compare");
  return [probabilityOf(kind, contrast, single).p, ordinaryProbability(contrast, single)];
};

describe("a contrast", () => {
  test("is none of what cannot be: no number, less than nothing, a share of more than all, nobody at all", () => {
    for (const bad of [seen(-1, 5), seen(1, -5), seen(Number.NaN, 5), seen(1, Number.POSITIVE_INFINITY), seen(6, 5)])
      for (const [a, b] of [
        [bad, seen(1, 5)],
        [seen(1, 5), bad],
      ] as const)
        expect(contrastBetween("share", a, b)).toBeUndefined();
    expect(contrastBetween("share", seen(0, 0), seen(1, 5))).toBeUndefined();
    expect(contrastBetween("rate", seen(6, 5), seen(1, 5))?.contrast).toBeGreaterThan(0);
    expect(contrastBetween("share", seen(5, 5), seen(0, 5))?.contrast).toBeGreaterThan(0);
    // All of a sum of decimals may be a hair more than all.
    expect(contrastBetween("share", seen(0.1 + 0.2, 0.3), seen(0, 5))?.contrast).toBeGreaterThan(0);
  });

  test("counts the undecided against itself, on the side where they make it less, and never past nothing", () => {
    const side = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(10))
      .map(([events, rest, undecided]) => seen(events, events + rest + undecided + 1, undecided));
    fc.assert(
      fc.property(side, side, fc.constantFrom("share", "rate"), (a, b, kind) => {
        const found = contrastBetween(kind, a, b);
        if (found === undefined) throw new Error("nothing to compare");
        const { contrast, plain } = found;
        expect(Math.abs(contrast)).toBeLessThanOrEqual(Math.abs(plain.contrast) + 1e-9);
        expect(contrast * plain.contrast).toBeGreaterThanOrEqual(0);
        if (a.undecided + b.undecided === 0) expect(contrast).toBe(plain.contrast);
      }),
    );
    // 10 of 40 with 5 undecided against 30 of 40: as 15 of 40.
    const held = contrastBetween("share", seen(10, 40, 5), seen(30, 40));
    expect(held?.contrast).toBe(contrastBetween("share", seen(15, 40), seen(30, 40))?.contrast);
    // 30 of 40 against 10 of 40 with 5 undecided likewise, and with none to turn it is as it stands.
    expect(contrastBetween("share", seen(30, 40, 5), seen(10, 40, 5))?.contrast).toBe(
      contrastBetween("share", seen(30, 40), seen(15, 40))?.contrast,
    );
    expect(contrastBetween("rate", seen(10, 40, 900), seen(30, 40))).toMatchObject({ contrast: 0 });
  });

  test("is refused where two figures may not be set beside each other, in the words of the comparison", () => {
    const [a, b] = years(leftService, 2023, [
      [1, 10],
      [2, 10],
    ]) as [Figure, Figure];
    expect(refusalOf(a, b)).toBeUndefined();
    expect(refusalOf(a, { ...b, series: "2024-06-01" })).toMatchObject({
      nb: expect.stringContaining("brudd 1.6.2024"),
    });
  });
});

describe("the probability of a contrast", () => {
  test("is at least the exact one of few events: none of 10 against 5 of 10 is 2 × C(10,5) / C(20,5) = 0.0325 as shares", () => {
    const [p, ordinary] = probability("share", seen(0, 10), seen(5, 10));
    expect(p).toBeCloseTo((2 * 252) / 15504, 9);
    expect(ordinary).toBeLessThan(p);
  });

  test("is at least the exact one where those that are no events are few: 10 of 10 against 5 of 10, the same", () => {
    expect(probability("share", seen(10, 10), seen(5, 10))[0]).toBeCloseTo((2 * 252) / 15504, 9);
    expect(probability("share", seen(2000, 2000), seen(1995, 2000))[0]).toBeGreaterThan(
      probability("share", seen(2000, 2000), seen(1995, 2000))[1],
    );
  });

  test("is that of the spread alone of more than 1 000 events, and of what is not counted singly", () => {
    for (const [kind, a, b] of [
      ["share", seen(900, 2000), seen(980, 2000)],
      ["rate", seen(900, 10), seen(980, 10)],
      ["rate", seen(4.5, 10), seen(11, 10)],
      ["share", seen(1, 10.5), seen(6, 10)],
    ] as const) {
      const [p, ordinary] = probability(kind, a, b);
      expect(p).toBe(ordinary);
    }
    const [p, ordinary] = probability("rate", seen(0, 10), seen(9, 10));
    expect(p).toBeGreaterThan(ordinary);
  });

  test("is that of the sides that are tested: 0 of 9 with one undecided against 9 of 9 is the exact 20 / C(18, 9) of 1 of 9", () => {
    // Of the tables with ten events in two nines, as far out or farther: 9 each of 1 and 9, and of 9 and 1.
    expect(probability("share", seen(0, 9, 1), seen(9, 9))[0]).toBeCloseTo(18 / 43758, 9);
  });

  test("is greater where the spread is wider, and where fewer degrees of freedom tell of it", () => {
    const contrast = contrastBetween("rate", seen(20, 10), seen(50, 10));
    if (contrast === undefined) throw new Error("nothing to compare");
    const of = (more: object): number => ordinaryProbability(contrast, { ...single, ...more });
    expect(of({ lumps: 2 })).toBeGreaterThan(of({}));
    expect(of({ wander: 0.1 })).toBeGreaterThan(of({}));
    expect(of({ degrees: 5 })).toBeGreaterThan(of({}));
  });
});
