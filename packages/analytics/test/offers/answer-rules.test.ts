import { describe, expect, test } from "vitest";
import { brokenRule, isHeld } from "../../src/offers/answer-rules.js";
import { answer } from "./small-register.js";

const method = { kind: "method" } as const;

describe("isHeld, what a service has itself and could lend", () => {
  test("what exists or is shared is held; what is bought, planned, missing or not stated is not", () => {
    const of = (availability: Parameters<typeof isHeld>[0]["availability"]) => isHeld({ availability });
    expect([of("exists"), of("shared")]).toEqual([true, true]);
    expect([of("bought"), of("planned"), of("missing"), of("not_stated"), of(undefined)]).toEqual([
      ...[false, false, false, false, false],
    ]);
  });

  test("a method that a service shares without any counsellor of its own is not held; one counsellor makes it so", () => {
    const of = (counsellors: "none" | "one" | "not_stated") => isHeld({ availability: "shared", counsellors });
    expect([of("none"), of("one"), of("not_stated")]).toEqual([false, true, true]);
  });
});

describe("brokenRule", () => {
  test("a method that is shared without counsellors has nothing to lend: «deles, ingen veiledere, ledig: noe»", () => {
    const shared = { availability: "shared", shared_with: "network", counsellors: "none" } as const;
    expect(brokenRule(answer("metode", { ...shared, capacity: "some" }), method)).toEqual({
      ...{ rule: "nothing_to_lend", column: "capacity" },
    });
    expect(brokenRule(answer("metode", { ...shared, capacity: "none" }), method)).toBeUndefined();
  });

  test("counsellors of what is no method are named as that, also where something is lent", () => {
    const given = answer("gruppe", { availability: "exists", counsellors: "none", capacity: "some" });
    expect(brokenRule(given, { kind: "measure" })).toEqual({ rule: "counsellors_of_methods", column: "counsellors" });
  });
});
