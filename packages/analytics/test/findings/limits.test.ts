import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastBetween } from "../../src/findings/contrast.js";
import type { Seen } from "../../src/findings/finding.js";
import { couldTell, limitsOf } from "../../src/findings/limits.js";
import { probabilityOf } from "../../src/findings/probability.js";

const seen = (events: number, of: number, undecided = 0): Seen => ({ events, of, undecided });
const single = { lumps: 1, wander: 0, degrees: 1000 };

function trailOf(kind: "share" | "rate", a: Seen, b: Seen, level: number, spread = single) {
  const contrast = contrastBetween(kind, a, b);
  if (contrast === undefined) throw new Error("nothing to compare");
  const { size } = contrast;
  return {
    test: "deviance",
    kind,
    a,
    b,
    contrast: contrast.contrast,
    size,
    ...spread,
    ...probabilityOf(kind, contrast, spread),
    level,
  } as const;
}

describe("limits", () => {
  test("are whole of whole events: against 0 in 30, in a third of that 4 are 0.25^4 = 0.0039 and 5 are 0.00098", () => {
    expect(limitsOf(trailOf("rate", seen(0, 10), seen(0, 30), 0.001))).toEqual({ lower: undefined, upper: 4 });
    expect(limitsOf(trailOf("rate", seen(0, 10), seen(0, 30), 0.004))).toEqual({ lower: undefined, upper: 3 });
  });

  test("are none where nothing would be told: all of three against 20 of 40 is a chance of one in eight", () => {
    expect(limitsOf(trailOf("share", seen(1, 3), seen(20, 40), 0.05))).toEqual({ lower: undefined, upper: undefined });
  });

  test("are looked for where any figure could be told alone: of 3 and 20 of 40 not at 0.05, and of 10 in an eighth of it at 0.01", () => {
    expect(couldTell(trailOf("share", seen(1, 3), seen(20, 40), 0.05))).toBe(false);
    expect(couldTell(trailOf("share", seen(1, 10), seen(20, 40), 0.01))).toBe(true);
    // A rate can always be higher, if the spread is known at all.
    expect(couldTell(trailOf("rate", seen(0, 10), seen(1, 30), 0.0001))).toBe(true);
    expect(couldTell(trailOf("rate", seen(0, 10), seen(1, 30), 0.0001, { lumps: 1, wander: 0, degrees: 1 }))).toBe(
      false,
    );
  });

  test("of what is not counted singly lie where p is the level: 10 % of 1 000 and of 9 000 days in lumps of 16", () => {
    const trail = trailOf("rate", seen(100.5, 1000), seen(900.5, 9000), 0.01, { lumps: 16, wander: 0, degrees: 40 });
    const { lower = Number.NaN, upper = Number.NaN } = limitsOf(trail);
    expect([lower < 100.5, upper > 100.5]).toEqual([true, true]);
    for (const events of [lower, upper])
      expect(trailOf("rate", seen(events, 1000), trail.b, 0.01, { lumps: 16, wander: 0, degrees: 40 }).p).toBeCloseTo(
        0.01,
        9,
      );
  });

  test("say what the sentence says, whatever was seen: higher above, lower below, not to be told inside", () => {
    const amount = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.01, max: 60, noNaN: true }));
    fc.assert(
      fc.property(
        fc.constantFrom("share" as const, "rate" as const),
        fc.tuple(amount, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 4 })),
        fc.tuple(amount, fc.integer({ min: 1, max: 800 }), fc.integer({ min: 0, max: 4 })),
        fc.record({
          lumps: fc.double({ min: 1, max: 20, noNaN: true }),
          wander: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.2, noNaN: true })),
          degrees: fc.integer({ min: 10, max: 200 }),
        }),
        fc.constantFrom(0.1, 0.01, 0.0003),
        (kind, [eventsA, ofA, unsureA], [eventsB, ofB, unsureB], spread, level) => {
          const side = (events: number, of: number, unsure: number): Seen => {
            const whole = kind === "share" ? Math.min(events, of) : events;
            return seen(whole, of, kind === "share" ? Math.min(unsure, Math.floor(of - whole)) : 0);
          };
          const trail = trailOf(kind, side(eventsA, ofA, unsureA), side(eventsB, ofB, unsureB), level, spread);
          const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = limitsOf(trail);
          const { events } = trail.a;
          const near = 1e-6 * (1 + events);
          if (Math.abs(events - lower) < near || Math.abs(events - upper) < near) return;
          const drawn = events > upper ? "higher" : events < lower ? "lower" : "cannot_tell";
          const said = trail.p > level ? "cannot_tell" : trail.contrast > 0 ? "higher" : "lower";
          expect(drawn).toBe(said);
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  });
});
