import { expect, test } from "vitest";
import { coverageMap } from "../../dashboard/src/views/coverage-map.ts";
import { drawn, plain } from "./drawn.ts";

const none = { own: 0, network: 0, across: 0, bought: 0, agreement: 0, none: 0, not_stated: 0 };

/** Five municipalities of 100 children: all reach it, half of them, none, half have not said, and one is not counted. */
const coverage = [
  { unit: "1", children: 100, with_access: 100, ...none, own: 100 },
  { unit: "2", children: 100, with_access: 50, ...none, own: 50, none: 50 },
  { unit: "3", children: 100, with_access: 0, ...none, none: 100 },
  { unit: "4", children: 100, with_access: 0, ...none, none: 50, not_stated: 50 },
  { unit: "5", children: null, with_access: 0, ...none },
].map((row) => ({ ...row, sources: "" }));
const organisation = coverage.map(({ unit }, i) => ({
  ...{ day: "2025-01-01", code: unit, name: `K ${unit}`, short_name: `K ${unit}`, tile_column: i, tile_row: 0 },
  ...{ part: 0, parts: 1, services: "", network: "", network_name: "", status: "invented" },
}));
const figure = drawn(coverageMap, { coverage, organisation, offers: [{ id: "cos", name: "COS" }] }, { tilbud: "cos" });

test("2 of 5 municipalities have children who reach it: none plus not stated is no reach, nor is a number that is not there", () => {
  expect(plain(figure.querySelector(".finding")?.textContent)).toBe("Barn i 2 av 5 kommuner når COS");
});

test("a municipality whose children are not counted has a letter of its own, and no number in the table", () => {
  expect(plain(figure.querySelector(".note")?.textContent)).toBe(
    "E i egen tjeneste (1). M mangler (1). U ulikt i kommunen (2). B barna er ikke talt (1)",
  );
  const rows = [...figure.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => plain(cell.textContent)),
  );
  expect(rows.slice(3)).toEqual([
    ["K 4", "ulikt i kommunen", "100", "0", "50"],
    ["K 5", "barna er ikke talt", "ikke kjent", "ikke kjent", "ikke kjent"],
  ]);
});
