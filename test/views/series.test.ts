import type { Value } from "@barneloftet/analytics";
import { expect, test } from "vitest";
import { type Series, widest } from "../../dashboard/src/views/parts/series.ts";

const series = (kind: string, periodEnd: string): Series => ({
  split: "",
  kind,
  values: [],
  latest: { periodEnd } as Value,
});
const [quarters, year] = [series("quarter", "2026-01-01"), series("year", "2026-01-01")];

test("of series that reach as far the one of four quarters says most, also where it has one value, wherever it stands", () => {
  expect(widest([quarters, year])).toBe(year);
  expect(widest([year, quarters])).toBe(year);
});

test("a year that ended before the newest quarter does not stand for now", () => {
  expect(widest([series("year", "2020-01-01"), quarters])).toBe(quarters);
});

test("nothing has no widest series", () => {
  expect(widest([])).toBeUndefined();
});
