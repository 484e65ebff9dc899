import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/disclosure/cell.js";
import { requestsAssisted, seriesOf, sickLeaveFromDays, withDispersion } from "../../src/index.js";
import { cell } from "../cells.js";
import { small } from "../region/small-region.js";

const quarters = ["2023-01-01", "2023-04-01", "2023-07-01", "2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"];
const ofQuarter = (at: number) => ({ periodStart: quarters[at] ?? "", periodEnd: quarters[at + 1] ?? "" });
const years = (at: number) => ({ periodStart: `${2010 + at}-01-01`, periodEnd: `${2011 + at}-01-01` });
const days = (
  lost_days: number | null,
  more: Partial<Cell>,
): Cell<"lost_days" | "agreed_days" | "employees" | "absent" | "absences"> =>
  cell({ lost_days, agreed_days: 100, employees: 20, absent: 1, absences: 1 }, more);

/** 8 and 12 by turns in four services and six periods: 24 × (2²/10) / (24 − 4 − 6 + 1) = 0.64 (see twoWayDispersion). */
const byTurns = (periodOf: (at: number) => Partial<Cell>, more: Partial<Cell> = {}) =>
  ["a", "b", "c", "d"].flatMap((unit, i) =>
    Array.from({ length: 6 }, (_, at) => days((i + at) % 2 === 0 ? 8 : 12, { unit, ...periodOf(at), ...more })),
  );
const estimates = (cells: readonly Cell<string>[]) =>
  withDispersion(sickLeaveFromDays, cells).map(({ dispersion }) => dispersion);
const near = expect.closeTo(0.64, 9);

describe("the dispersion of sick leave", () => {
  test("of services' quarters of 8 and 12 days by turns is 0.64, and is the network's too", () => {
    const network = days(40, { ...ofQuarter(0), level: "network", unit: "dalen" });
    expect(estimates([...byTurns(ofQuarter), network])).toEqual(Array(25).fill(near));
  });

  test("is each kind of absence's own", () => {
    const total = byTurns(ofQuarter, { dimensions: { type: "total" } });
    const doctors = total.map((of) => ({ ...of, dimensions: { type: "doctor_certified" } }));
    const double = doctors.map((of) => ({
      ...of,
      components: { ...of.components, lost_days: 2 * (of.components.lost_days ?? 0) },
    }));
    expect(estimates([...total, ...double])).toEqual([
      ...Array(24).fill(near),
      // 1.28, to two digits.
      ...Array(24).fill(expect.closeTo(1.3, 9)),
    ]);
  });

  test("of quarters is not that of years, which have too few of their own", () => {
    const year = days(40, years(13));
    expect(estimates([...byTurns(ofQuarter), year]).at(-1)).toBeUndefined();
  });

  test("of years takes calendar years, not other four quarters, which would count days again", () => {
    const overlapping = days(500, { periodStart: "2012-04-01", periodEnd: "2013-04-01", unit: "a" });
    expect(estimates([...byTurns(years), overlapping])).toEqual(Array(25).fill(near));
  });

  test("leaves out what is not given", () => {
    const missing = days(null, { ...ofQuarter(0), unit: "e" });
    const without = { ...missing, components: { ...missing.components, lost_days: 5, agreed_days: null } };
    expect(estimates([...byTurns(ofQuarter), missing, without])).toEqual(Array(26).fill(near));
  });

  test("is of metrics whose interval takes one: another's cells are as they were", () => {
    const cells = [cell({ assisted: 1, received: 2 })];
    expect(withDispersion(requestsAssisted, cells)).toBe(cells);
  });
});

describe("the break of a series", () => {
  const region = {
    ...small,
    pack: {
      ...small.pack,
      "series_breaks.csv": ["2013-01-01", "2016-07-01"].flatMap((date) =>
        ["notifications", "investigations"].map((metric) => ({
          ...{ metric, date: metric === "notifications" ? date : "2014-01-01" },
          ...{ because: "Ny definisjon.", source: "s", status: "confirmed" as const },
        })),
      ),
    },
  };
  const of = (metric: string, periodStart: string, periodEnd: string) =>
    seriesOf(region, metric, { periodStart, periodEnd });

  test("is the latest before the period: of 2013 for 2015, of 2016 for 2018, none for 2012", () => {
    expect(of("notifications", "2015-01-01", "2016-01-01")).toBe("2013-01-01");
    expect(of("notifications", "2018-01-01", "2019-01-01")).toBe("2016-07-01");
    expect(of("notifications", "2012-01-01", "2013-01-01")).toBe("unbroken");
  });

  test("on the first day is before the period, and inside it is neither side", () => {
    expect(of("notifications", "2013-01-01", "2014-01-01")).toBe("2013-01-01");
    expect(of("notifications", "2016-01-01", "2017-01-01")).toBe("~2016-07-01");
  });

  test("is the metric's own", () => {
    expect(of("investigations", "2018-01-01", "2019-01-01")).toBe("2014-01-01");
    expect(of("requests_received", "2018-01-01", "2019-01-01")).toBe("unbroken");
  });
});
