import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import { deadlinesMet, requestsAssisted, rollupQuery, sickLeaveFromDays, type UnitMap } from "../../src/index.js";
import type { TableRecord } from "../../src/metrics/matches.js";

const about = { level: "service", unit: "a", period_start: "2020-01-01", period_end: "2020-04-01" };
const row = { ...about, received: 16, assisted: 1, source: "report", status: "confirmed" };
const without = (column: string): TableRecord =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
const given =
  (...rows: readonly unknown[]) =>
  () =>
    aggregate(requestsAssisted, rows as readonly TableRecord[]);

describe("rows that are not what the table holds are refused, by metric, column and row", () => {
  test('a number as text, which would be added as text: 1 and "1" are not 11', () => {
    expect(given(row, { ...row, assisted: "1" })).toThrow(
      'invalid row: assisted is the text "1"; expected a number, or null (requests_assisted, row 2)',
    );
  });

  test.each([
    ["received", 16n, "received is 16 (bigint); expected a number, or null"],
    ["received", Number.NaN, "received is NaN (number)"],
    ["received", true, "received is true (boolean)"],
    ["unit", 5001, "unit is 5001 (number); expected text, or null"],
    ["period_start", new Date(0), "expected an ISO day as text, or null"],
  ])("in %s: %s", (column, value, says) => {
    expect(given({ ...row, [column]: value })).toThrow(says);
  });

  test.each(Object.keys(row))("a column that is not there: %s", (column) => {
    expect(given(row, row, without(column))).toThrow(
      `missing column: "${column}"; where nothing is given it is null (requests_assisted, row 3)`,
    );
  });

  test("a column that only a condition or a dimension reads is needed too", () => {
    const deadline = { ...about, duty: "notification_7_days", cases: 3, source: "report", status: "confirmed" };
    expect(() => aggregate(deadlinesMet, [deadline])).toThrow('missing column: "state"');
    const days = { ...about, population: "all_sectors", lost_days: 1, agreed_days: 9, employees: 2, absent: 1 };
    expect(() => aggregate(sickLeaveFromDays, [{ ...days, source: "report", status: "confirmed" }])).toThrow(
      'missing column: "type"',
    );
  });

  test("columns that the metric does not read may be anything, or not there", () => {
    expect(aggregate(requestsAssisted, [{ ...row, note: "7" }])).toMatchObject([{ assisted: 1, received: 16 }]);
    expect(aggregate(requestsAssisted, [{ ...row, assisted: null }])).toMatchObject([{ assisted: null }]);
  });
});

describe("a member that a map has twice", () => {
  const to = (...members: readonly (readonly [member: string, unit: string])[]): UnitMap => ({
    kind: "map",
    level: "network",
    rows: members.map(([member, unit]) => ({
      ...{ memberLevel: "service", member, unit, status: "confirmed", source: "report" },
    })),
  });

  test("is refused by name, in arrays and in SQL, and not counted twice", () => {
    const doubled = to(["a", "n"], ["b", "n"], ["a", "n"]);
    const says = "doubled member: service a is in network n twice";
    expect(() => aggregate(requestsAssisted, [row], { to: doubled })).toThrow(says);
    expect(() => rollupQuery(requestsAssisted, { to: doubled })).toThrow(says);
  });

  test("may be in two units", () => {
    const both = aggregate(requestsAssisted, [row], { to: to(["a", "n"], ["a", "m"]) });
    expect(both.map(({ unit, assisted }) => [unit, assisted])).toEqual([
      ["m", 1],
      ["n", 1],
    ]);
  });
});
