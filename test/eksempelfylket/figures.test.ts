import {
  type AnyMetric,
  catalogue,
  compare,
  leftByTenure,
  longSickLeave,
  retentionCurve,
  sickLeaveFromDays,
  type Value,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { grouped } from "./packs.ts";
import { sumsOf, valueFor, valuesOf } from "./values.ts";

const whole = sumsOf("region", "eksempelfylket");
const years = valuesOf(sickLeaveFromDays, [whole], { window: "four_quarters" });

describe("every page has figures to show", () => {
  test.each((catalogue as readonly AnyMetric[]).map((metric) => [metric.id, metric] as const))(
    "%s has a figure that stands",
    (_, metric) => {
      expect(valuesOf(metric).some(({ kind }) => kind === "value")).toBe(true);
    },
  );
});

describe("sick leave of the region, from 21 of 22 services", () => {
  test("in 2024 it is 11 765,8 of 129 552,5 days, 9,1 %, and its interval is as wide as days that come in spells", () => {
    const value = valueFor(years, "eksempelfylket", "2024-01-01", { type: "total" });
    expect(value).toMatchObject({ kind: "value", membersFound: 21, membersExpected: 22 });
    expect(value.kind === "value" && [value.numerator, value.denominator].map((n) => Number(n?.toFixed(1)))).toEqual([
      11765.8, 129552.5,
    ]);
    const dispersion = dispersionOf(value);
    expect(dispersion).toBeGreaterThan(8);
    expect(dispersion).toBeLessThan(25);
  });

  test("days of a quarter have a variance of 8 to 25 times their mean, for the total and for what is certified", () => {
    const quarters = valuesOf(sickLeaveFromDays, [whole]);
    for (const type of ["total", "doctor_certified"]) {
      const dispersion = dispersionOf(valueFor(quarters, "eksempelfylket", "2024-01-01", { type }));
      expect(dispersion).toBeGreaterThan(8);
      expect(dispersion).toBeLessThan(25);
    }
  });

  test("there are four quarters on end 25 times from 2019 to 2025, and two of them a year apart can be compared", () => {
    const own = years.filter(({ unit, dimensions }) => unit === "eksempelfylket" && dimensions.type === "total");
    expect(own).toHaveLength(28 - 3);
    const [first, next] = ["2020-07-01", "2021-07-01"].map((day) => valueFor(own, "eksempelfylket", day));
    expect(first && next && compare(next, first).kind).toBe("difference");
  });

  test("a share of employees absent for long stands too, with how many services it is of", () => {
    expect(valueFor(valuesOf(longSickLeave, [whole]), "eksempelfylket", "2025-10-01")).toMatchObject({
      kind: "value",
      numerator: 131,
      denominator: 639,
      membersFound: 21,
    });
  });
});

test("a retention curve falls, and stands for every network and both periods", () => {
  const values = valuesOf(leftByTenure);
  const curves = grouped(values, ({ unit, periodStart }) => `${unit} ${periodStart}`);
  expect(curves.size).toBe(10);
  for (const curve of curves.values()) {
    const found = retentionCurve(curve);
    if (found.kind !== "curve") throw new Error(found.because.nb);
    const shares = found.points.map(({ survival }) => survival);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  }
});

const dispersionOf = (value: Value): number =>
  value.kind === "value" && value.interval.method === "overdispersed"
    ? (value.interval.dispersion ?? Number.NaN)
    : Number.NaN;
