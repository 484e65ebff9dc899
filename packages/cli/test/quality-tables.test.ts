import { readdirSync, readFileSync } from "node:fs";
import { type Cell, createRegion } from "@barneloftet/analytics";
import { readRegionPack } from "@barneloftet/ingest";
import { expect, test } from "vitest";
import { qualityTables } from "../src/publish/quality-tables.js";

const pack = new URL("../../../data/trondelag/", import.meta.url);
const files = (readdirSync(pack, { recursive: true }) as string[]).filter((path) => path.endsWith(".csv"));
const reading = readRegionPack(new Map(files.map((path) => [path, readFileSync(new URL(path, pack))])));
if (!reading.ok) throw new Error("the pack cannot be read");
const region = createRegion(reading.pack, reading.figures.population);

const cell = (unit: string, quarter: [string, string], rest: Partial<Cell> = {}): Cell => ({
  level: "service",
  unit,
  name: unit,
  boundaries: "none",
  territory: unit,
  periodStart: quarter[0],
  periodEnd: quarter[1],
  dimensions: {},
  components: { lost: 4, agreed: 50 },
  membersFound: 1,
  membersExpected: 1,
  members: [`service/${unit}`],
  series: undefined,
  capacityReached: undefined,
  dispersion: undefined,
  tooFew: undefined,
  because: undefined,
  status: "confirmed",
  sources: [],
  remarks: [],
  ...rest,
});
const spring: [string, string] = ["2021-01-01", "2021-04-01"];
const winter: [string, string] = ["2020-10-01", "2021-01-01"];
const nothing = { components: { lost: null, agreed: null } };
const few = { ...nothing, tooFew: { nb: "for få", en: "too few" } };

test("of 22 services one has a figure, one is of too few, and 20 have none: an empty cell is none", () => {
  const cells = [
    cell("levanger", spring),
    cell("froya", spring, few),
    cell("heim", spring, nothing),
    cell("heim", winter),
  ];
  const [metrics] = qualityTables(region, [{ metric: "sick_leave", cells }]);
  expect(metrics?.rows).toEqual([
    expect.objectContaining({
      metric: "sick_leave",
      level: "service",
      first_start: "2020-10-01",
      latest_start: "2021-01-01",
      latest_end: "2021-04-01",
      expected: 22,
      found: 1,
      too_few: 1,
      missing: 20,
      missing_names: null,
      confirmed: 4,
      inferred: 0,
    }),
  ]);
});

test("up to three who have none are named, so that they can be asked", () => {
  const services =
    qualityTables(region, [])
      .at(-1)
      ?.rows.map(({ id }) => String(id)) ?? [];
  expect(services).toHaveLength(22);
  const cells = services.filter((id) => id !== "hitra" && id !== "froya").map((id) => cell(id, spring));
  const [metrics] = qualityTables(region, [{ metric: "sick_leave", cells }]);
  expect(metrics?.rows[0]).toMatchObject({ found: 20, missing: 2, missing_names: "Hitra, Frøya" });
});

test("a service that has given an older figure only has none of the latest, and the day tells how old it is", () => {
  const all = [
    { metric: "sick_leave", cells: [cell("levanger", spring), cell("heim", winter)] },
    { metric: "caseload", cells: [cell("levanger", spring), cell("froya", spring, few)] },
  ];
  const services = qualityTables(region, all).at(-1)?.rows ?? [];
  const of = (id: string) => services.find((row) => row.id === id);
  expect(of("levanger")).toMatchObject({ asked: 2, given: 2, latest_end: "2021-04-01" });
  expect(of("heim")).toMatchObject({ asked: 2, given: 0, latest_end: "2021-01-01" });
  expect(of("froya")).toMatchObject({ asked: 2, given: 1, latest_end: "2021-04-01" });
  expect(of("hitra")).toMatchObject({ asked: 2, given: 0, latest_end: null });
});

test("nobody knows how many regions there are: of a level that is no part of the region nothing is missing", () => {
  const cells = [cell("NO", spring, { level: "nation" })];
  const [metrics] = qualityTables(region, [{ metric: "sick_leave", cells }]);
  expect(metrics?.rows[0]).toMatchObject({ level: "nation", expected: null, found: 1, missing: null });
});
