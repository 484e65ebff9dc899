import { type Cell, inhabitants } from "@barneloftet/analytics";
import { expect, test } from "vitest";
import { unitList } from "../../dashboard/src/views/unit-list.ts";
import { drawn, plain } from "./drawn.ts";
import { cell, cubeOf } from "./explored-cube.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];
const children = (unit: string, name: string, year: number, persons: number, more: Partial<Cell> = {}): Cell =>
  cell(
    {
      ...{ unit, name, periodStart: `${year}-01-01`, periodEnd: `${year}-01-02` },
      components: { persons },
    },
    { level: "network", dimensions: { age_group: "0-17" }, ...more },
  );
const headings = (cells: readonly Cell[]) => {
  const list = drawn(
    unitList,
    {
      units: ["nord", "sor"].map((id) => ({ level: "network", id, name: id === "nord" ? "Nord" : "Sør" })),
      relations: [],
      children: cubeOf(inhabitants, cells),
      sources,
    },
    { region: "liten" },
  );
  return {
    said: [...list.querySelectorAll("h3")].map((heading) => plain(heading.textContent)),
    counted: plain(list.querySelector(".counted")?.textContent),
    checks: list.querySelectorAll(".verify tbody tr").length,
  };
};

test("a network stands with its children on the newest day, with its source and how to check it: 3 600 and not 3 500", () => {
  const { said, counted, checks } = headings([
    children("nord", "Nord", 2024, 3500),
    children("nord", "Nord", 2025, 3600),
    children("sor", "Sør", 2025, 900, { status: "inferred" }),
  ]);
  expect(said).toEqual(["Nord, 3 600 barn 0–17 år", "Sør, 900 barn 0–17 år antatt"]);
  expect(counted).toContain("Barna er talt 1.1.2025.");
  expect(counted).toContain("Kilde: Rapport, Utgiver");
  expect(checks).toBe(2);
});

test("a network that was counted on an older day only has no number beside those of the newest", () => {
  const { said } = headings([children("nord", "Nord", 2025, 3600), children("sor", "Sør", 2024, 900)]);
  expect(said).toEqual(["Nord, 3 600 barn 0–17 år", "Sør"]);
});

test("where nobody has counted, networks stand by their names alone", () => {
  expect(headings([])).toEqual({ said: ["Nord", "Sør"], counted: "", checks: 0 });
});
