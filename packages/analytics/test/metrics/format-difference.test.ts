import { expect, test } from "vitest";
import { formatDifference } from "../../src/metrics/format-difference.js";

const interval = { method: "newcombe", level: 0.95, lower: 0.41, upper: 4.2, about: "chance" } as const;
const none = { method: "none", because: { nb: "Ukjent.", en: "Unknown." } } as const;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test("a difference of percents is told in percentage points with its sign and its interval", () => {
  const of = { unitOfMeasure: "percent", decimals: 1 } as const;
  expect(plain(formatDifference({ estimate: 2.31, interval }, of, "nb"))).toBe("+2,3 prosentpoeng (0,4 til 4,2)");
  expect(plain(formatDifference({ estimate: -2.31, interval: none }, of, "en"))).toBe("-2.3 percentage points");
});

test("a difference of counts has its unit, its bounds never fewer than one decimal, and no plus where it is 0", () => {
  const of = { unitOfMeasure: "children", decimals: 0 } as const;
  expect(plain(formatDifference({ estimate: 0, interval }, of, "nb"))).toBe("0 barn (0,4 til 4,2)");
  expect(plain(formatDifference({ estimate: 3, interval: none }, { ...of, unitOfMeasure: "as_stated" }, "nb"))).toBe(
    "+3",
  );
});
