import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import {
  asPublished,
  type Cell,
  evaluate,
  type Region,
  type RollupOptions,
  requestsReceived,
  serviceSums,
  type TableRecord,
  toCells,
} from "../../src/index.js";
import { source } from "../cells.js";
import { small } from "../region/small-region.js";

const byYear = { ...requestsReceived, period: "as_given" } as const;
const row = (unit: string, year: number, received: number, more: TableRecord = {}): TableRecord => ({
  ...{ level: "service", unit, period_start: `${year}-01-01`, period_end: `${year + 1}-01-01` },
  ...{ received, assisted: 0, source: "report", status: "confirmed", ...more },
});
const rows = [row("ask", 2019, 3), row("furu", 2020, 4), row("lind", 2020, 5), row("furu", 2021, 6)];

const rolledUp = (metric: typeof requestsReceived, records: readonly TableRecord[], to?: RollupOptions["to"]) =>
  toCells(metric, aggregate(metric, records, to ? { to } : {}), to);

/** What a reader who rolls up by each sum has of one unit. */
function sumsOf(
  unit: string,
  metric: typeof requestsReceived,
  { records = rows, region = small }: { readonly records?: readonly TableRecord[]; readonly region?: Region } = {},
): readonly Cell[] {
  return serviceSums(region, rolledUp(metric, records), metric.period)
    .flatMap(({ to, isOf }) => rolledUp(metric, records, to).filter(isOf))
    .filter((cell) => cell.unit === unit);
}

const told = ({ periodStart, components, membersFound, membersExpected }: Cell) => [
  periodStart.slice(0, 4),
  ...[components.received, membersFound, membersExpected],
];

describe("services are summed", () => {
  test("into network, base and region by who belonged each year: Ask in 2019, Furu and Lind from 2020", () => {
    const each = [
      ["2019", 3, 1, 1],
      ["2020", 9, 2, 2],
      ["2021", 6, 1, 2],
    ];
    for (const unit of ["skog", "base", "small"]) expect(sumsOf(unit, byYear).map(told)).toEqual(each);
  });

  test("by one map for the years with the same members, which says nothing of the year before", () => {
    const early = [...rows, row("furu", 2019, 70)];
    const ofSkog = serviceSums(small, rolledUp(byYear, early), "as_given").filter(({ to }) => to.level === "network");
    expect(ofSkog).toHaveLength(2);
    expect(sumsOf("skog", byYear, { records: early }).map(told)).toEqual([
      ["2019", 3, 1, 1],
      ["2020", 9, 2, 2],
      ["2021", 6, 1, 2],
    ]);
  });

  test("by one map for all the days where periods are pooled: 3 + 4 + 5 + 6", () => {
    expect(sumsOf("skog", requestsReceived).map(told)).toEqual([["2019", 18, 3, 3]]);
  });

  test("into nothing where no service has a figure", () => {
    expect(serviceSums(small, rolledUp(byYear, [row("0003", 2020, 4, { level: "municipality" })]), "as_given")).toEqual(
      [],
    );
  });
});

describe("services that cannot be summed", () => {
  const networks = small.pack["structure/networks.csv"].map((one) => ({ ...one, services_known_from: "2020-01-01" }));
  const region = { ...small, pack: { ...small.pack, "structure/networks.csv": networks } };
  const records = [...rows, row("gran", 2019, 1, { status: "inferred" })];

  test("give no figure of the year, and the reason why, as sure as the least sure of all that have one", () => {
    const [first, ...more] = sumsOf("skog", byYear, { records, region });
    expect(first && told(first)).toEqual(["2019", null, 0, 0]);
    expect(first).toMatchObject({ level: "network", status: "inferred", sources: ["report"], members: [] });
    expect(more.map(told)).toEqual([
      ["2020", 9, 2, 2],
      ["2021", 6, 1, 2],
    ]);
  });

  test("are not said to have stated nothing: a reader is told the reason, of one year and of all pooled", () => {
    const sources = [source, { ...source, id: "network" }];
    for (const metric of [byYear, requestsReceived]) {
      const [value] = evaluate(metric, asPublished(metric, sumsOf("skog", metric, { records, region }), sources));
      expect(value).toMatchObject({
        kind: "not_comparable",
        because: { nb: expect.stringContaining("ikke kjent hvilke tjenester som var med") },
      });
    }
  });
});
