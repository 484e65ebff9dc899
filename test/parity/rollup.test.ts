import {
  type AnyMetric,
  and,
  count,
  equals,
  not,
  or,
  rollupQuery,
  sum,
  type TableRecord,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { describe, expect, test } from "vitest";
import { nodeEngine } from "./engines.js";
import { everyType } from "./generate.js";

const metric = (components: AnyMetric["components"]): AnyMetric =>
  ({
    ...{ id: "any", table: "every_type", dimensions: [], period: "pooled", components },
    value: { kind: "component", of: Object.keys(components)[0] },
    disclosure: { count: Object.keys(components)[0] },
  }) as unknown as AnyMetric;

const row = (more: TableRecord = {}): TableRecord => ({
  ...{ level: "service", unit: "a", period_start: "2020-01-01", period_end: "2021-01-01", source: "report" },
  ...{ status: "confirmed", kind: null, persons: 1, share: null, opened: null, closed: null },
  ...more,
});

const engine = await nodeEngine();

/** What DuckDB gives; fails unless the arrays give the same. */
async function rolled(
  metric: AnyMetric,
  rows: readonly TableRecord[],
  options: Parameters<typeof rollupQuery>[1] = {},
) {
  await engine.load("every_type", everyType, rows);
  const found = await engine.ask(rollupQuery(metric, options));
  expect(found).toEqual(aggregate(metric, rows, options));
  return found;
}

describe("what is asked of DuckDB", () => {
  test("a condition that is denied holds where the column is null, however deep it stands, and twice denied it does not", async () => {
    const [isA, isB] = [equals("kind", "a"), equals("kind", "b")];
    const conditions = metric({
      none: count(isA as never),
      denied: count(not(isA) as never),
      twice: count(not(not(isA)) as never),
      either: count(not(or(isA, isB)) as never),
      both: count(not(and(isA, not(isB))) as never),
    });
    expect(await rolled(conditions, [row(), row({ kind: "a" })])).toMatchObject([
      { none: 1, denied: 1, twice: 1, either: 1, both: 1 },
    ]);
  });

  test("a unit that stays itself is its own one part; a larger one tells which parts have rows, each once", async () => {
    const rows = [row(), row(), row({ unit: "b" }), row({ unit: "c", persons: null })];
    const persons = metric({ persons: sum("persons" as never) });
    expect((await rolled(persons, rows)).map(({ members, members_found }) => [members, members_found])).toEqual([
      ["service/a", 1],
      ["service/b", 1],
      ["service/c", 1],
    ]);
    const about = { memberLevel: "service", status: "confirmed", source: "map" } as const;
    const to = {
      kind: "map",
      level: "network",
      rows: [
        ...["b", "a", "silent"].map((member) => ({ ...about, member, unit: "north" })),
        { ...about, member: "c", unit: "south" },
      ],
    } as const;
    expect(await rolled(persons, rows, { to })).toMatchObject([
      { unit: "north", persons: 3, members: "service/a service/b", members_found: 2, members_expected: 3 },
      { unit: "south", persons: null, members: "service/c", members_found: 1, members_expected: 1 },
    ]);
  });

  test("where there is no map a unit has a row without a figure, and why, for each period of the level's figures, or all of them", async () => {
    const rows = [
      row(),
      row({ unit: "b", status: "inferred", source: "press" }),
      row({ unit: "b", period_start: "2021-01-01", period_end: "2022-01-01" }),
      row({ period_start: "2022-01-01", period_end: "2023-01-01" }),
      row({ level: "municipality", status: "unknown" }),
    ];
    const to = {
      kind: "no_map",
      level: "network",
      unit: "north",
      memberLevel: "service",
      because: { nb: "Vet ikke.", en: "Not known." },
      during: { from: "2020-01-01", to: "2022-01-01" },
    } as const;
    const persons = metric({ persons: sum("persons" as never) });
    const nobody = { persons: null, members: "", members_found: 0, members_expected: 0 };
    const refused = { level: "network", unit: "north", ...nobody, because_nb: "Vet ikke.", because_en: "Not known." };
    expect(await rolled({ ...persons, period: "as_given" }, rows, { to })).toMatchObject([
      { ...refused, period_start: "2020-01-01", status: "inferred", sources: "press report" },
      { ...refused, period_start: "2021-01-01", status: "confirmed", sources: "report" },
    ]);
    expect(await rolled(persons, rows, { to })).toMatchObject([
      { ...refused, period_start: "2020-01-01", period_end: "2022-01-01", status: "inferred" },
    ]);
  });

  test("no row is asked who its part is where nothing is rolled up, nor what it satisfies where there is no condition", () => {
    expect(rollupQuery(metric({ persons: sum("persons" as never) })).text).not.toMatch(/member\b|WHERE/);
  });
});
