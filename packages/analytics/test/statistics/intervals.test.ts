import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { garwoodInterval } from "../../src/statistics/garwood-interval.js";
import { newcombeInterval } from "../../src/statistics/newcombe-interval.js";
import { wilsonInterval } from "../../src/statistics/wilson-interval.js";

interface Reference {
  readonly id: string;
  readonly function: string;
  readonly source: string;
  readonly inputs: {
    x?: number & readonly number[];
    n?: number & readonly number[];
    count?: number;
    exposure?: number;
    confidence: number;
  };
  readonly expected: { lower: number; upper: number };
  readonly tolerance: { rel: number; abs: number };
}

const references = JSON.parse(
  readFileSync(new URL("reference-values.json", import.meta.url), "utf8"),
) as readonly Reference[];
const of = (name: string): readonly Reference[] => references.filter((reference) => reference.function === name);

function near(got: number | undefined, expected: number, { rel, abs }: Reference["tolerance"]): void {
  expect(Math.abs((got ?? Number.NaN) - expected)).toBeLessThanOrEqual(Math.max(abs, rel * Math.abs(expected)));
}

describe("wilsonInterval", () => {
  test.each(of("propCI.wilson"))("agrees with $source: $id", ({ inputs, expected, tolerance }) => {
    const bounds = wilsonInterval(inputs.x ?? 0, inputs.n ?? 0, inputs.confidence);
    near(bounds?.lower, expected.lower, tolerance);
    near(bounds?.upper, expected.upper, tolerance);
  });

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
    [1.5, 5, /invalid events: 1.5/],
    [6, 5, /events exceed total: 6 > 5/],
    [1, Number.NaN, /invalid total: NaN/],
  ])("refuses %d events of %d", (events, total, message) => {
    expect(() => wilsonInterval(events, total)).toThrow(message);
  });

  test("refuses a level written in percent", () => {
    expect(() => wilsonInterval(1, 5, 95)).toThrow(/invalid level: 95/);
  });
});

describe("garwoodInterval", () => {
  test.each(of("countCI.garwood"))("agrees with $source: $id", ({ inputs, expected, tolerance }) => {
    const bounds = garwoodInterval(inputs.count ?? 0, inputs.confidence);
    near(bounds.lower, expected.lower, tolerance);
    near(bounds.upper, expected.upper, tolerance);
  });

  test.each(of("rateCI.garwood"))("over an exposure agrees with $source: $id", ({ inputs, expected, tolerance }) => {
    const bounds = garwoodInterval(inputs.count ?? 0, inputs.confidence);
    near(bounds.lower / (inputs.exposure ?? 1), expected.lower, tolerance);
    near(bounds.upper / (inputs.exposure ?? 1), expected.upper, tolerance);
  });

  test("begins exactly at 0 with no events", () => {
    expect(garwoodInterval(0).lower).toBe(0);
  });
});

describe("newcombeInterval", () => {
  test.each(of("twoProp.diff.newcombe"))("agrees with $source: $id", ({ inputs, expected, tolerance }) => {
    const [xs, ns] = [inputs.x as unknown as readonly number[], inputs.n as unknown as readonly number[]];
    const bounds = newcombeInterval(
      { events: xs[0] ?? 0, total: ns[0] ?? 0 },
      { events: xs[1] ?? 0, total: ns[1] ?? 0 },
      inputs.confidence,
    );
    near(bounds?.lower, expected.lower, tolerance);
    near(bounds?.upper, expected.upper, tolerance);
  });

  test("gives no interval when one total is 0", () => {
    expect(newcombeInterval({ events: 0, total: 0 }, { events: 1, total: 2 })).toBeUndefined();
  });
});
