import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { garwoodInterval } from "../../src/statistics/intervals/garwood-interval.js";
import { moverInterval } from "../../src/statistics/intervals/mover-interval.js";
import { overdispersedInterval } from "../../src/statistics/intervals/overdispersed-interval.js";
import { twoWayDispersion } from "../../src/statistics/intervals/two-way-dispersion.js";

describe("the interval of an overdispersed sum", () => {
  test("650 days in lumps of 10 are 65 lumps: 10 × R's 50.1656 to 10 × 82.8478 (poisson.test)", () => {
    const { lower, upper } = overdispersedInterval(650, 10);
    expect(lower).toBeCloseTo(501.656, 2);
    expect(upper).toBeCloseTo(828.478, 2);
  });

  test("a dispersion of 1 is Garwood's own interval", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (events) => {
        const garwood = garwoodInterval(events);
        const own = overdispersedInterval(events, 1);
        expect(own.lower).toBeCloseTo(garwood.lower, 8);
        expect(own.upper).toBeCloseTo(garwood.upper, 8);
      }),
    );
  });

  test("no days at all still have an upper bound: 8 × 3.6889, R's qchisq(0.975, 2)/2 times the dispersion", () => {
    expect(overdispersedInterval(0, 8)).toEqual({ lower: 0, upper: expect.closeTo(29.511, 3) });
  });

  test("holds the mean in about 95 of 100 draws of spells with a mean of 9 days and a long tail", () => {
    // 2 000 draws of 40 spells expected; spells are 3 days, and one in seven 45: mean 9, E[d²]/E[d] = (6·9 + 2025)/7 / 9 = 33.
    let state = 7;
    const random = (): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    const poisson = (mean: number): number => {
      let [count, product] = [0, random()];
      for (const limit = Math.exp(-mean); product > limit; count += 1) product *= random();
      return count;
    };
    const held = Array.from({ length: 2000 }, () => {
      const spells = poisson(40);
      let days = 0;
      for (let i = 0; i < spells; i += 1) days += random() < 1 / 7 ? 45 : 3;
      const { lower, upper } = overdispersedInterval(days, 33);
      return lower <= 360 && 360 <= upper;
    }).filter(Boolean).length;
    expect(held / 2000).toBeGreaterThan(0.93);
  });

  test.each([
    [-1, 2, "invalid events"],
    [Number.NaN, 2, "invalid events"],
    [5, 0, "invalid dispersion"],
    [5, Number.POSITIVE_INFINITY, "invalid dispersion"],
  ])("refuses %d events with a dispersion of %d", (events, dispersion, message) => {
    expect(() => overdispersedInterval(events, dispersion)).toThrow(message);
  });
});

describe("the dispersion of a two-way table", () => {
  const table = (rows: readonly (readonly number[])[], exposure = 1) =>
    rows.flatMap((events, row) =>
      events.map((count, column) => ({ row: `r${row}`, column: `c${column}`, events: count, exposure })),
    );
  const [odd, even] = [
    [8, 12, 8, 12, 8, 12],
    [12, 8, 12, 8, 12, 8],
  ];

  test("8 and 12 by turns in 4 × 6 cells: 24 × (2²/10) / (24 − 4 − 6 + 1) = 0.64", () => {
    expect(twoWayDispersion(table([odd, even, odd, even]))).toBeCloseTo(0.64, 9);
  });

  test("two services twice as large: (12 × 4²/20 + 12 × 2²/10) / 15 = 0.96; that they are larger is no dispersion", () => {
    const doubled = (row: readonly number[]) => row.map((count) => 2 * count);
    expect(twoWayDispersion(table([doubled(odd), doubled(even), odd, even]))).toBeCloseTo(0.96, 9);
  });

  test("rates that are a service's times a quarter's have none at all", () => {
    const rows = [1, 2, 5].map((service) => [3, 4, 6, 2, 5, 7, 3].map((quarter) => service * quarter * 10));
    expect(twoWayDispersion(table(rows))).toBeCloseTo(0, 9);
  });

  test("lumps of 7 days have 7 times the dispersion of the lumps", () => {
    const lumps = (row: readonly number[]) => row.map((count) => 7 * count);
    expect(twoWayDispersion(table([odd, even, odd, even].map(lumps)))).toBeCloseTo(7 * 0.64, 9);
  });

  test("fewer than ten degrees of freedom give none: 3 × 5 cells leave 8", () => {
    expect(twoWayDispersion(table([odd.slice(1), even.slice(1), odd.slice(1)]))).toBeUndefined();
    expect(twoWayDispersion([])).toBeUndefined();
  });

  test("a service without days, and a quarter without exposure, change nothing", () => {
    const more = [
      ...table([odd, even, odd, even]),
      { row: "none", column: "c0", events: 0, exposure: 5 },
      { row: "r0", column: "empty", events: 0, exposure: 0 },
    ];
    expect(twoWayDispersion(more)).toBeCloseTo(0.64, 9);
  });
});

test("the difference of two estimates takes the margins that point its way: 10 (8–13) less 4 (1–6) is 6 (6 − √(2² + 2²) to 6 + √(3² + 3²))", () => {
  const { lower, upper } = moverInterval({ estimate: 10, lower: 8, upper: 13 }, { estimate: 4, lower: 1, upper: 6 });
  expect(lower).toBeCloseTo(6 - Math.sqrt(8), 12);
  expect(upper).toBeCloseTo(6 + Math.sqrt(18), 12);
});
