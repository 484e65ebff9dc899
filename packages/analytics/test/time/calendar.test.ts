import { expect, test } from "vitest";
import { addDays, addMonths } from "../../src/time/calendar.js";
import { periodKind, periodLength, season } from "../../src/time/period.js";

test.each([
  ["2019-01-31", 1, "2019-02-28"],
  ["2020-01-31", 1, "2020-02-29"],
  ["2020-02-29", 12, "2021-02-28"],
  ["2019-11-30", 3, "2020-02-29"],
  ["2020-12-15", 1, "2021-01-15"],
  ["2020-03-31", -1, "2020-02-29"],
  ["2020-01-01", -12, "2019-01-01"],
  ["2019-12-31", 2, "2020-02-29"],
  ["1900-01-31", 1, "1900-02-28"],
  ["2000-01-31", 1, "2000-02-29"],
])("%s and %d months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test("the day after 28 February is the 29th in a leap year and 1 March in others", () => {
  expect(addDays("2020-02-28", 1)).toBe("2020-02-29");
  expect(addDays("2019-02-28", 1)).toBe("2019-03-01");
});

test.each([
  ["2020-01-01", "2020-01-02", "day", "01-01/01-02"],
  ["2020-02-01", "2020-03-01", "month", "M02"],
  ["2019-10-01", "2020-01-01", "quarter", "Q4"],
  ["2019-07-01", "2020-01-01", "half_year", "H2"],
  ["2019-01-01", "2020-01-01", "year", "year"],
  ["2017-10-01", "2018-10-01", "four_quarters", "Q4–Q3"],
  ["2019-04-01", "2020-11-01", "other", "04-01/11-01"],
  ["2019-01-15", "2019-02-15", "other", "01-15/02-15"],
  ["2019-02-01", "2019-05-01", "other", "02-01/05-01"],
])("%s to %s is a %s, season %s", (start, end, kind, part) => {
  expect(periodKind(start, end)).toBe(kind);
  expect(season(start, end)).toBe(part);
});

test.each([
  ["2020-01-01", "2020-03-01", "2 months"],
  ["2019-01-01", "2019-03-01", "2 months"],
  ["2019-04-01", "2020-11-01", "19 months"],
  ["2019-01-15", "2019-02-15", "31 days"],
  ["2019-07-01", "2019-07-08", "7 days"],
  ["2019-07-01", "2019-10-01", "quarter"],
])("%s to %s has the length %s", (start, end, length) => {
  expect(periodLength(start, end)).toBe(length);
});
