import { expect, test } from "vitest";
import { areEndToEnd, hasGap } from "../../src/time/stretch.js";

const quarter = { from: "2019-04-01", to: "2019-07-01" };
const next = { from: "2019-07-01", to: "2019-10-01" };
const later = { from: "2020-07-01", to: "2020-10-01" };

test.each([
  ["one quarter", [quarter], false],
  ["two quarters on end, in any order", [next, quarter], false],
  ["the second quarter of 2019 and the third of 2020", [quarter, later], true],
  ["two quarters inside a longer stretch", [{ from: "2019-01-01", to: "2021-01-01" }, quarter, later], false],
  ["the same quarter twice", [quarter, quarter], false],
  ["no stretch at all", [], false],
])("in %s there are days between: %s", (_, stretches, expected) => {
  expect(hasGap(stretches)).toBe(expected);
});

test.each([
  ["one quarter", [quarter], true],
  ["two quarters on end, in any order", [next, quarter], true],
  ["the same quarter twice, and the next", [quarter, next, quarter], true],
  ["two quarters a year apart", [quarter, later], false],
  ["a quarter and the year that it is in", [quarter, { from: "2019-01-01", to: "2020-01-01" }], false],
  ["a quarter and the half-year that begins with it", [quarter, { from: "2019-04-01", to: "2019-10-01" }], false],
  ["no stretch at all", [], true],
])("%s: one follows the other, no day is in two: %s", (_, stretches, expected) => {
  expect(areEndToEnd(stretches)).toBe(expected);
});
