import type { Value } from "@barneloftet/analytics";
import { expect, test } from "vitest";
import { seriesOfUnit, yearBefore } from "../../dashboard/src/views/parts/series.ts";

const at = (periodStart: string, periodEnd: string): Value =>
  ({ kind: "value", dimensions: {}, boundaries: "none", periodStart, periodEnd }) as unknown as Value;

function before(...values: readonly Value[]): string | undefined {
  const [series] = seriesOfUnit(values);
  return series && yearBefore(series, series.latest)?.periodStart;
}

test("a year before the last day of December is the last day of December, not of November", () => {
  const days = [at("2024-12-31", "2025-01-01"), at("2025-11-30", "2025-12-01"), at("2025-12-31", "2026-01-01")];
  expect(before(...days)).toBe("2024-12-31");
  expect(before(...days.slice(1))).toBeUndefined();
});

test("a year before a quarter is the same quarter, and nothing where that year was never sent in", () => {
  const [two, one, now] = [
    at("2022-01-01", "2022-04-01"),
    at("2023-01-01", "2023-04-01"),
    at("2024-01-01", "2024-04-01"),
  ];
  expect(before(two, one, now)).toBe("2023-01-01");
  expect(before(two, now)).toBeUndefined();
});

test("a year before four quarters on end is the same four, not the window that began a quarter before", () => {
  expect(before(at("2023-04-01", "2024-04-01"), at("2024-01-01", "2025-01-01"), at("2024-04-01", "2025-04-01"))).toBe(
    "2023-04-01",
  );
});
