import { describe, expect, test } from "vitest";
import { type Children, personsIn } from "../../src/offers/children.js";
import { coverageOf } from "../../src/offers/coverage.js";
import { fragileOffers } from "../../src/offers/fragile-offers.js";
import { gapsOf } from "../../src/offers/gaps.js";
import type { Register } from "../../src/offers/register.js";
import { registerStates } from "../../src/offers/register-states.js";
import type { Region } from "../../src/region/region.js";
import { answer, region, registerWith } from "./small-register.js";

const of = (persons: number | undefined): Children => ({
  ...{ municipality: "0101", service: "a", network: "skog", persons, status: "invented", sources: ["s"] },
});

describe("personsIn", () => {
  test("two parts of 100 and 200 are 300; with one part not counted, or no part at all, nobody knows", () => {
    expect(personsIn([of(100), of(200)])).toBe(300);
    expect(personsIn([of(100), of(undefined)])).toBeUndefined();
    expect(personsIn([])).toBeUndefined();
    expect(personsIn([of(0)])).toBe(0);
  });
});

describe("children that cannot be counted are never 0 children", () => {
  const told = (of: Region, register: Register) => ({
    coverage: coverageOf(of, register).find(({ unit, offer }) => unit.id === "a" && offer.id === "gruppe")?.children,
    gaps: gapsOf(of, register).map(({ children }) => children),
    fragile: fragileOffers(of, register).map(({ children }) => children),
    states: registerStates(of, register)[1]?.rows[0]?.children,
  });
  const register = registerWith({
    a: [
      answer("gruppe", { availability: "missing" }),
      answer("metode", { availability: "exists", counsellors: "one" }),
    ],
  });

  test("a's 100 children are the same in coverage, gaps, fragile methods and the list of services", () => {
    expect(told(region, register)).toEqual({ coverage: 100, gaps: [100], fragile: [100], states: 100 });
  });

  test("a service whose municipalities are not known, or not counted, has an unknown number in all four", () => {
    const areas = region.pack["structure/service_areas.csv"].map((row) =>
      row.service === "a" ? { ...row, service: undefined, status: "unknown" as const } : row,
    );
    const nowhere = { ...region, pack: { ...region.pack, "structure/service_areas.csv": areas } };
    const uncounted = { ...region, population: region.population.filter(({ unit }) => unit !== "0101") };
    for (const other of [nowhere, uncounted])
      expect(told(other, register)).toEqual({
        ...{ coverage: undefined, gaps: [undefined], fragile: [undefined], states: null },
      });
  });

  test("where a's children are not counted, Skog's coverage counts none of the 550 others either", () => {
    const uncounted = { ...region, population: region.population.filter(({ unit }) => unit !== "0101") };
    const skog = coverageOf(uncounted, register).find(({ unit, offer }) => unit.id === "skog" && offer.id === "metode");
    expect(skog).toMatchObject({ children: undefined, withAccess: 0, by: { own: 0, not_stated: 0 } });
    expect([skog?.share, skog?.robustShare]).toEqual([undefined, undefined]);
  });
});
