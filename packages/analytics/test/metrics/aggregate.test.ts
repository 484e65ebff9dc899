import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import {
  type AnyMetric,
  component,
  count,
  countDistinct,
  equals,
  oneOf,
  printed,
  sum,
  type UnitMap,
} from "../../src/index.js";
import type { TableRecord } from "../../src/metrics/matches.js";

/** A metric over the log, of which only what is counted matters here. */
const metric = (components: AnyMetric["components"], more: Partial<AnyMetric> = {}): AnyMetric =>
  ({
    ...{ id: "any", table: "request_log", dimensions: [], period: "as_given", components },
    ...{ value: component(Object.keys(components)[0] ?? ""), disclosure: { count: "n" } },
    ...more,
  }) as AnyMetric;

const row = (unit: string, requests: number | null, more: TableRecord = {}): TableRecord => ({
  ...{ level: "service", unit, period_start: "2020-01-01", period_end: "2020-04-01", facet: "outcome" },
  ...{ category: "assisted", requests, source: "report", status: "confirmed", ...more },
});

const all = { n: sum("requests") } as const;

describe("over arrays", () => {
  test("2 and 3 requests are 5, of one member: the unit itself", () => {
    expect(aggregate(metric(all), [row("a", 2), row("a", 3)])).toEqual([
      {
        ...{ level: "service", unit: "a", period_start: "2020-01-01", period_end: "2020-04-01", n: 5 },
        ...{ status: "confirmed", sources: "report", members: "service/a", members_found: 1, members_expected: 1 },
      },
    ]);
  });

  test("0.1, 0.2 and 0.3 are the same sum whichever way their rows stand, to the last digit", () => {
    const rows = [0.1, 0.2, 0.3].map((tenths) => row("a", tenths));
    const sums = [rows, rows.toReversed(), [...rows.slice(1), ...rows.slice(0, 1)]].map((some) =>
      aggregate(metric(all), some).map(({ n }) => n),
    );
    // 0.1 + 0.2 + 0.3 in binary, from the smallest; from the largest it is 0.6.
    expect(sums).toEqual([[0.6000000000000001], [0.6000000000000001], [0.6000000000000001]]);
  });

  test("a sum with one value missing is no sum, nor is one of nothing but missing values; nought is one", () => {
    const rows = [row("a", 2), row("a", null), row("b", null), row("c", 0)];
    expect(aggregate(metric(all), rows).map(({ n }) => n)).toEqual([null, null, 0]);
  });

  test("a value missing in a row that is not taken leaves the sum: 2", () => {
    const some = metric({ n: sum("requests", equals("category", "assisted")) });
    expect(aggregate(some, [row("a", 2), row("a", null, { category: "waiting" })])).toMatchObject([{ n: 2 }]);
  });

  test("of what no row is about there is no sum: 2 that wait say nothing of those who got help, 0 who did say 0", () => {
    const some = metric({ n: sum("requests", equals("category", "assisted")) });
    const waiting = row("a", 2, { category: "waiting" });
    expect(aggregate(some, [waiting])).toMatchObject([{ n: null }]);
    expect(aggregate(some, [waiting, row("a", 0)])).toMatchObject([{ n: 0 }]);
  });

  test("a sum over values that are named takes a row of each: 2 assisted and 3 who wait are 5, and 2 assisted alone are none", () => {
    const both = metric({ n: sum("requests", oneOf("category", ["assisted", "waiting"])) });
    const waiting = row("a", 3, { category: "waiting" });
    expect(aggregate(both, [row("a", 2), waiting, row("a", 9, { category: "withdrawn" })])).toMatchObject([{ n: 5 }]);
    expect(aggregate(both, [row("a", 2), row("a", 2)])).toMatchObject([{ n: null }]);
    expect(aggregate(both, [row("a", 2), row("a", null, { category: "waiting" })])).toMatchObject([{ n: null }]);
  });

  test("of three rows 3 are counted, 2 that waited, and they hold 2 different numbers beside what is missing", () => {
    const counted = metric({
      all: count(),
      waiting: count(equals("category", "waiting")),
      different: countDistinct("requests"),
      of_waiting: countDistinct("requests", equals("category", "waiting")),
    });
    const rows = [row("a", 4), row("a", 4, { category: "waiting" }), row("a", 7, { category: "waiting" })];
    expect(aggregate(counted, rows)).toMatchObject([{ all: 3, waiting: 2, different: 2, of_waiting: 2 }]);
    expect(aggregate(counted, [...rows, row("a", null)])).toMatchObject([{ all: 4, different: 2 }]);
  });

  test("a figure is as printed where one row gives it, and none where two do, or the one does not", () => {
    const rows = [row("a", 4), row("b", 4), row("b", 4), row("c", null), row("d", 4), row("d", null)];
    expect(aggregate(metric({ n: printed("requests") }), rows).map(({ n }) => n)).toEqual([4, null, null, null]);
    const one = metric({ n: printed("requests", equals("category", "waiting")) });
    expect(aggregate(one, [row("a", 4), row("a", 6, { category: "waiting" })])).toMatchObject([{ n: 6 }]);
  });

  test("units come in the order of their names, a dimension that is not given last, and rows of another kind not at all", () => {
    const by = metric(all, { dimensions: ["category"], rows: equals("facet", "outcome") });
    const rows = [
      row("b", 1),
      row("a", 2, { category: null }),
      row("a", 3, { category: "waiting" }),
      row("a", 4),
      row("a", 9, { facet: "reason" }),
      row("a", 5, { period_start: "2019-01-01", category: "waiting" }),
    ];
    expect(aggregate(by, rows).map(({ unit, category, n }) => [unit, category, n])).toEqual([
      ["a", "waiting", 5],
      ["a", "assisted", 4],
      ["a", "waiting", 3],
      ["a", null, 2],
      ["b", "assisted", 1],
    ]);
    expect(aggregate(by, [row("a", 9, { facet: "reason" })])).toEqual([]);
  });

  const pooled = metric(all, { period: "pooled" });
  const second = { period_start: "2020-04-01", period_end: "2020-07-01" };
  const third = { period_start: "2020-07-01", period_end: "2020-10-01" };

  test("periods that are pooled run from the first day to the last: 2 + 3 from January to June", () => {
    expect(aggregate(pooled, [row("a", 2, second), row("a", 3)])).toMatchObject([
      { n: 5, period_start: "2020-01-01", period_end: "2020-07-01" },
    ]);
  });

  test("periods with days between them are no whole: 2 and 3 of the first and third quarter are no 5 of three", () => {
    expect(aggregate(pooled, [row("a", 2, third), row("a", 3)])).toMatchObject([
      { n: null, period_start: "2020-01-01", period_end: "2020-10-01" },
    ]);
    expect(aggregate(pooled, [row("a", 2, third), row("a", 3), row("a", 1, second)])).toMatchObject([{ n: 6 }]);
  });

  test("periods that share days are no whole of one unit: 3 to August, 1 to March and 2 from July; of two units they are", () => {
    const long = { period_end: "2020-09-01" };
    expect(aggregate(pooled, [row("a", 3, long), row("a", 1), row("a", 2, third)])).toMatchObject([{ n: null }]);
    expect(aggregate(pooled, [row("a", 3, second), row("a", 1, second)])).toMatchObject([{ n: 4 }]);
    const to = {
      kind: "map",
      level: "network",
      rows: ["a", "b"].map((member) => ({
        ...({ memberLevel: "service", status: "confirmed", source: "map" } as const),
        ...{ member, unit: "dalen" },
      })),
    } as const;
    expect(aggregate(pooled, [row("a", 3, long), row("b", 1)], { to })).toMatchObject([{ n: 4 }]);
    expect(aggregate(pooled, [row("a", 3, long), row("a", 1), row("b", 1)], { to })).toMatchObject([
      { n: 1, members_found: 1, members_expected: 2 },
    ]);
  });

  test("a sum is as sure as its least sure row, and names each source once, sorted", () => {
    const rows = [row("a", 1, { status: "unknown", source: "z" }), row("a", 1), row("a", 1, { status: "inferred" })];
    expect(aggregate(metric(all), rows)).toMatchObject([{ status: "unknown", sources: "report z" }]);
  });
});

describe("over arrays by a map", () => {
  const member = (
    member: string,
    unit: string,
    more: Partial<UnitMap["rows"][number]> = {},
  ): UnitMap["rows"][number] => ({
    ...{ memberLevel: "service", member, unit, status: "confirmed", source: "map" },
    ...more,
  });
  const map = (...rows: UnitMap["rows"]): UnitMap => ({ kind: "map", level: "network", rows });

  test("2 of a and 3 of b are 5 of their network, which expects 3 members and found 2; c's neighbour is left out", () => {
    const to = map(member("b", "dalen"), member("a", "dalen"), member("c", "dalen"));
    expect(aggregate(metric(all), [row("b", 3), row("a", 2), row("x", 9)], { to })).toMatchObject([
      {
        ...{ level: "network", unit: "dalen", n: 5, members: "service/a service/b", members_found: 2 },
        ...{ members_expected: 3, sources: "report map" },
      },
    ]);
  });

  test("a member counts once, in however many rows it has, and in each of its units", () => {
    const to = map(member("a", "dalen"), member("a", "kysten"));
    expect(aggregate(metric(all), [row("a", 1), row("a", 2)], { to })).toMatchObject([
      { unit: "dalen", n: 3, members_found: 1, members_expected: 1 },
      { unit: "kysten", n: 3, members_found: 1, members_expected: 1 },
    ]);
  });

  test("a municipality of the same name is no member, and one that is named twice is one", () => {
    const to = map(member("a", "dalen"), member("a", "dalen", { memberLevel: "municipality" }));
    expect(aggregate(metric(all), [row("a", 1)], { to })).toMatchObject([
      { n: 1, members_found: 1, members_expected: 2 },
    ]);
  });

  test("a sum is as sure as its least sure membership or figure", () => {
    const to = map(member("a", "dalen", { status: "inferred" }), member("b", "kysten"));
    const rows = [row("a", 1), row("b", 1, { status: "unknown" })];
    expect(aggregate(metric(all), rows, { to }).map(({ status }) => status)).toEqual(["inferred", "unknown"]);
  });

  test("a map of January and February takes what is of days in them alone: not what ends on 1 March or lasts until the 2nd", () => {
    const to = { ...map(member("a", "dalen")), during: { from: "2020-01-01", to: "2020-03-01" } };
    const periods = [
      ["2019-12-31", "2020-01-01"],
      ["2020-01-01", "2020-01-02"],
      ["2020-02-29", "2020-03-01"],
      ["2020-02-29", "2020-03-02"],
      ["2020-03-01", "2020-03-02"],
      ["2019-12-31", "2020-02-01"],
    ] as const;
    const rows = periods.map(([period_start, period_end], i) => row("a", 10 ** i, { period_start, period_end }));
    expect(aggregate(metric(all), rows, { to }).map(({ n }) => n)).toEqual([10, 100]);
  });

  test("a map without rows gives nothing", () => {
    expect(aggregate(metric(all), [row("a", 1)], { to: map() })).toEqual([]);
  });
});

describe("over arrays, what a member does not give", () => {
  const about = { memberLevel: "service", status: "confirmed", source: "map" } as const;
  const to = {
    kind: "map",
    level: "network",
    rows: ["a", "b"].map((member) => ({ ...about, member, unit: "dalen" })),
  } as const;

  test("is no part of the sum: 3 of b are 3 of one, whether a has a hole, lacks a state or gives its 2", () => {
    const some = metric({ n: sum("requests", equals("category", "assisted")) });
    const one = { n: 3, members: "service/b", members_found: 1, members_expected: 2 };
    expect(aggregate(metric(all), [row("b", 3), row("a", 2), row("a", null)], { to })).toMatchObject([one]);
    expect(aggregate(some, [row("b", 3), row("a", 2, { category: "waiting" })], { to })).toMatchObject([one]);
    const both = { ...one, n: 5, members: "service/a service/b", members_found: 2 };
    expect(aggregate(metric(all), [row("b", 3), row("a", 2)], { to })).toMatchObject([both]);
  });

  test("leaves the sum no surer or less sure: it is as sure as those who gave it", () => {
    const unknown = row("a", null, { status: "unknown", source: "silence" });
    expect(aggregate(metric(all), [row("b", 3), unknown], { to })).toMatchObject([
      { n: 3, status: "confirmed", sources: "report map" },
    ]);
  });

  test("is no sum where nobody gives it, of all who were asked", () => {
    expect(aggregate(metric(all), [row("b", null), row("a", null)], { to })).toMatchObject([
      { n: null, members: "service/a service/b", members_found: 2, members_expected: 2 },
    ]);
  });

  test("is also how many they are where that must be known; what is not needed may be missing", () => {
    const two = { n: sum("requests"), people: sum("people") } as unknown as AnyMetric["components"];
    const rows = [row("a", 2, { people: null }), row("b", 3, { people: 12 })];
    const known = metric(two, { disclosure: { count: "n", outOf: "people", least: 10 } });
    expect(aggregate(known, rows, { to })).toMatchObject([{ n: 3, people: 12, members_found: 1 }]);
    expect(aggregate(metric(two), rows, { to })).toMatchObject([{ n: 5, people: null, members_found: 2 }]);
  });

  test("makes no one of two: what is printed is 4 where one member is alone, and none where there are two", () => {
    const printedOnly = metric({ n: printed("requests") });
    expect(aggregate(printedOnly, [row("a", 4)], { to })).toMatchObject([{ n: 4 }]);
    expect(aggregate(printedOnly, [row("a", 4), row("b", null)], { to })).toMatchObject([{ n: null }]);
  });

  test("of days is given by one who follows: 3 to March and 2 from April are 5, and 2 from July are no sum", () => {
    const pooled = metric(all, { period: "pooled" });
    const from = (period_start: string) => row("b", 2, { period_start, period_end: "2020-10-01" });
    const [whole] = aggregate(pooled, [row("a", 3), from("2020-04-01")], { to });
    expect(whole).toMatchObject({ n: 5, period_start: "2020-01-01", period_end: "2020-10-01", members_found: 2 });
    expect(aggregate(pooled, [row("a", 3), from("2020-07-01")], { to })).toMatchObject([{ n: null }]);
  });

  test("of days in its midst is not: 2 of b from January to September stand, as of one of two", () => {
    const pooled = metric(all, { period: "pooled" });
    const broken = [row("a", 3), row("a", 1, { period_start: "2020-07-01", period_end: "2020-10-01" })];
    expect(aggregate(pooled, [...broken, row("b", 2, { period_end: "2020-10-01" })], { to })).toMatchObject([
      { n: 2, members: "service/b", members_found: 1, members_expected: 2 },
    ]);
  });
});
