import { expect, it } from "vitest";
import { nearest } from "../src/nearest.js";

it("finds the candidate with the fewest changed letters", () => {
  expect(nearest("orklnad", ["orkdal", "orkland", "oppdal"])).toBe("orkland");
});

it("suggests nothing that is far away, and no code for another code", () => {
  expect(nearest("x", ["orkland"])).toBeUndefined();
  expect(nearest("5001", ["5006"])).toBeUndefined();
  expect(nearest("x".repeat(1_000_000), ["orkland"])).toBeUndefined();
});
