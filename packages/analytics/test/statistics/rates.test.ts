import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logBinomial } from "../../src/statistics/distributions/binomial-quantile.js";
import { directlyStandardisedRate } from "../../src/statistics/rates/directly-standardised-rate.js";
import { fisherTest } from "../../src/statistics/rates/fisher-exact.js";
import { indirectlyStandardisedRatio } from "../../src/statistics/rates/indirectly-standardised-ratio.js";
import { noLikelier } from "../../src/statistics/rates/no-likelier.js";
import { rateRatio } from "../../src/statistics/rates/rate-ratio.js";

describe("directlyStandardisedRate", () => {
  const strata = [
    { events: 10, population: 100, standard: 1 },
    { events: 30, population: 100, standard: 3 },
  ];

  test("is 10 % of one part and 30 % of three parts: 25 %, where the crude rate is 40 of 200", () => {
    const found = directlyStandardisedRate(strata);
    expect(found).toMatchObject({ events: 40, crude: 0.2 });
    expect(found.rate).toBeCloseTo(0.25, 12);
  });

  test("is the crude rate where the population is made up as the standard is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ events: fc.nat(200), population: fc.integer({ min: 1, max: 5000 }) }), { minLength: 1 }),
        (given) => {
          const { rate, crude } = directlyStandardisedRate(
            given.map((stratum) => ({ ...stratum, standard: stratum.population * 2 })),
          );
          expect(rate).toBeCloseTo(crude, 9);
        },
      ),
    );
  });

  test("has both kinds of bounds around it; below ten events Dobson's are not told", () => {
    const { rate, dobson, fayFeuer } = directlyStandardisedRate(strata);
    for (const bounds of [dobson, fayFeuer]) {
      expect(bounds?.lower).toBeLessThan(rate);
      expect(bounds?.upper).toBeGreaterThan(rate);
    }
    const of = (events: number) => directlyStandardisedRate([{ events, population: 100, standard: 1 }]);
    expect(of(9).dobson).toBeUndefined();
    expect(of(10).dobson).toBeDefined();
    expect(of(0).fayFeuer.lower).toBe(0);
    // Without events the upper bound is that of the one stratum's count of 0: 3.688879 of 100.
    expect(of(0).fayFeuer.upper).toBeCloseTo(0.03688879, 7);
  });

  test("refuses no stratum, half an event, nobody, and a standard of nobody", () => {
    const of = (more: object) => () =>
      directlyStandardisedRate([
        { events: 1, population: 10, standard: 1 },
        { events: 1, population: 10, standard: 1, ...more },
      ]);
    expect(() => directlyStandardisedRate([])).toThrow("invalid strata: none; expected one at least");
    expect(of({ events: 0.5 })).toThrow("invalid events of stratum 2: 0.5");
    expect(of({ population: 0 })).toThrow("invalid population of stratum 2: 0; expected a number above 0");
    expect(of({ standard: 0 })).toThrow("invalid standard of stratum 2: 0; expected a number above 0");
    expect(() => directlyStandardisedRate(strata, 95)).toThrow("invalid level: 95");
  });
});

describe("indirectlyStandardisedRatio", () => {
  const reference = { events: 40, population: 1000 };

  test("is 6 where 100 people at 4 % would have 4: 1.5, of a reference rate of 0.04", () => {
    expect(indirectlyStandardisedRatio([{ events: 6, population: 100, reference }])).toMatchObject({
      observed: 6,
      expected: 4,
      ratio: 1.5,
      referenceRate: 0.04,
    });
  });

  test("has the bounds of a count over what was expected: exact of 6 (2.202–13.059), on the log scale 6 ×/÷ e^(1.96/√6)", () => {
    const found = indirectlyStandardisedRatio([{ events: 6, population: 100, reference }]);
    expect(found?.bounds.lower).toBeCloseTo(2.201894 / 4, 6);
    expect(found?.bounds.upper).toBeCloseTo(13.059474 / 4, 6);
    expect(found?.logBounds?.lower).toBeCloseTo(1.5 / Math.exp(1.959964 / Math.sqrt(6)), 6);
    expect(found?.logBounds?.upper).toBeCloseTo(1.5 * Math.exp(1.959964 / Math.sqrt(6)), 6);
  });

  test("without an event has no bounds on the logarithm's scale, and without one expected is not defined", () => {
    expect(indirectlyStandardisedRatio([{ events: 0, population: 100, reference }])?.logBounds).toBeUndefined();
    expect(indirectlyStandardisedRatio([{ events: 0, population: 0, reference }])).toBeUndefined();
  });

  test("refuses no stratum, half an event, fewer than nobody, and a reference of nobody", () => {
    const of = (more: object) => () => indirectlyStandardisedRatio([{ events: 1, population: 10, reference, ...more }]);
    expect(() => indirectlyStandardisedRatio([])).toThrow("invalid strata: none; expected one at least");
    expect(of({ events: 0.5 })).toThrow("invalid events of stratum 1: 0.5");
    expect(of({ population: -1 })).toThrow("invalid population of stratum 1: -1; expected a number of at least 0");
    expect(of({ reference: { events: 1, population: 0 } })).toThrow(
      "invalid population of the reference of stratum 1: 0; expected a number above 0",
    );
    expect(() => indirectlyStandardisedRatio([{ events: 1, population: 1, reference }], 2)).toThrow("invalid level: 2");
  });
});

describe("noLikelier", () => {
  const plain = (observed: number, tries: number, share: number): number => {
    const all = Array.from({ length: tries + 1 }, (_, i) => Math.exp(logBinomial(i, tries, share)));
    return Math.min(
      1,
      all.filter((each) => each <= (all[observed] ?? 0) * (1 + 1e-7)).reduce((sum, each) => sum + each, 0),
    );
  };

  test("is what summing every outcome gives, wherever the observed one and the top lie", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.nat(90),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (tries, some, share) => {
          const observed = Math.min(some, tries);
          const found = noLikelier(observed, 0, tries, (outcome) => logBinomial(outcome, tries, share));
          expect(found).toBeCloseTo(plain(observed, tries, share), 10);
        },
      ),
    );
  });

  test("of two outcomes that are as likely counts both: 1 of 4 coins is 1 − 6/16, 0 of 4 is 2/16, 2 of 4 is 1", () => {
    const coins = (observed: number) => noLikelier(observed, 0, 4, (outcome) => logBinomial(outcome, 4, 0.5));
    expect([0, 1, 2, 3, 4].map((observed) => Number(coins(observed).toFixed(12)))).toEqual([
      0.125, 0.625, 1, 0.625, 0.125,
    ]);
    expect(noLikelier(3, 3, 3, () => 0)).toBe(1);
  });

  test("of fifty million events each in as much finds 20 000 more on one side: z = 2, p = 0.0455", () => {
    const p = rateRatio({ events: 49_990_000, exposure: 1 }, { events: 50_010_000, exposure: 1 })?.p;
    expect(p).toBeCloseTo(0.0455, 3);
  });
});

describe("rateRatio", () => {
  test("of 2 in 10 and 4 in 10 is a half, with p = 1 − 20/64 of six coins: 0.6875", () => {
    const found = rateRatio({ events: 2, exposure: 10 }, { events: 4, exposure: 10 });
    expect(found?.ratio).toBeCloseTo(0.5, 12);
    expect(found?.p).toBeCloseTo(0.6875, 12);
  });

  test("is 0 without events in the first and infinite without one in the second, and not defined without any", () => {
    const [none, some] = [
      { events: 0, exposure: 5 },
      { events: 3, exposure: 5 },
    ];
    expect(rateRatio(none, some)).toMatchObject({ ratio: 0, lower: 0 });
    // Three events all on the second side, or all on the first: 2 of 8.
    expect(rateRatio(none, some)?.p).toBeCloseTo(0.25, 12);
    expect(rateRatio(some, none)).toMatchObject({ ratio: Number.POSITIVE_INFINITY, upper: Number.POSITIVE_INFINITY });
    expect(rateRatio(none, none)).toBeUndefined();
  });

  test("turns over when the two change places, and its p stays", () => {
    const rate = fc.record({
      events: fc.integer({ min: 1, max: 80 }),
      exposure: fc.double({ min: 1, max: 99, noNaN: true }),
    });
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [there, back] = [rateRatio(a, b), rateRatio(b, a)];
        expect((there?.ratio ?? 0) * (back?.ratio ?? 0)).toBeCloseTo(1, 9);
        expect((there?.lower ?? 0) * (back?.upper ?? 0)).toBeCloseTo(1, 6);
        expect(there?.p).toBeCloseTo(back?.p ?? 2, 9);
      }),
    );
  });

  test("refuses half an event and an exposure of 0, on either side", () => {
    const good = { events: 1, exposure: 1 };
    expect(() => rateRatio({ events: 0.5, exposure: 1 }, good)).toThrow("invalid events: 0.5");
    expect(() => rateRatio(good, { events: 1, exposure: 0 })).toThrow("invalid exposure: 0; expected a number above 0");
    expect(() => rateRatio(good, good, 95)).toThrow("invalid level: 95");
  });
});

describe("fisherTest", () => {
  test("of 1 of 16 and 5 of 11 sums (462 + 7 392) of the 296 010 ways: 0.0265, as 8 008 is likelier", () => {
    expect(fisherTest({ events: 1, total: 16 }, { events: 5, total: 11 })).toBeCloseTo(7854 / 296010, 12);
  });

  test("counts an outcome as likely as the observed one: 0 of 3 and 3 of 3 has p = 2 of 20", () => {
    expect(fisherTest({ events: 0, total: 3 }, { events: 3, total: 3 })).toBeCloseTo(0.1, 12);
  });

  test("is 1 where nothing or everything was an event, and the same whichever comes first", () => {
    expect(fisherTest({ events: 0, total: 4 }, { events: 0, total: 9 })).toBe(1);
    expect(fisherTest({ events: 4, total: 4 }, { events: 9, total: 9 })).toBe(1);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (x, more, y, rest) => {
        const a = { events: x, total: x + more + 1 };
        const b = { events: y, total: y + rest + 1 };
        expect(fisherTest(a, b)).toBeCloseTo(fisherTest(b, a) ?? 2, 9);
      }),
    );
  });

  test("is not defined of nothing, and refuses what are no counts", () => {
    const good = { events: 1, total: 2 };
    expect(fisherTest({ events: 0, total: 0 }, good)).toBeUndefined();
    expect(fisherTest(good, { events: 0, total: 0 })).toBeUndefined();
    expect(() => fisherTest(good, { events: 3, total: 2 })).toThrow("events exceed total: 3 > 2");
    expect(() => fisherTest({ events: 0.5, total: 2 }, good)).toThrow("invalid events: 0.5");
    expect(() => fisherTest({ events: 1, total: 2.5 }, good)).toThrow("invalid total: 2.5");
  });
});
