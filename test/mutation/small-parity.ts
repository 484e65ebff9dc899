import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Engine, nodeEngine } from "../parity/engines.js";
import { algebraProperty, catalogueProperty, windowProperty } from "../parity/properties.js";

// Few data sets, the same each time and none made smaller, so that a mutant that lives once lives again, and soon.
fc.configureGlobal({ seed: 20_260_101, endOnFailure: true });

// One database for all the mutants.
const kept = globalThis as { engine?: Promise<Engine> };
const engine = (): Promise<Engine> => {
  kept.engine ??= nodeEngine();
  return kept.engine;
};
const holds = { failed: false };

describe("the two engines, on few data sets", () => {
  test("agree on metrics summed into every four quarters that a unit has all of", async () => {
    expect(await windowProperty(await engine(), 30)).toMatchObject(holds);
  });

  test("agree on metrics of the catalogue, rolled up by a map", async () => {
    expect(await catalogueProperty(await engine(), "requests", 50)).toMatchObject(holds);
  });

  test("agree on metrics made of every predicate and component of the algebra", async () => {
    expect(await algebraProperty(await engine(), 150)).toMatchObject(holds);
  });
});
