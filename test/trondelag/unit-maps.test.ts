import {
  inhabitants,
  municipalitiesTo,
  municipalitiesToNetworks,
  requestsReceived,
  servicesTo,
  type TableRecord,
  toCells,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { expect, test } from "vitest";
import { figures, trondelag } from "./pack.js";

const persons = (unit: string, period_start: string, period_end: string, count: number): TableRecord => ({
  level: "municipality",
  unit,
  period_start,
  period_end,
  age_group: "0-17",
  persons: count,
  source: "ssb-07459-2020",
  status: "confirmed",
});

test("figures of 2019 are not summed by the networks of 2021: Trondheim kept its code and took in Klæbu", () => {
  const map = municipalitiesToNetworks(trondelag, "2021-01-01");
  const rows = [persons("5001", "2019-01-01", "2019-01-02", 900), persons("5030", "2019-01-01", "2019-01-02", 100)];
  expect(aggregate(inhabitants, rows, { to: map })).toEqual([]);
});

test("the coast's 1 000 + 154 + 2 012 + 1 113 + 934 + 2 113 + 780 + 3 723 children are as sure as its memberships, and name their sources", () => {
  const cells = toCells(
    inhabitants,
    aggregate(inhabitants, figures.population, { to: municipalitiesToNetworks(trondelag, "2021-01-01") }),
  );
  const of = (unit: string) =>
    cells.find(
      (cell) => cell.unit === unit && cell.periodStart === "2021-01-01" && cell.dimensions.age_group === "0-17",
    );
  expect(of("kystregion")).toMatchObject({ status: "inferred", components: { persons: 11829 } });
  expect(of("kystregion")?.sources).toEqual(
    expect.arrayContaining(["ssb-07459-2021", "khr-2021-02-23", "slutning-geografi"]),
  );
  expect(of("innherred")).toMatchObject({ status: "confirmed" });
});

test("the children of 2020 are not summed by the networks of 2021: nobody has listed the coast's members of 2020", () => {
  const map = municipalitiesToNetworks(trondelag, "2021-01-01");
  const days = new Set(aggregate(inhabitants, figures.population, { to: map }).map(({ period_start }) => period_start));
  expect([...days]).toEqual(["2021-01-01"]);
});

test("there are no sums for networks whose services were not listed on the first day", () => {
  const period = { from: "2019-04-01", to: "2020-11-01" };
  const [coast, inner] = ["kystregion", "innherred"].map((id) =>
    servicesTo(trondelag, { level: "network", id }, period),
  );
  expect(coast).toMatchObject({
    kind: "no_map",
    because: { nb: expect.stringContaining("ikke kjent hvilke tjenester") },
  });
  expect(inner).toMatchObject({ kind: "map", rows: { length: 5 } });
});

test("a row outside the period that was asked for is not summed in", () => {
  const map = servicesTo(trondelag, { level: "network", id: "namdalen" }, { from: "2019-04-01", to: "2020-11-01" });
  const [first] = figures.requests.filter(({ unit }) => unit === "ytre-namdal");
  const later = { ...first, period_start: "2020-11-01", period_end: "2021-07-01", received: 50 } as TableRecord;
  const [row] = aggregate(requestsReceived, [...figures.requests, later], { to: map });
  expect(row).toMatchObject({ received: 30, period_end: "2020-11-01" });
});

test("the base has inhabitants while it stood, and none after its end", () => {
  const map = municipalitiesTo(trondelag, { level: "area", id: "innherred-namdalen" }, "2020-12-31");
  const days = new Set(aggregate(inhabitants, figures.population, { to: map }).map(({ period_start }) => period_start));
  expect([...days]).toEqual(["2020-01-01"]);
});
