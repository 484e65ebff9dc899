import { expect, test } from "vitest";
import { norwegianDay } from "../../src/time/norwegian-day.js";

test("half past eleven at night in London is the next day in Norway, winter and summer", () => {
  expect(norwegianDay(new Date("2025-12-31T23:30:00Z"))).toBe("2026-01-01");
  expect(norwegianDay(new Date("2025-06-30T22:30:00Z"))).toBe("2025-07-01");
  expect(norwegianDay(new Date("2025-06-30T21:30:00Z"))).toBe("2025-06-30");
});
