import { expect, test } from "vitest";
import { isoWeek, weeksIn, weekWords } from "../src/iso-week.js";

test("4 January is in week 1; 30 December 2024 is in week 1 of 2025; 1 January 2027 is in week 53 of 2026", () => {
  expect(["2025-01-04", "2024-12-30", "2027-01-01", "2025-02-16", "2025-02-17"].map(isoWeek)).toEqual([
    "2025-W01",
    "2025-W01",
    "2026-W53",
    "2025-W07",
    "2025-W08",
  ]);
});

test("2025 has 52 weeks, 2026 has 53", () => {
  expect([weeksIn(2025), weeksIn(2026)]).toEqual([52, 53]);
  expect(weekWords("2025-W07")).toBe("uke 7, 2025");
});
