import { expect, test } from "vitest";
import { isAdditive } from "../../src/metrics/component.js";

test.each([
  ["count", true],
  ["sum", true],
  ["heads", true],
  ["count_distinct", false],
  ["printed", false],
] as const)("of a component of kind %s, parts adding up to the whole is %s", (kind, additive) => {
  expect(isAdditive(kind)).toBe(additive);
});
