import { describe, expect, test } from "vitest";
import { runOf } from "../../src/findings/run.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import { figure, years } from "./figures.js";

const quarter = (i: number): string => `${2022 + Math.floor(i / 4)}-${String((i % 4) * 3 + 1).padStart(2, "0")}-01`;

describe("a run chart's points", () => {
  test("are the years, of which the newest is held against the three before: 9 of 20 is 45 %", () => {
    const values = years(leftService, 2020, [
      [1, 20],
      [2, 20],
      [3, 20],
      [4, 20],
      [9, 20],
    ]);
    const points = runOf({ metric: leftService, values }, "left_service 12 months", "2025-01-01");
    expect(points.map(({ value, role }) => [value, role])).toEqual([
      [5, "between"],
      [10, "before"],
      [15, "before"],
      [20, "before"],
      [45, "now"],
    ]);
    expect(points.at(-1)).toMatchObject({ periodStart: "2024-01-01", periodEnd: "2025-01-01" });
  });

  test("are quarters two and two, and only those of the same part of the year are before: 1 + 3 of 4 + 12 is 25 %", () => {
    const values = Array.from({ length: 12 }, (_, i) =>
      figure(requestsAssisted, {
        ...{ from: quarter(i), to: quarter(i + 1) },
        ...{ numerator: i % 4 === 2 ? 1 : 3, denominator: i % 4 === 2 ? 4 : 12 },
      }),
    );
    const points = runOf({ metric: requestsAssisted, values }, "requests_assisted quarter", "2025-01-01");
    expect(points.length).toBe(11);
    expect(
      points.filter(({ role }) => role !== "between").map(({ periodStart, value, role }) => [periodStart, value, role]),
    ).toEqual([
      ["2022-07-01", 25, "before"],
      ["2023-07-01", 25, "before"],
      ["2024-07-01", 25, "now"],
    ]);
  });

  test("of counts are as many as in a window: two quarters of 5 are 10", () => {
    const values = Array.from({ length: 12 }, (_, i) =>
      figure(requestsReceived, { from: quarter(i), to: quarter(i + 1), estimate: 5 }),
    );
    const points = runOf({ metric: requestsReceived, values }, "requests_received quarter", "2025-01-01");
    expect(new Set(points.map(({ value }) => value))).toEqual(new Set([10]));
  });

  test("are none where no change can be tested, or of another topic", () => {
    const values = years(leftService, 2024, [
      [1, 20],
      [2, 20],
    ]);
    expect(runOf({ metric: leftService, values }, "left_service 12 months", "2026-01-01")).toEqual([]);
    expect(runOf({ metric: leftService, values }, "left_service quarter", "2026-01-01")).toEqual([]);
  });
});
