import { expect, test } from "vitest";
import { fewChildren } from "../../src/disclosure/limits.js";
import { isSmall as isNeverShown, type ShownCount, staysHidden } from "../../src/index.js";
import { vectors } from "./vectors.js";

test("what a log never shows is what an open cell never holds: counts of few children, and not the next", () => {
  expect([0, 1, fewChildren - 1, fewChildren].map(isNeverShown)).toEqual([false, true, true, false]);
});

test("52, 14, 9 and 8 of 85 leave 2 for the one that is hidden, so it is told", () => {
  expect(staysHidden([52, 14, null, 9, 8], 85)).toBe(false);
  expect(staysHidden([52, 14, null, null, 8], 85)).toBe(true);
});

test("one hidden alone is told by whoever learns the total, so it is refused where the total is not known too", () => {
  expect(staysHidden([52, 14, null, 9, 8], undefined)).toBe(false);
  expect(staysHidden([52, 14, null, null, 8], undefined)).toBe(true);
});

test("two hidden of 4 are at most 3 each; two of 5 may be 1 and 4", () => {
  expect(staysHidden([10, null, null], 14)).toBe(false);
  expect(staysHidden([10, null, null], 15)).toBe(true);
});

test("a facet that hides nothing, or all, or only zeros tells no small count", () => {
  expect(staysHidden([10, 4, 0], 14)).toBe(true);
  expect(staysHidden([null, null, null], 14)).toBe(true);
  expect(staysHidden([10, 4, null], 14)).toBe(true);
});

test("whatever is let through, every hidden count may be small and may be more; whatever is refused, one may not", () => {
  for (let hidden = 1; hidden <= 5; hidden += 1)
    for (let left = hidden; left <= 18; left += 1) {
      // What is shown makes no difference but by its sum: 20 here.
      const facet: ShownCount[] = [20, ...Array<null>(hidden).fill(null)];
      const worlds = vectors(hidden, left - hidden).map((rest) => rest.map((count) => count + 1));
      const possible = worlds.filter((counts) => counts.some(isSmall));
      const isOpen = facet
        .slice(1)
        .every((_, i) => possible.some((of) => isSmall(of[i])) && possible.some((of) => !isSmall(of[i])));
      expect([hidden, left, staysHidden(facet, 20 + left)]).toEqual([hidden, left, isOpen]);
    }
});

const isSmall = (count = 0): boolean => count >= 1 && count <= 3;
