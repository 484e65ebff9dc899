import { expect, test } from "vitest";
import { formatDay } from "../../src/text/format-date.js";
import { formatNumber } from "../../src/text/format-number.js";
import { formatPeriod } from "../../src/text/format-period.js";

test("Norwegian numbers have a decimal comma and a narrow space between thousands", () => {
  expect(formatNumber(468702, { decimals: 0, locale: "nb" })).toBe("468\u202f702");
  expect(formatNumber(27.692, { decimals: 1, locale: "nb" })).toBe("27,7");
  expect(formatNumber(468702.5, { decimals: 1, locale: "en" })).toBe("468,702.5");
});

test("a figure is shown with as many decimals as its source gave, between a least and a most", () => {
  const asGiven = { decimals: { least: 1, most: 2 }, locale: "nb" } as const;
  expect([9.55, 11.2, 8].map((value) => formatNumber(value, asGiven))).toEqual(["9,55", "11,2", "8,0"]);
});

test.each([
  ["2021-01-01", "1.1.2021"],
  ["2020-02", "februar 2020"],
  ["2020", "2020"],
])("%s is written %s", (day, expected) => {
  expect(formatDay(day, "nb")).toBe(expected);
});

test.each([
  ["2019-10-01", "2020-01-01", "4. kvartal 2019"],
  ["2019-01-01", "2020-01-01", "2019"],
  ["2017-10-01", "2018-10-01", "oktober 2017–september 2018"],
  ["2019-04-01", "2020-11-01", "april 2019–oktober 2020"],
  ["2015-12-31", "2016-01-01", "31.12.2015"],
  ["2019-01-31", "2021-01-01", "31.1.2019–31.12.2020"],
  ["2025-01-01", "2025-07-01", "1. halvår 2025"],
  ["2020-03-01", "2020-04-01", "mars 2020"],
])("the period from %s until %s is written %s", (start, end, expected) => {
  expect(formatPeriod(start, end, "nb")).toBe(expected);
});
