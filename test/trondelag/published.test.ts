import {
  asPublished,
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  compare,
  evaluate,
  formatInterval,
  formatValue,
  inRegion,
  type Metric,
  measuresByClass,
  measuresByCode,
  municipalitiesToArea,
  positions,
  type RollupOptions,
  requestsAssisted,
  requestsReceived,
  requestsWithoutRegisteredHelp,
  servicesTo,
  sickLeave,
  type TableName,
  tenureUnder12Months,
  toCells,
  type Value,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { describe, expect, test } from "vitest";
import { figures, trondelag } from "./pack.js";

function valuesOf<T extends TableName, Name extends string>(
  metric: Metric<T, Name>,
  to?: RollupOptions["to"],
): readonly Value[] {
  const cells = toCells(metric, aggregate(metric, figures[metric.table], to ? { to } : {}), to);
  return evaluate(metric, asPublished(metric, inRegion(trondelag, metric, cells), trondelag.pack["sources.csv"]));
}

const estimate = (value: Value | undefined): number | undefined =>
  value?.kind === "value" ? value.estimate : undefined;
const period = { from: "2019-04-01", to: "2020-11-01" };

describe("requests to the competence base (report, chapter 4.2)", () => {
  const base = servicesTo(trondelag, { level: "area", id: "innherred-namdalen" }, period);

  test("65 requests and 18 assisted, 27,7 % (18,3–39,6), from the 8 rows of the table", () => {
    expect(estimate(valuesOf(requestsReceived, base)[0])).toBe(65);
    const [share] = valuesOf(requestsAssisted, base);
    expect(share && [formatValue(share, "nb"), formatInterval(share, "nb")]).toEqual(["27,7\u00a0%", "18,3–39,6"]);
  });

  test("Namdalen 6 of 30 and Innherred 12 of 35: Steinkjer, Inderøy and Inn-Trøndelag each counted for their own time", () => {
    const of = (id: string): Value | undefined =>
      valuesOf(requestsAssisted, servicesTo(trondelag, { level: "network", id }, period))[0];
    expect(of("namdalen")).toMatchObject({ numerator: 6, denominator: 30 });
    expect(of("innherred")).toMatchObject({ numerator: 12, denominator: 35 });
  });

  test("47 have no registered help, and nothing calls them refused or unmet", () => {
    expect(estimate(valuesOf(requestsWithoutRegisteredHelp, base)[0])).toBe(47);
    expect(JSON.stringify(requestsWithoutRegisteredHelp.label)).not.toMatch(/avvist|udekk|refused|unmet/i);
  });

  test("leaving one service's row out gives no sum at all", () => {
    const rows = figures.requests.filter(({ unit }) => unit !== "levanger");
    const [cell] = toCells(requestsReceived, aggregate(requestsReceived, rows, { to: base }));
    const [value] = evaluate(
      requestsReceived,
      asPublished(requestsReceived, cell ? [cell] : [], trondelag.pack["sources.csv"]),
    );
    expect(value?.kind).toBe("missing");
  });
});

describe("published totals from their parts", () => {
  const county = municipalitiesToArea(trondelag, "sor-trondelag");

  test("the 25 municipalities of 2015 add up to 379,2 positions, 2 602 and 1 807 children, as printed", () => {
    expect(county.rows).toHaveLength(25);
    expect(estimate(valuesOf(positions, county)[0])).toBeCloseTo(379.2, 9);
    expect(estimate(valuesOf(childrenWithMeasures, county)[0])).toBe(2602);
    expect(estimate(valuesOf(childrenWithMeasuresAtYearEnd, county)[0])).toBe(1807);
    const printed = (table: "positions" | "children_with_measures") =>
      figures[table].find(({ unit }) => unit === "sor-trondelag");
    expect(printed("positions")).toMatchObject({ positions: 379.2 });
    expect(printed("children_with_measures")).toMatchObject({ during_year: 2602, at_year_end: 1807 });
  });

  test("the six named methods and other home-based measures are 195 (35+30+20+6+11+6+87), the compensating ones 2 964", () => {
    const of = (kind: string) =>
      valuesOf(measuresByClass).find(({ dimensions }) => dimensions.class === kind && dimensions.age_group === "total");
    expect(estimate(of("structuring"))).toBe(195);
    expect(estimate(of("compensating"))).toBe(257 + 230 + 171 + 602 + 570 + 128 + 1006);
  });

  test("6 754 measures in all, and each group's sum is the group's row", () => {
    const of = (code: string) =>
      estimate(
        valuesOf(measuresByCode).find(({ dimensions }) => dimensions.code === code && dimensions.age_group === "total"),
      );
    expect(of("0")).toBe(6754);
    expect(of("2")).toBe(1093);
  });
});

describe("staff", () => {
  test("46 of 413 under one year, 11,1 % (8,5–14,5)", () => {
    const [value] = valuesOf(tenureUnder12Months);
    expect(value && [formatValue(value, "nb"), formatInterval(value, "nb")]).toEqual(["11,1\u00a0%", "8,5–14,5"]);
  });

  test("11,2 % is compared neither with 5,3 nor with 9,55; for 5,3 the like figure of municipalities is 7,5", () => {
    const leave = valuesOf(sickLeave);
    const find = (population: string, type: string, start: string) =>
      leave.find(
        ({ dimensions, periodStart }) =>
          dimensions.population === population && dimensions.type === type && periodStart === start,
      );
    const services = find("child_welfare_services", "total", "2019-01-01");
    const allSectors = find("all_sectors", "doctor_certified", "2019-10-01");
    const municipalities = find("municipalities", "doctor_certified", "2019-10-01");
    const sector = find("municipalities_and_county_municipalities", "total", "2017-10-01");
    if (!services || !allSectors || !municipalities || !sector) throw new Error("a figure is missing");
    expect([services, allSectors, municipalities, sector].map(estimate)).toEqual([11.2, 5.3, 7.5, 9.55]);
    expect(compare(services, allSectors).kind).toBe("not_comparable");
    expect(compare(services, sector).kind).toBe("not_comparable");
    expect(leave.filter((value) => value !== services && compare(services, value).kind === "difference")).toEqual([]);
  });

  test("every cell of every published figure names a source that is listed", () => {
    const sources = new Set(trondelag.pack["sources.csv"].map(({ id }) => id));
    for (const rows of Object.values(figures)) for (const { source } of rows) expect(sources).toContain(source);
  });
});
