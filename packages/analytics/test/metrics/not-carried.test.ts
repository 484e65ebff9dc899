import { expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import { inhabitants, notCarried, type Region, toCells } from "../../src/index.js";
import { small } from "../region/small-region.js";

const cells = toCells(inhabitants, aggregate(inhabitants, [{ ...row("0001"), persons: 10 }, row("0004"), row("skog")]));

function row(unit: string) {
  const level = unit === "skog" ? "network" : "municipality";
  const days = { period_start: "2019-01-01", period_end: "2019-01-02" };
  return { level, unit, ...days, age_group: "total", persons: 40, source: "count", status: "confirmed" };
}

const changes = small.pack["structure/municipality_changes.csv"];
const split: Region = {
  ...small,
  pack: {
    ...small.pack,
    "structure/municipality_changes.csv": changes.map((change) => ({ ...change, kind: "split" as const })),
  },
};

test("older figures that cannot be carried to Furu, which took a part of what was split, are one cell that says why", () => {
  const [cell, ...more] = notCarried(split, cells, "2020-06-01");
  expect(more).toEqual([]);
  expect(cell).toMatchObject({
    level: "municipality",
    unit: "0003",
    periodStart: "2019-01-01",
    boundaries: "2020-01-01",
    components: { persons: null },
    membersFound: 0,
    membersExpected: 0,
    members: [],
    status: "inferred",
    sources: ["s"],
  });
  expect(cell?.because?.nb).toContain("Tall for Furu finnes ikke før");
});

test("where whole municipalities merged, or the figures are on the borders of the day, nothing is refused", () => {
  expect(notCarried(small, cells, "2020-06-01")).toEqual([]);
  expect(notCarried(split, cells, "2019-06-01")).toEqual([]);
});
