import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ways } from "../../src/offers/access.js";
import { type Coverage, coverageOf } from "../../src/offers/coverage.js";
import { fragileOffers } from "../../src/offers/fragile-offers.js";
import { freeOffers, helpersOf } from "../../src/offers/gaps.js";
import { kilometresBetween } from "../../src/offers/proximity.js";
import type { Register } from "../../src/offers/register.js";
import { availabilities, counsellorCounts } from "../../src/region/answer-choices.js";
import { answer, region, registerWith } from "./small-register.js";

const row = (register: Register, unit: string, offer: string): Coverage => {
  const found = coverageOf(region, register).find((of) => of.unit.id === unit && of.offer.id === offer);
  if (!found) throw new Error(`no coverage of ${offer} in ${unit}`);
  return found;
};

describe("coverage", () => {
  const register = registerWith({
    a: [answer("gruppe", { availability: "exists" })],
    b: [answer("gruppe", { availability: "missing" })],
    d: [answer("gruppe", { availability: "bought" })],
  });

  test("a has it, b lacks it, c and 50 children's service have not said: 100 of 650 in Skog, at most 450 (100 + 300 + 50)", () => {
    const { by, children, withAccess, share } = row(register, "skog", "gruppe");
    expect({ children, withAccess }).toEqual({ children: 650, withAccess: 100 });
    expect(by).toEqual({ own: 100, network: 0, across: 0, bought: 0, agreement: 0, none: 200, not_stated: 350 });
    expect(share).toEqual({ lower: 100 / 650, upper: 450 / 650 });
  });

  test("in the region 100 have it of their own and 400 buy it: 500 of 1 050", () => {
    const { by, children, withAccess } = row(register, "liten", "gruppe");
    expect([children, withAccess, by.own, by.bought]).toEqual([1050, 500, 100, 400]);
  });

  test("a statutory duty is never counted", () => {
    expect(coverageOf(region, register).filter(({ offer }) => offer.kind === "statutory")).toEqual([]);
  });

  test("an agreement gives b's 200 children what d has, and nothing while d has not said that it has it", () => {
    const agreement = { provider: "d", user: "b" };
    const lacks = [answer("gruppe", { availability: "missing" })];
    const has = registerWith({ b: lacks, d: [answer("gruppe", { availability: "exists" })] }, [agreement]);
    expect(row(has, "b", "gruppe").by).toMatchObject({ agreement: 200, none: 0 });
    expect(row(registerWith({ b: lacks }, [agreement]), "b", "gruppe").by).toMatchObject({ not_stated: 200 });
    const without = registerWith({ b: lacks, d: [answer("gruppe", { availability: "missing" })] }, [agreement]);
    expect(row(without, "b", "gruppe").by).toMatchObject({ agreement: 0, none: 200 });
  });

  test("an agreement that ended before the half-year gives nothing: b's 200 children are without", () => {
    const ended = registerWith(
      { b: [answer("gruppe", { availability: "missing" })], d: [answer("gruppe", { availability: "exists" })] },
      [{ provider: "d", user: "b", valid_from: "2024-01-01", valid_to: "2025-01-01" }],
    );
    expect(row(ended, "b", "gruppe").by).toMatchObject({ agreement: 0, none: 200 });
  });

  test("a municipality whose service is not known is not stated: 50 of 50", () => {
    expect(row(register, "0105", "gruppe").by.not_stated).toBe(50);
  });

  test("the ways add up to the children, a network is the sum of its municipalities, and the region of all", () => {
    const some = fc.record({
      availability: fc.constantFrom(...availabilities),
      counsellors: fc.constantFrom(...counsellorCounts),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.tuple(some, some)), (said) => {
        const filled = registerWith(
          Object.fromEntries(
            Object.entries(said).map(([service, [one, other]]) => [
              service,
              [answer("gruppe", { ...one, counsellors: "not_stated" }), answer("metode", other)],
            ]),
          ),
        );
        const all = coverageOf(region, filled);
        for (const { by, children, withAccess, robustness } of all) {
          expect(ways.reduce((sum, way) => sum + by[way], 0)).toBe(children);
          expect(Object.values(robustness).reduce((sum, persons) => sum + persons, 0)).toBe(withAccess);
        }
        const sum = (units: readonly string[], offer: string): number =>
          all
            .filter((of) => units.includes(of.unit.id) && of.offer.id === offer)
            .reduce((total, of) => total + of.withAccess, 0);
        for (const offer of ["gruppe", "metode"]) {
          expect(sum(["0101", "0102", "0103", "0105"], offer)).toBe(sum(["skog"], offer));
          expect(sum(["a", "b", "c", "d"], offer)).toBe(sum(["liten"], offer));
        }
      }),
    );
  });
});

describe("robust coverage", () => {
  const counsellors = (count: "one" | "two_or_more", availability: "exists" | "shared" = "exists") =>
    answer("metode", {
      availability,
      shared_with: availability === "shared" ? "network" : undefined,
      counsellors: count,
    });
  const leaning = answer("metode", { availability: "shared", shared_with: "network", counsellors: "none" });

  test("one counsellor in a and one in b, shared in the network, are two: all 300 children are robustly covered", () => {
    const register = registerWith({ a: [counsellors("one", "shared")], b: [counsellors("one", "shared")] });
    expect(row(register, "skog", "metode").robustness).toMatchObject({ robust: 300, fragile: 0 });
    expect(fragileOffers(region, register)).toEqual([]);
  });

  test("a's one counsellor, shared with c which has none, while b lacks it: 400 children hang on a (100 + 300)", () => {
    const lacks = answer("metode", { availability: "missing", counsellors: "none" });
    const register = registerWith({ a: [counsellors("one", "shared")], b: [lacks], c: [leaning] });
    expect(row(register, "skog", "metode").robustness).toMatchObject({ robust: 0, fragile: 400 });
    expect(fragileOffers(region, register)).toMatchObject([{ service: "a", dependents: ["a", "c"], children: 400 }]);
  });

  test("two counsellors kept to a are robust for its 100 children; one kept to b is not for its 200", () => {
    const register = registerWith({ a: [counsellors("two_or_more")], b: [counsellors("one")] });
    const { robustness, robustShare } = row(register, "skog", "metode");
    expect(robustness).toMatchObject({ robust: 100, fragile: 200 });
    expect(robustShare).toEqual({ lower: 100 / 650, upper: 450 / 650 });
  });

  test("while b has not said whether it shares too, a and c's 400 children may reach two: from 0 to all 650 of Skog", () => {
    const register = registerWith({ a: [counsellors("one", "shared")], c: [leaning] });
    const { robustness, robustShare } = row(register, "skog", "metode");
    expect(robustness).toMatchObject({ robust: 0, fragile: 0, not_known: 400 });
    expect(robustShare).toEqual({ lower: 0, upper: 1 });
    expect(fragileOffers(region, register)).toEqual([]);
  });

  test("what is bought, or shared by nobody who has a counsellor while c is silent, is not known to be robust", () => {
    const register = registerWith({
      a: [answer("metode", { availability: "bought", counsellors: "none" })],
      b: [leaning],
    });
    expect(row(register, "skog", "metode").robustness).toMatchObject({ robust: 0, fragile: 0, not_known: 300 });
  });

  test("d, alone in its network, does not lean on what is shared within Skog: its 400 children reach no counsellor", () => {
    const register = registerWith({ a: [counsellors("two_or_more", "shared")], d: [leaning] });
    expect(row(register, "d", "metode").robustness).toMatchObject({ robust: 0, fragile: 400, not_known: 0 });
  });
});

describe("who could help whom", () => {
  const free = answer("gruppe", { availability: "exists", capacity: "number", assignments: 2 });

  test("b lacks the offer: c of its network comes before d of another, though a's neighbour would come first", () => {
    const lacks = answer("gruppe", { availability: "missing" });
    const order = (register: Register) => helpersOf(region, register)[0]?.helpers.map(({ service }) => service);
    expect(order(registerWith({ b: [lacks], c: [free], d: [free] }))).toEqual(["c", "d"]);
    expect(order(registerWith({ a: [free], b: [lacks], c: [free], d: [free] }))).toEqual(["a", "c", "d"]);
  });

  test("who has no free capacity, or only buys the offer, is no helper", () => {
    const lacks = answer("gruppe", { availability: "planned" });
    const full = answer("gruppe", { availability: "exists", capacity: "none" });
    const buys = answer("gruppe", { availability: "bought", capacity: "some" });
    expect(helpersOf(region, registerWith({ b: [lacks], c: [full], d: [buys] }))).toMatchObject([
      { gap: { service: "b", isPlanned: true, children: 200 }, helpers: [] },
    ]);
  });

  test("what an older answer says was free is not free now: in 2025H2 an answer of 2025H1 has d lend nothing", () => {
    const lacks = answer("gruppe", { availability: "missing" });
    const helpers = (period: string) =>
      helpersOf(region, registerWith({ b: [lacks], d: [free] }, [], period)).map((of) => of.helpers.length);
    expect([helpers("2025H1"), helpers("2025H2")]).toEqual([[1], [0]]);
  });

  test("a method that is shared without counsellors is nobody's to lend", () => {
    const shared = answer("metode", { availability: "shared", shared_with: "network", counsellors: "none" });
    expect(freeOffers(registerWith({ d: [{ ...shared, capacity: "some" }] }))).toEqual([]);
  });

  test("one degree of latitude is 111,2 km (6 371 km · π / 180)", () => {
    expect(kilometresBetween({ longitude: 10, latitude: 60 }, { longitude: 10, latitude: 61 })).toBeCloseTo(111.19, 2);
  });
});
