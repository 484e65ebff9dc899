import { describe, expect, test } from "vitest";
import { ceilingsOf, ownershipFee, type PackRow, type Region, seriesOf } from "../../src/index.js";
import type { UnitRef } from "../../src/region/unit.js";
import { small } from "./small-region.js";

const of = { source: "s", status: "confirmed" } as const;
const withRows = (rows: Partial<Region["pack"]>): Region => ({ ...small, pack: { ...small.pack, ...rows } });

describe("a ceiling of capacity", () => {
  const autumn = { valid_from: "2019-08-01", valid_to: "2020-01-01", what: "Alle visste det.", ...of };
  const at = (level: "service" | "network" | "area", unit: string): Region =>
    withRows({ "capacity_ceilings.csv": [{ level, unit, ...autumn }] });
  const reached = (region: Region, unit: UnitRef, from = "2019-07-01", to = "2020-01-01"): boolean =>
    ceilingsOf(region, unit, { from, to }).length > 0;

  test("of a base is known to its networks and to their services, and to the region that they are in", () => {
    const base = at("area", "base");
    const units: readonly UnitRef[] = [
      { level: "area", id: "base" },
      { level: "network", id: "skog" },
      { level: "service", id: "ask" },
      { level: "region", id: "small" },
    ];
    expect(units.map((unit) => reached(base, unit))).toEqual([true, true, true, true]);
  });

  test("of one service is known in its network's figures, and not in another service's", () => {
    const ask = at("service", "ask");
    expect(reached(ask, { level: "network", id: "skog" })).toBe(true);
    expect(reached(ask, { level: "service", id: "furu" })).toBe(false);
  });

  test("is half-open: known in a period that shares a day with it, and in none that begins when it ends", () => {
    const network = at("network", "skog");
    const unit = { level: "network", id: "skog" } as const;
    expect(reached(network, unit, "2019-12-31", "2020-02-01")).toBe(true);
    expect(reached(network, unit, "2020-01-01", "2020-07-01")).toBe(false);
    expect(reached(network, unit, "2019-01-01", "2019-08-01")).toBe(false);
  });
});

describe("the side of a break in a series", () => {
  const breaks = ["2012-01-01", "2013-01-01"].map(
    (date): PackRow<"series_breaks.csv"> => ({ metric: "positions", date, because: "Ny telling.", ...of }),
  );
  const region = withRows({ "series_breaks.csv": breaks });
  const sideOf = (periodStart: string, periodEnd: string, metric = "positions") =>
    seriesOf(region, metric, { periodStart, periodEnd });

  test("is the latest break before the period: none in 2011, one in 2012, the other in 2014", () => {
    expect(sideOf("2011-01-01", "2012-01-01")).toBe("unbroken");
    expect(sideOf("2012-01-01", "2013-01-01")).toBe("2012-01-01");
    expect(sideOf("2014-01-01", "2015-01-01")).toBe("2013-01-01");
  });

  test("is neither where the break lies inside the period, so that 2012–2013 as one is compared with neither", () => {
    expect(sideOf("2012-01-01", "2014-01-01")).toBe("~2013-01-01");
  });

  test("is each metric's own", () => {
    expect(sideOf("2014-01-01", "2015-01-01", "employees")).toBe("unbroken");
  });
});

describe("the fee of an ownership network", () => {
  // KS's schedule for Barnevernløftet in Troms og Finnmark, 2020.
  const bands = [
    [0, 5000, 11625],
    [5001, 7500, 14125],
    [7501, 10000, 21750],
    [10001, 15000, 28250],
    [15001, 20000, 34625],
    [20001, 30000, 42250],
    [30001, 40000, 47375],
    [40001, undefined, 55000],
  ] as const;
  const region = withRows({
    "structure/ownership_fees.csv": bands.map(([inhabitants_from, inhabitants_to, fee_nok]) => ({
      network: "barnevernloftet",
      ...{ inhabitants_from, inhabitants_to, fee_nok, ...of },
    })),
  });

  test.each([
    [0, 11625],
    [5000, 11625],
    [5001, 14125],
    [15000, 28250],
    [40000, 47375],
    [40001, 55000],
    [205163, 55000],
  ])("is for %d inhabitants %d kroner", (inhabitants, fee) => {
    expect(ownershipFee(region, "barnevernloftet", inhabitants)).toBe(fee);
  });

  test("is not known for a learning network, which is another thing and has none", () => {
    expect(ownershipFee(region, "skog", 5000)).toBeUndefined();
  });
});
