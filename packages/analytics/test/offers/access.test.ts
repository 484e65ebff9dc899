import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accessOf } from "../../src/offers/access.js";
import type { OfferAnswer } from "../../src/offers/answers.js";
import { coverageOf } from "../../src/offers/coverage.js";
import { fragileOffers } from "../../src/offers/fragile-offers.js";
import { offersOf } from "../../src/offers/offer.js";
import type { Register } from "../../src/offers/register.js";
import { availabilities, counsellorCounts, partners } from "../../src/region/answer-choices.js";
import { answer, region, registerWith } from "./small-register.js";

const method = offersOf(region).find(({ id }) => id === "metode");
const reach = (register: Register, service: string) => {
  if (!method) throw new Error("no method");
  const { how, robustness, holders } = accessOf(region, register, service, method);
  return [how, robustness, ...holders];
};
const shared = (counsellors: OfferAnswer["counsellors"], shared_with: "network" | "across" = "network") => [
  answer("metode", { availability: "shared", shared_with, counsellors }),
];
const exists = (counsellors: OfferAnswer["counsellors"]) => [answer("metode", { availability: "exists", counsellors })];
const lacks = [answer("metode", { availability: "missing", counsellors: "none" })];
const lent = (provider: string, user: string, valid_from = "2024-01-01", valid_to?: string) => ({
  ...{ provider, user, offer: "metode", valid_from, valid_to },
});

describe("one counsellor is counted once", () => {
  test("b's one counsellor, both shared with a and lent to it, is one: 600 children hang on b (100 + 200 + 300)", () => {
    const register = registerWith({ a: shared("none"), b: shared("one"), c: shared("none") }, [lent("b", "a")]);
    expect(reach(register, "a")).toEqual(["network", "fragile", "b"]);
    expect(fragileOffers(region, register)).toMatchObject([
      { service: "b", dependents: ["a", "b", "c"], children: 600 },
    ]);
  });

  test("an agreement renewed in the half-year gives two rows and one counsellor: a's 100 children hang on d", () => {
    const rows = [lent("d", "a", "2024-01-01", "2025-04-01"), lent("d", "a", "2025-04-01")];
    const register = registerWith({ a: lacks, d: exists("one") }, rows);
    expect(reach(register, "a")).toEqual(["agreement", "fragile", "d"]);
  });

  test("counsellors of two services by two agreements are two: a's are robust", () => {
    const register = registerWith({ a: lacks, b: exists("one"), d: exists("one") }, [lent("b", "a"), lent("d", "a")]);
    expect(reach(register, "a")).toEqual(["agreement", "robust", "b", "d"]);
  });
});

describe("who has not said keeps it open, who has said none does not", () => {
  test("a shares with one counsellor, b or c is silent: not known; both say none: fragile; b says one: robust", () => {
    expect(reach(registerWith({ a: shared("one") }), "a")).toEqual(["network", "not_known", "a"]);
    expect(reach(registerWith({ a: shared("one"), b: lacks }), "a")).toEqual(["network", "not_known", "a"]);
    expect(reach(registerWith({ a: shared("one"), b: lacks, c: shared("none") }), "a")).toEqual([
      ...["network", "fragile", "a"],
    ]);
    expect(reach(registerWith({ a: shared("one"), b: shared("one") }), "a")).toEqual(["network", "robust", "a", "b"]);
  });

  test("a silent service of another network matters to what is shared across, and not to what is shared within", () => {
    const said = { b: lacks, c: lacks };
    expect(reach(registerWith({ a: shared("one"), ...said }), "a")).toEqual(["network", "fragile", "a"]);
    expect(reach(registerWith({ a: shared("one", "across"), ...said }), "a")).toEqual(["across", "not_known", "a"]);
    const all = registerWith({ a: shared("one", "across"), ...said, d: shared("one", "across") });
    expect(reach(all, "a")).toEqual(["across", "robust", "a", "d"]);
  });

  test("what a keeps to itself does not wait for b and c: one counsellor is fragile, none is too", () => {
    expect(reach(registerWith({ a: exists("one") }), "a")).toEqual(["own", "fragile", "a"]);
    expect(reach(registerWith({ a: exists("none") }), "a")).toEqual(["own", "fragile"]);
    expect(reach(registerWith({ a: exists("not_stated") }), "a")).toEqual(["own", "not_known"]);
  });

  test("a silent lender keeps it open: a has one counsellor, and d may have another", () => {
    expect(reach(registerWith({ a: exists("one") }, [lent("d", "a")]), "a")).toEqual(["own", "not_known", "a"]);
    expect(reach(registerWith({ a: exists("one"), d: lacks }, [lent("d", "a")]), "a")).toEqual(["own", "fragile", "a"]);
  });

  test("a service that has not answered itself may have a counsellor beside the one it borrows of d", () => {
    expect(reach(registerWith({ d: exists("one") }, [lent("d", "a")]), "a")).toEqual(["agreement", "not_known", "d"]);
  });

  test("who shares a method and has no counsellor has nothing to lend: a is without", () => {
    const register = registerWith({ a: lacks, d: shared("none") }, [lent("d", "a")]);
    expect(reach(register, "a")).toEqual(["none", "not_applicable"]);
  });

  test("a service whose network is not known may share with a: not known", () => {
    const rows = region.pack["structure/network_services.csv"].map((row) =>
      row.service === "c" ? { ...row, network: undefined, status: "unknown" as const } : row,
    );
    const open = { ...region, pack: { ...region.pack, "structure/network_services.csv": rows } };
    const of = (said: Register) => method && accessOf(open, said, "a", method).robustness;
    expect(of(registerWith({ a: shared("one"), b: lacks }))).toBe("not_known");
    expect(of(registerWith({ a: shared("one"), b: lacks, c: shared("two_or_more") }))).toBe("not_known");
    expect(of(registerWith({ a: shared("one"), b: lacks, c: lacks }))).toBe("fragile");
  });
});

const services = ["a", "b", "c", "d"] as const;
type Said = Pick<OfferAnswer, "availability" | "shared_with" | "counsellors">;
const said: fc.Arbitrary<Said> = fc.record({
  availability: fc.constantFrom(...availabilities),
  shared_with: fc.constantFrom(...partners),
  counsellors: fc.constantFrom(...counsellorCounts),
});
const everybody = fc.record({ a: said, b: said, c: said, d: said });
const agreements = fc.uniqueArray(
  fc
    .record({ provider: fc.constantFrom(...services), user: fc.constantFrom(...services) })
    .filter(({ provider, user }) => provider !== user),
  { maxLength: 4, selector: ({ provider, user }) => `${provider} ${user}` },
);

const wordOf = ({ availability, shared_with, counsellors }: Said): OfferAnswer =>
  answer("metode", {
    availability,
    shared_with: availability === "shared" ? shared_with : undefined,
    counsellors: availability === "exists" || availability === "shared" ? counsellors : "none",
  });

/** What was not said, said. Who has a method and has not said how many counsellors, turns out to have some. */
function filled(open: Said, later: Said): Said {
  if (open.availability === "not_stated") return later;
  if (open.counsellors !== "not_stated") return open;
  return { ...open, counsellors: later.counsellors === "none" ? "one" : later.counsellors };
}

test("whatever those who are silent answer, shares stay between the least and the most that were told before", () => {
  fc.assert(
    fc.property(everybody, everybody, agreements, (now, later, pairs) => {
      const lending = pairs.map(({ provider, user }) => lent(provider, user));
      const registerOf = (of: (service: (typeof services)[number]) => Said) =>
        registerWith(Object.fromEntries(services.map((service) => [service, [wordOf(of(service))]])), lending);
      const before = coverageOf(
        region,
        registerOf((service) => now[service]),
      );
      const after = coverageOf(
        region,
        registerOf((service) => filled(now[service], later[service])),
      );
      for (const [i, { share, robustShare }] of before.entries())
        for (const [told, is] of [
          [share, after[i]?.share],
          [robustShare, after[i]?.robustShare],
        ] as const) {
          if (!told || !is) continue;
          expect(is.lower).toBeGreaterThanOrEqual(told.lower);
          expect(is.upper).toBeLessThanOrEqual(told.upper);
        }
    }),
    { numRuns: 1000 },
  );
});
