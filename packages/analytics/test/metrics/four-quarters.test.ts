import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import { sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { toCells } from "../../src/metrics/cells.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import { source } from "../cells.js";

const starts = ["2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01", "2025-01-01"] as const;
const row = (unit: string, quarter: number, lost_days: number, agreed_days: number) => ({
  ...{ level: "service", unit, period_start: starts[quarter] ?? "", period_end: starts[quarter + 1] ?? "" },
  ...{ type: "total", population: "child_welfare_services", lost_days, agreed_days, employees: 20, absent: 10 },
  ...{ absent_over_16_days: 2, source: "report", status: "confirmed" },
});
const five = [
  row("a", 0, 10, 1000),
  row("a", 1, 200, 1000),
  row("a", 2, 100, 1000),
  row("a", 3, 50, 500),
  row("a", 4, 150, 1500),
];
const sums = (rows: readonly ReturnType<typeof row>[]) =>
  aggregate(sickLeaveFromDays, rows, { window: "four_quarters" }).map((of) => [
    of.unit,
    of.period_start,
    of.period_end,
    of.lost_days,
    of.agreed_days,
  ]);

describe("four quarters on end", () => {
  test("are summed for each end that has all four: 10 + 200 + 100 + 50 = 360 of 3 500, then 200 + 100 + 50 + 150 = 500 of 4 000", () => {
    expect(sums(five)).toEqual([
      ["a", "2023-10-01", "2024-10-01", 360, 3500],
      ["a", "2024-01-01", "2025-01-01", 500, 4000],
    ]);
  });

  test("are pooled, never averaged: 360 of 3 500 is 10,29 %, where the mean of 1, 20, 10 and 10 % is 10,25", () => {
    const cells = toCells(sickLeaveFromDays, aggregate(sickLeaveFromDays, five, { window: "four_quarters" }));
    const values = evaluate(sickLeaveFromDays, asPublished(sickLeaveFromDays, cells, [source]));
    expect(values.map((value) => value.kind === "value" && value.estimate)).toEqual([
      expect.closeTo(36000 / 3500, 12),
      expect.closeTo(12.5, 12),
    ]);
  });

  test("add absences up and keep people as they are: 10 absent of 20 in each is 40 absences, of 10 and 20 people in the mean", () => {
    const [first] = aggregate(sickLeaveFromDays, five, { window: "four_quarters" });
    expect(first).toMatchObject({ absences: 40, absent: 10, employees: 20 });
  });

  test("are the only year: one that is given as a whole counts who was absent once, and is no figure of this kind", () => {
    const whole = { ...row("a", 1, 500, 4000), period_end: "2025-01-01" };
    expect(aggregate(sickLeaveFromDays, [whole])).toEqual([]);
    expect(aggregate(sickLeaveFromDays, [row("a", 1, 500, 4000)])).toHaveLength(1);
  });

  test("with a quarter missing, or a year among the quarters, are no four quarters", () => {
    expect(sums(five.filter((_, i) => i !== 2))).toEqual([]);
    const whole = { ...row("a", 1, 9, 9), period_start: "2024-01-01", period_end: "2025-01-01" };
    expect(sums([...five.slice(0, 3), whole])).toEqual([]);
  });

  test("of two services are each their own", () => {
    expect(sums([...five.slice(0, 2), row("b", 2, 1, 1), row("b", 3, 1, 1)])).toEqual([]);
  });
});
