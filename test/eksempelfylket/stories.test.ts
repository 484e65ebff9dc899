import {
  areasToServices,
  carriedMunicipalities,
  carry,
  compare,
  leftService,
  netExpenditurePerChild,
  notificationsPerThousandChildren,
  ownershipFee,
  requestsReceived,
  sickLeaveFromDays,
  statusReportHandled,
  trend,
  waitingChildren,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { regionOf } from "./packs.ts";
import { openCellsOf, sumsOf, valueFor, valuesOf } from "./values.ts";

const { region, figures } = regionOf("eksempelfylket");
const { region: real } = regionOf("trondelag");
const whole = sumsOf("region", "eksempelfylket");
const total = { type: "total" };
const quarters = valuesOf(sickLeaveFromDays, [whole]);
const estimate = (value: { readonly kind: string; readonly estimate?: number }): number | undefined =>
  value.estimate === undefined ? undefined : Math.round(value.estimate * 10) / 10;
const tables = Object.entries(figures) as readonly (readonly [
  string,
  readonly { level: string; unit: string; period_start: string; period_end: string }[],
])[];

describe("the merger and the split of 1 January 2022", () => {
  const to = "2025-01-01";
  const carried = carriedMunicipalities(region, { from: "2021-01-01", to });
  const values = valuesOf(netExpenditurePerChild, [carried]);

  test("no figure of a municipality is on borders of another day than its own", () => {
    const older = ["9871", "9872", "9873", "9874", "9875"];
    const newer = ["9825", "9827", "9832"];
    const municipal = tables.flatMap(([, rows]) => rows.filter(({ level }) => level === "municipality"));
    const before = new Set(municipal.filter((row) => row.period_start < "2022").map(({ unit }) => unit));
    const after = new Set(municipal.filter((row) => row.period_start >= "2022").map(({ unit }) => unit));
    expect([older.every((code) => before.has(code)), newer.some((code) => before.has(code))]).toEqual([true, false]);
    expect([newer.every((code) => after.has(code)), older.some((code) => after.has(code))]).toEqual([true, false]);
  });

  test("Nissebu's expenditure of 2021 is that of the two it was: 39 809 and 13 883 over 3 884 and 1 245 children is 10,5", () => {
    const value = valueFor(values, "9832", "2021-01-01");
    expect(value).toMatchObject({ numerator: 53692, denominator: 5129, membersFound: 2, membersExpected: 2 });
    expect(estimate(value)).toBe(10.5);
  });

  test("Alvhaug and Alvtun have none of before 2022, and it is said why", () => {
    expect(values.filter(({ unit, periodStart }) => ["9825", "9827"].includes(unit) && periodStart < "2022")).toEqual(
      [],
    );
    const refused = carry(region, { from: "2021-01-01", to }).filter(({ kind }) => kind === "refused");
    expect(refused.map(({ code }) => code)).toEqual(["9825", "9827"]);
  });
});

test("Huldrevatn's municipality reports for its service's three: 56 957 thousand for 5 080 children in 2021 is 11,2, the service's own", () => {
  const values = valuesOf(netExpenditurePerChild, [areasToServices(region, "2021-01-01")]);
  const host = valueFor(values, "huldrevatn", "2021-01-01", { reporting: "host" });
  expect(host).toMatchObject({
    kind: "value",
    numerator: 56957,
    denominator: 5080,
    membersFound: 3,
    membersExpected: 3,
  });
  expect(estimate(host)).toBe(11.2);
});

describe("sick leave follows the seasons", () => {
  test("in the first quarter of 2024 it is 4 167,6 of 34 393,7 days, 12,1 %, in the third 1 592,7 of 28 003,4, 5,7 %", () => {
    const [first, third] = ["2024-01-01", "2024-07-01"].map((day) => valueFor(quarters, region.id, day, total));
    expect([first, third].map((value) => value && estimate(value))).toEqual([12.1, 5.7]);
    expect(first && third && compare(first, third)).toMatchObject({ differs: [{ facet: "season" }] });
  });

  test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025])(
    "in %d the first quarter is highest and the third lowest",
    (year) => {
      const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = ["01", "04", "07", "10"].map((month) => {
        const value = valueFor(quarters, region.id, `${year}-${month}-01`, total);
        return value.kind === "value" ? value.estimate : undefined;
      });
      expect(Math.max(q2, q3, q4)).toBeLessThan(q1);
      expect(Math.min(q1, q2, q4)).toBeGreaterThan(q3);
    },
  );
});

describe("a service in crisis: Nisseholt in the winter of 2024", () => {
  test("sick leave doubles from 326,1 of 3 359,1 days, 9,7 %, to 592,1 of 2 875,1, 20,6 %, and chance does not do that", () => {
    const [before, after] = ["2023-01-01", "2024-01-01"].map((day) => valueFor(quarters, "nisseholt", day, total));
    expect([before, after].map((value) => value && estimate(value))).toEqual([9.7, 20.6]);
    const difference = before && after && compare(after, before);
    expect(difference).toMatchObject({ kind: "difference", interval: { method: "mover" } });
    expect(difference?.kind === "difference" && "lower" in difference.interval && difference.interval.lower > 0).toBe(
      true,
    );
  });

  test("children who wait for help go from 25 to 52 in two months, and back to 29 in a year", () => {
    const values = valuesOf(waitingChildren);
    const waited = ["2023-12-31", "2024-02-29", "2024-12-31"].map((day) =>
      estimate(valueFor(values, "nisseholt", day, { waiting_for: "help" })),
    );
    expect(waited).toEqual([25, 52, 29]);
  });
});

test("the queue in Nisseholt grows every month, 19, 25, 38, 52, 56, and no month of it is called chance", () => {
  const days = ["2023-11-30", "2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31"];
  const values = valuesOf(waitingChildren);
  const waited = days.map((day) => valueFor(values, "nisseholt", day, { waiting_for: "help" }));
  expect(waited.map(estimate)).toEqual([19, 25, 38, 52, 56]);
  const over = trend(waited);
  if (over.kind !== "trend") throw new Error(over.because.nb);
  expect(over.changes.map(({ reading }) => reading)).toEqual(["worse", "worse", "worse", "worse"]);
  expect(over.changes.filter(({ caveat }) => caveat?.nb.includes("tilfeldig"))).toEqual([]);
});

describe("who does not report", () => {
  const service = (unit: string) =>
    tables.flatMap(([table, rows]) => rows.filter((row) => row.unit === unit).map((row) => ({ table, ...row })));

  test("Alvnes og Alvås never does", () => {
    expect(service("alvnes")).toEqual([]);
    expect(valueFor(quarters, region.id, "2025-10-01", total)).toMatchObject({
      kind: "value",
      membersFound: 21,
      membersExpected: 22,
    });
  });

  test("Trollnes og Trollvåg does not for 2023, so that year has 20 of 22 and is not compared with another", () => {
    expect(service("trollnes").filter((row) => row.period_start.startsWith("2023"))).toEqual([]);
    expect(service("trollnes").some((row) => row.period_start.startsWith("2024"))).toBe(true);
    const [during, after] = ["2023-01-01", "2024-01-01"].map((day) => valueFor(quarters, region.id, day, total));
    expect([during?.membersFound, after?.membersFound]).toEqual([20, 21]);
    expect(during && after && compare(after, during)).toMatchObject({ differs: [{ facet: "members" }] });
  });

  test("Trollvåg's council has not told of 2023: 21 of 37 handled the status report, and 38 were asked", () => {
    const rows = figures.governance.filter(({ period_start }) => period_start === "2023-01-01");
    expect(rows).toHaveLength(37);
    expect(rows.reduce((sum, row) => sum + Number(row.status_report_handled), 0)).toBe(21);
    expect(valuesOf(statusReportHandled).filter(({ unit }) => unit === "9818")).toHaveLength(3);
  });
});

describe("a tiny service: Tussås has five to seven employees", () => {
  const own = valuesOf(sickLeaveFromDays, [], { window: "four_quarters" }).concat(quarters);

  test("no figure of its sick leave stands, of a quarter or of four: six people in four quarters are six, not 24", () => {
    const tiny = own.filter(({ unit }) => unit === "tussas");
    expect(new Set(tiny.map(({ kind }) => kind))).toEqual(new Set(["too_few"]));
    expect(tiny.filter(({ periodStart, periodEnd }) => periodEnd.slice(0, 4) > periodStart.slice(0, 4))).not.toEqual(
      [],
    );
    const ofFewEmployees = own.filter((value) => value.kind === "too_few" && value.because.nb.includes("færre enn 10"));
    expect(new Set(ofFewEmployees.map(({ unit }) => unit))).toEqual(new Set(["tussas"]));
  });

  test("none of its numbers is in an open cell either: 28 quarters of two kinds, and 25 times four quarters on end", () => {
    const cells = [{}, { window: "four_quarters" } as const].flatMap((options) =>
      openCellsOf(sickLeaveFromDays, [], options).cells.filter(({ unit }) => unit === "tussas"),
    );
    expect(cells).toHaveLength(2 * 28 + 2 * 25);
    expect(cells.flatMap(({ components }) => Object.values(components)).filter((value) => value !== null)).toEqual([]);
  });
});

describe("one or two people", () => {
  test("were away in Trollhavn in the third quarter of 2023: their days are not in the open cell, and those of three on a doctor's note are, in 46 quarters", () => {
    const rows = figures.sick_leave_days.filter(
      ({ type, absent, employees }) => type === "total" && [1, 2].includes(Number(absent)) && Number(employees) >= 10,
    );
    expect(rows.map(({ unit, period_start }) => `${unit} ${period_start}`)).toEqual(["trollhavn 2023-07-01"]);
    expect(valueFor(quarters, "trollhavn", "2023-07-01", total).kind).toBe("too_few");
    const type = "doctor_certified";
    const ofThree = figures.sick_leave_days.filter(
      (row) => row.type === type && row.absent === 3 && Number(row.employees) >= 10,
    );
    const kinds = ofThree.map(({ unit, period_start }) => valueFor(quarters, unit, period_start, { type }).kind);
    expect([kinds.length, ...new Set(kinds)]).toEqual([46, "value"]);
  });

  test("left in 32 of the years of services with ten employees or more, so that 107 of 139 stand, none of them and 3 of 19 among these", () => {
    const values = valuesOf(leftService).filter(
      (value) => value.kind !== "too_few" || !value.because.nb.includes("færre enn 10"),
    );
    const standing = values.filter(({ kind }) => kind === "value");
    expect([values.length, standing.length]).toEqual([139, 107]);
    expect(valueFor(values, "utskogen", "2019-01-01")).toMatchObject({ numerator: 0 });
    expect(valueFor(values, "huldrefoss", "2019-01-01")).toMatchObject({ numerator: 3, denominator: 19 });
    const small = figures.turnover.filter(
      ({ left_service, average_employees }) => Number(average_employees) >= 10 && [1, 2].includes(Number(left_service)),
    );
    expect(small).toHaveLength(32);
  });
});

describe("what is not given", () => {
  test("Huldrenes has lost the days of the second quarter of 2020: its figure is missing, and the region's is of 20 of 22", () => {
    expect(valueFor(quarters, "huldrenes", "2020-04-01", total).kind).toBe("missing");
    const rest = valueFor(quarters, region.id, "2020-04-01", total);
    expect(rest).toMatchObject({ kind: "value", membersFound: 20, membersExpected: 22 });
    expect(rest.members).not.toContain("service/huldrenes");
  });

  test("without Huldrenes 2 656,3 of 30 584,3 days were lost in the region in that quarter, 8,7 %", () => {
    expect(estimate(valueFor(quarters, region.id, "2020-04-01", total))).toBe(8.7);
  });

  test("Alvestrand did not count absentees in 2019: its days may be one person's, are not shown, and are not the region's", () => {
    const [first, second] = ["2019-01-01", "2020-01-01"].map((day) => valueFor(quarters, "alvestrand", day, total));
    expect(first).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("ikke oppgitt hvor mange") },
    });
    expect(second?.kind).toBe("value");
    expect(first && second && compare(second, first)).toMatchObject({ kind: "not_comparable", differs: [] });
    const rest = valueFor(quarters, region.id, "2019-01-01", total);
    expect(rest).toMatchObject({ kind: "value", membersFound: 20, interval: { method: "overdispersed" } });
    expect(rest.members).not.toContain("service/alvestrand");
  });

  test("three counts of children who wait, one of positions and one of purchases stand as «..»", () => {
    const nulls = (rows: readonly object[], column: string) =>
      rows.filter((row) => (row as Record<string, unknown>)[column] === null).length;
    expect(nulls(figures.waiting_children, "children")).toBe(3);
    expect(nulls(figures.staffing, "qualified_positions")).toBe(1);
    expect(nulls(figures.economy, "purchased_jointly")).toBe(1);
  });
});

describe("a ceiling of capacity: the base in the winter of 2022–2023", () => {
  const values = valuesOf(requestsReceived, [sumsOf("area", "huldre-og-tussebasen")], { window: "quarters" });
  const days = ["2022-07-01", "2022-10-01", "2023-01-01", "2023-04-01"];
  const base = days.map((day) => valueFor(values, "huldre-og-tussebasen", day));

  test("requests fall from 31 to 11 and 11 and rise to 27, and the two quarters are known to have been full", () => {
    expect(base.map((value) => estimate(value))).toEqual([31, 11, 11, 27]);
    expect(base.map(({ capacityReached }) => capacityReached)).toEqual([false, true, true, false]);
  });

  test("the fall from 35 in the autumn of 2021 is read as neither better nor worse", () => {
    const autumns = ["2021-10-01", "2022-10-01"].map((day) => valueFor(values, "huldre-og-tussebasen", day));
    expect(trend(autumns)).toMatchObject({ changes: [{ difference: { estimate: -24 }, reading: "neither" }] });
    const [change] = (trend(autumns) as { changes: readonly { caveat: { nb: string } }[] }).changes;
    expect(change?.caveat.nb).toContain("det ikke var mer kapasitet å be om");
  });
});

describe("a break in a series: notifications from 2021", () => {
  test("1 138 of 96 874 children before it and 1 237 of 96 501 after, 11,7 and 12,8 per 1 000, are not compared", () => {
    const values = valuesOf(notificationsPerThousandChildren, [whole]);
    const [before, after] = ["2020-01-01", "2021-01-01"].map((day) => valueFor(values, region.id, day));
    expect([before, after].map((value) => value && estimate(value))).toEqual([11.7, 12.8]);
    expect(before && after && compare(after, before)).toMatchObject({
      differs: [{ facet: "series", a: "2021-01-01", b: "unbroken" }],
    });
  });
});

describe("goals and ownership", () => {
  const goalsOf = (of: typeof region, ...sets: readonly string[]) =>
    of.pack["goals.csv"]
      .filter(({ set }) => sets.includes(set))
      .map(({ id, set, goal, metrics }) => ({ id, set, goal, metrics }));

  test("the six national goals and seven focus areas are those of a real region, and three goals are the county's own", () => {
    const [invented, theirs] = [region, real].map((pack) => goalsOf(pack, "national_quality", "focus_area"));
    expect(invented).toEqual(theirs);
    expect(invented).toHaveLength(6 + 7);
    expect(goalsOf(region, "project").map(({ id }) => id)).toEqual([
      "ingen-alene",
      "basen-har-kapasitet",
      "ett-register",
    ]);
  });

  test("a municipality pays 18 000 up to 4 999 inhabitants, 34 000 up to 19 999 and 52 000 above", () => {
    const fees = [0, 4999, 5000, 19999, 20000, 198000].map((inhabitants) =>
      ownershipFee(region, "eierringen", inhabitants),
    );
    expect(fees).toEqual([18000, 18000, 34000, 34000, 52000, 52000]);
  });
});
