import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { vectorsIn, type Verdict, verdictOn } from "./conformance.ts";
import { notOffered } from "./not-offered.ts";

const committed = vectorsIn(fileURLToPath(new URL("committed/", import.meta.url)));
const one = { id: "one", function: "countCI.garwood", inputs: { count: 0, confidence: 0.95 } };
const tolerance = { rel: 0, abs: 1e-6 };

test.each(committed.map((vector) => [vector.id, vector.function, vector] as const))(
  "%s: %s answers as the reference does",
  (_, name, vector) => {
    expect(verdictOn(vector)).toEqual({ kind: Object.hasOwn(notOffered, name) ? "not offered" : "passed" });
  },
);

test("what is not offered says why in a sentence", () => {
  for (const [name, why] of Object.entries(notOffered)) expect(why, name).toMatch(/^[A-Z].{10,}\.$/);
});

describe("a verdict", () => {
  const verdict = (expected: unknown, more: object = {}): Verdict =>
    verdictOn({ ...one, expected, tolerance, ...more });

  test("passes within the tolerance and fails beyond it, telling both values (Garwood of 0: 3.688879)", () => {
    expect(verdict({ lower: 0, upper: 3.688879 })).toEqual({ kind: "passed" });
    expect(verdict({ lower: 0, upper: 3.68889 })).toEqual({
      kind: "failed",
      why: expect.stringMatching(/^countCI\.garwood\.upper: got 3\.68887945\d+, expected 3\.68889$/),
    });
    expect(verdict({ upper: 3.7 }, { tolerance: { rel: 0.01, abs: 0 } })).toEqual({ kind: "passed" });
  });

  test("fails on a value that the library does not give, and on one where none is defined", () => {
    expect(verdict({ middle: 1 }).kind).toBe("failed");
    expect(verdict({ lower: null }).kind).toBe("failed");
    expect(verdict({ middle: null }).kind).toBe("passed");
  });

  test("fails on a name that is neither offered nor listed, and on inputs that are not of the form", () => {
    expect(verdict({}, { function: "countCI.new" })).toEqual({
      kind: "failed",
      why: "no function of the name countCI.new",
    });
    expect(verdict({}, { inputs: { count: "two" } }).kind).toBe("failed");
    expect(verdict({}, { inputs: { count: -1, confidence: 0.95 } })).toEqual({
      kind: "failed",
      why: "invalid events: -1; expected a whole number of at least 0",
    });
  });

  test("leaves to later what another part of the product will answer", () => {
    for (const name of ["queue.erlangB", "location.mclp", "disclosure", "sdc.plsRounding"])
      expect(verdict({}, { function: name })).toEqual({ kind: "skipped" });
  });
});
