import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import {
  asPublished,
  type Cell,
  carriedMunicipalities,
  compare,
  evaluate,
  inhabitants,
  inRegion,
  municipalitiesToArea,
  netExpenditurePerChild,
  positions,
  type Region,
  requestsReceived,
  type TableRecord,
  toCells,
  toRows,
  type UnitMap,
  type Value,
} from "../../src/index.js";
import { cell, source } from "../cells.js";
import { small } from "../region/small-region.js";

const of = { source: "s", status: "confirmed" } as const;
const region: Region = {
  ...small,
  pack: {
    ...small.pack,
    "series_breaks.csv": [{ metric: "positions", date: "2013-01-01", because: "Ny telling.", ...of }],
    "capacity_ceilings.csv": [
      { level: "area", unit: "base", valid_from: "2019-08-01", valid_to: "2020-01-01", what: "Fullt.", ...of },
    ],
    "remarks.csv": [{ metric: "inhabitants", level: "municipality", unit: "0004", remark: "Talt for hånd.", ...of }],
  },
};

const person = (unit: string, year: number, persons: number): TableRecord => ({
  ...{ level: "municipality", unit, age_group: "total", persons, source: "report", status: "confirmed" },
  ...{ period_start: `${year}-01-01`, period_end: `${year}-01-02` },
});
const people = [person("0001", 2019, 10), person("0002", 2019, 20), person("0003", 2021, 31), person("0004", 2019, 40)];
const cellsOf = (to?: UnitMap) => toCells(inhabitants, aggregate(inhabitants, people, to ? { to } : {}), to);
const valuesOf = (cells: readonly Cell<"persons">[]): readonly Value[] =>
  evaluate(inhabitants, asPublished(inhabitants, cells, [source, { ...source, id: "s" }]));
const [days, level] = [{ from: "2019-01-01", to: "2021-01-01" }, "service"];
const notLookedUp = {
  nb: "Tallene kan ikke sammenlignes: grenser, brudd i tidsserien og kapasitet er ikke slått opp; sett tallene inn i regionen sin (inRegion) først.",
  en: "The figures cannot be compared: borders, breaks in the series and capacity have not been looked up; put the figures in their region (inRegion) first.",
};

describe("figures that no region has been asked of", () => {
  const [one, other] = valuesOf(cellsOf());

  test("are compared with nothing, and it is said what to do", () => {
    expect(one && other && compare(one, other)).toMatchObject({
      ...{ kind: "not_comparable", differs: [{ facet: "region" }] },
      because: notLookedUp,
    });
  });

  test("are compared with nothing either where only the one has been there", () => {
    const [known] = valuesOf(inRegion(region, inhabitants, cellsOf()));
    expect(known && other && compare(known, other)).toMatchObject({
      differs: [{ facet: "region", a: "looked_up", b: undefined }],
    });
  });

  test("stay so through a cube, and so do those that have been there", () => {
    const known = inRegion(region, inhabitants, cellsOf());
    for (const cells of [cellsOf(), known]) expect(toCells(inhabitants, toRows(cells))).toEqual(cells);
  });
});

describe("a region knows of a figure", () => {
  test("the unit's name, remarks on it, and the borders of its day: since 2018 for Lind in 2019, since 2020 for Furu in 2021", () => {
    const cells = inRegion(region, inhabitants, cellsOf());
    expect(cells.map(({ name, boundaries, remarks }) => [name, boundaries, remarks])).toEqual([
      ["Ask", "2018-01-01", []],
      ["Bjørk", "2018-01-01", []],
      ["Furu", "2020-01-01", []],
      ["Lind", "2018-01-01", ["Talt for hånd."]],
    ]);
  });

  test("so that 31 in 2021 are compared with 10 + 20 carried to the same borders, and not with 40 on older ones", () => {
    const values = valuesOf(
      inRegion(region, inhabitants, [...cellsOf(carriedMunicipalities(small, days)), ...cellsOf()]),
    );
    const find = (unit: string, day: string) =>
      values.filter(({ boundaries }) => boundaries === day).find((value) => value.unit === unit) as Value;
    const [after, before] = values.filter(({ unit }) => unit === "0003").toReversed();
    expect(after && before && compare(after, before)).toMatchObject({ kind: "difference", estimate: 31 - 10 - 20 });
    expect(compare(find("0003", "2020-01-01"), find("0004", "2018-01-01"))).toMatchObject({
      differs: [{ facet: "boundaries", a: "2020-01-01", b: "2018-01-01" }],
    });
  });

  test("nothing of the borders of a sum of others whose map it was not told: that is compared with nothing", () => {
    const to = carriedMunicipalities(small, days);
    const cells = toCells(inhabitants, aggregate(inhabitants, people, { to }));
    const [furu, lind] = inRegion(region, inhabitants, cells);
    expect([furu?.unit, furu?.boundaries]).toEqual(["0003", undefined]);
    expect([lind?.unit, lind?.boundaries]).toEqual(["0004", "2018-01-01"]);
  });

  test("the borders of a county made of municipalities, and that a service and a base have none", () => {
    const to = municipalitiesToArea(small, "fylke");
    expect(inRegion(region, inhabitants, cellsOf(to))).toMatchObject([{ name: "Fylket", boundaries: "2018-01-01" }]);
    const [cell] = cellsOf();
    const units = [
      { level: "service", unit: "furu" },
      { level: "area", unit: "base" },
    ] as const;
    const cells = units.flatMap((unit) => (cell ? [{ ...cell, ...unit }] : []));
    expect(inRegion(region, inhabitants, cells).map(({ boundaries }) => boundaries)).toEqual(["none", "none"]);
  });

  test("the side of a break: 11 positions in 2011 and 14 in 2014 are not compared across 2013", () => {
    const rows = [2011, 2014].map((year) => ({
      ...person("0004", year, 0),
      positions: year - 2000,
    }));
    const cells = inRegion(region, positions, toCells(positions, aggregate(positions, rows)));
    expect(cells.map(({ series }) => series)).toEqual(["unbroken", "2013-01-01"]);
    const [before, after] = evaluate(positions, asPublished(positions, cells, [source]));
    expect(before && after && compare(after, before)).toMatchObject({
      because: { nb: expect.stringContaining("tidsserien har et brudd 1.1.2013 mellom dem") },
    });
  });

  test("whether capacity was reached, of a metric that it limits: in the autumn of 2019, not in 2018", () => {
    const rows = [2018, 2019].map((year) => ({
      ...{ level, unit: "ask", received: 9, assisted: 1, source: "report", status: "confirmed" },
      ...{ period_start: `${year}-10-01`, period_end: `${year + 1}-01-01` },
    }));
    const received = toCells(requestsReceived, aggregate(requestsReceived, rows, { window: "quarters" }));
    const reached = inRegion(region, requestsReceived, received).map(({ capacityReached }) => capacityReached);
    expect(reached).toEqual([false, true]);
    expect(new Set(inRegion(region, inhabitants, cellsOf()).map((cell) => cell.capacityReached))).toEqual(
      new Set([false]),
    );
  });

  test("nothing of a unit that its pack does not have", () => {
    const cells = toCells(inhabitants, aggregate(inhabitants, [person("9999", 2019, 1)]));
    expect(() => inRegion(region, inhabitants, cells)).toThrow('unknown municipality: "9999"');
  });
});

test("a host's figure is of all that its service covers, its own of itself, and others' services are no matter", () => {
  const [, , furu] = small.pack["structure/service_areas.csv"];
  if (furu?.area !== "0003") throw new Error("Furu's area is another row");
  const areas = [...small.pack["structure/service_areas.csv"], { ...furu, area: "000402", service: "furu" }];
  const host = { ...small, pack: { ...small.pack, "structure/service_areas.csv": areas } };
  const ground = (reporting: string, level = "municipality", unit = "0003") =>
    inRegion(host, netExpenditurePerChild, [
      cell(
        { net_expenditure: 9000, inhabitants_aged_0_17: 800 },
        {
          ...{ level: level as Cell["level"], unit, members: [`${level}/${unit}`], dimensions: { reporting } },
          ...{ periodStart: "2020-01-01", periodEnd: "2021-01-01" },
        },
      ),
    ])[0]?.territory;
  expect(ground("own")).toBe("0001>0003 0002>0003");
  expect(ground("host")).toBe("0001>0003 0002>0003 000402");
  expect(ground("host", "service", "furu")).toBe(ground("own", "service", "furu"));
});
