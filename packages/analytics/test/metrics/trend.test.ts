import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import {
  deadlinesMet,
  declinedForCapacity,
  evaluate,
  leftByTenure,
  type Metric,
  requestsReceived,
  retentionCurve,
  sickLeave,
  type TableName,
  trend,
  type Value,
} from "../../src/index.js";
import { cell, source } from "../cells.js";

function theValues<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  cells: readonly Cell<Name>[],
): readonly Value<Id>[] {
  return evaluate(metric, asPublished(metric, cells, [source]));
}

const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of + 1}-01-01` });
const quarters = [
  ["2019-01-01", "2019-04-01", 7.8],
  ["2019-04-01", "2019-07-01", 6.9],
  ["2020-01-01", "2020-04-01", 8.4],
  ["2020-04-01", "2020-07-01", 6.5],
] as const;
const leave = theValues(
  sickLeave,
  quarters.map(([periodStart, periodEnd, percent]) =>
    cell(
      { percent },
      { periodStart, periodEnd, dimensions: { type: "doctor_certified", population: "municipalities" } },
    ),
  ),
);

describe("a trend", () => {
  test("compares each quarter with the same quarter a year later: 8,4 − 7,8 = 0,6 is worse, 6,5 − 6,9 = −0,4 better", () => {
    const result = trend(leave);
    if (result.kind !== "trend") throw new Error("refused");
    expect(result.changes.map(({ difference }) => Math.round(difference.estimate * 10) / 10)).toEqual([0.6, -0.4]);
    expect(result.changes.map(({ reading }) => reading)).toEqual(["worse", "better"]);
  });

  test("never sets Q1 against Q2", () => {
    expect(trend(leave.slice(0, 2))).toEqual({ kind: "trend", changes: [] });
  });

  test("more deadlines met is better: 450 of 500 after 400 of 500", () => {
    const dimensions = { duty: "investigation_3_months" };
    const values = theValues(deadlinesMet, [
      cell({ cases: 400, due: 500 }, { ...year(2023), dimensions }),
      cell({ cases: 450, due: 500 }, { ...year(2024), dimensions }),
    ]);
    expect(trend(values)).toMatchObject({ changes: [{ reading: "better", caveat: undefined }] });
  });

  test("requests falling from 30 to 12 are neither better nor worse, and where capacity was known to be reached it says so", () => {
    const before = cell({ received: 30 }, year(2023));
    const open = theValues(requestsReceived, [before, cell({ received: 12 }, year(2024))]);
    expect(trend(open)).toMatchObject({ changes: [{ reading: "neither", caveat: undefined }] });
    const full = theValues(requestsReceived, [
      before,
      cell({ received: 12 }, { ...year(2024), capacityReached: true }),
    ]);
    expect(trend(full)).toMatchObject({
      changes: [{ reading: "neither", caveat: { nb: expect.stringContaining("ikke var mer kapasitet å be om") } }],
    });
  });

  test("capacity that was reached takes the good news out of any metric", () => {
    const dimensions = { type: "total", population: "child_welfare_services" };
    const values = theValues(sickLeave, [
      cell({ percent: 12 }, { ...year(2023), dimensions, capacityReached: true }),
      cell({ percent: 9 }, { ...year(2024), dimensions }),
    ]);
    expect(trend(values)).toMatchObject({ changes: [{ reading: "neither" }] });
  });

  test("skips what does not stand, and compares across the gap only what is of the same season", () => {
    const values = theValues(requestsReceived, [
      cell({ received: 30 }, year(2022)),
      cell({ received: null }, year(2023)),
      cell({ received: 28 }, year(2024)),
    ]);
    const result = trend(values);
    expect(result.kind === "trend" && result.changes.map(({ from, to }) => [from.estimate, to.estimate])).toEqual([
      [30, 28],
    ]);
  });

  test("is of one unit", () => {
    const values = theValues(requestsReceived, [
      cell({ received: 30 }, year(2022)),
      cell({ received: 3 }, { ...year(2023), unit: "sorvik", name: "Sørvik" }),
    ]);
    expect(trend(values)).toMatchObject({
      kind: "not_comparable",
      because: { nb: "En utvikling gjelder én enhet: her er både Nordvik og Sørvik." },
    });
  });

  test("across a break is refused by the sentence of compare", () => {
    const values = theValues(declinedForCapacity, [
      cell({ requests: 5, all: 20 }, { ...year(2022) }),
      cell({ requests: 6, all: 20 }, { ...year(2023), series: "2023-01-01" }),
    ]);
    expect(trend(values)).toMatchObject({
      kind: "not_comparable",
      because: { nb: "Tallene kan ikke sammenlignes: tidsserien har et brudd 1.1.2023 mellom dem." },
    });
  });

  test("of nothing is a trend without changes", () => {
    expect(trend([])).toEqual({ kind: "trend", changes: [] });
  });
});

describe("a retention curve", () => {
  const step = (tenure: string, left_service: number | null, at_risk: number) =>
    cell({ left_service, at_risk }, { ...year(2024), level: "network", unit: "dalen", dimensions: { tenure } });

  test("of 20 at risk 2 leave by 6 months and 3 of 30 by 12: 0.9, then 0.9 × 0.9 = 0.81 remain", () => {
    const curve = retentionCurve(theValues(leftByTenure, [step("006", 3, 30), step("000", 2, 20)]));
    if (curve.kind !== "curve") throw new Error("refused");
    expect(curve.points.map(({ time, survival }) => [time, survival])).toEqual([
      [6, 0.9],
      [12, expect.closeTo(0.81, 12)],
    ]);
  });

  test("with a stretch that is not given is refused: a product with a hole in it is no product", () => {
    expect(retentionCurve(theValues(leftByTenure, [step("000", 2, 20), step("006", null, 30)]))).toMatchObject({
      kind: "not_comparable",
    });
  });

  test("is of one unit in one period", () => {
    const other = { ...step("006", 3, 30), unit: "kysten" };
    const later = { ...step("006", 3, 30), ...year(2025) };
    for (const steps of [other, later].map((one) => [step("000", 2, 20), one]))
      expect(retentionCurve(theValues(leftByTenure, steps))).toMatchObject({
        kind: "not_comparable",
        because: { nb: "En kurve gjelder én enhet i én periode.", en: "A curve is of one unit in one period." },
      });
  });

  test("of stretches of 12 months has its points at 12 and 24, and with a level of 80 % a narrower band than with 95", () => {
    const values = theValues(leftByTenure, [step("000", 2, 20), step("012", 3, 30)]);
    const [wide, narrow] = [retentionCurve(values, 12), retentionCurve(values, 12, 0.8)];
    if (wide.kind !== "curve" || narrow.kind !== "curve") throw new Error("refused");
    expect(wide.points.map(({ time }) => time)).toEqual([12, 24]);
    expect(narrow.points[0]?.bounds?.lower).toBeGreaterThan(wide.points[0]?.bounds?.lower ?? 1);
  });

  test("of nothing has no points", () => {
    expect(retentionCurve([])).toEqual({ kind: "curve", points: [] });
  });
});
