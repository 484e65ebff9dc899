import { describe, expect, test } from "vitest";
import { asOf } from "../../src/region/dated.js";
import { servicesOf } from "../../src/region/memberships.js";
import { bordersOn } from "../../src/region/organisation-days.js";
import { populationOf } from "../../src/region/population.js";
import { carry } from "../../src/region/succession.js";
import { tileMap } from "../../src/region/tile-map.js";
import { municipalitiesOn, servicesOn } from "../../src/region/units.js";
import { small } from "./small-region.js";

const people = { level: "municipality", id: "0004" } as const;

describe("a day that is no ISO day is a fault in the program, wherever it is asked", () => {
  const asked: readonly (readonly [string, (day: string) => unknown])[] = [
    ["asOf", (day) => asOf(small, day)],
    ["servicesOf", (day) => servicesOf(small, "0001", day)],
    ["municipalitiesOn", (day) => municipalitiesOn(small, day)],
    ["servicesOn", (day) => servicesOn(small, day)],
    ["bordersOn", (day) => bordersOn(small, day)],
    ["tileMap", (day) => tileMap(small, day)],
    ["carry from", (day) => carry(small, { from: day, to: "2021-01-01" })],
    ["carry to", (day) => carry(small, { from: "2018-01-01", to: day })],
    ["populationOf", (day) => populationOf(small, people, { on: day, ageGroup: "total" })],
  ];
  const days = ["2019", "2019-13-01", "2019-02-29", "", undefined as unknown as string];

  test.each(asked.flatMap(([name, ask]) => days.map((day) => [name, day, ask] as const)))("%s on %j", (_, day, ask) => {
    const said = day === undefined ? "undefined" : `"${day}"`;
    expect(() => ask(day)).toThrow(`invalid day: ${said}; expected an ISO day as in 2019-06-01`);
  });
});

describe("a day later than the last confirmed is answered with the last confirmed", () => {
  const later = {
    ...small,
    pack: {
      ...small.pack,
      "structure/municipalities.csv": small.pack["structure/municipalities.csv"].map((row) =>
        row.code === "0004" ? { ...row, valid_to: "2024-01-01" } : row,
      ),
    },
  };

  test("in what is carried", () => {
    expect(carry(later, { from: "2019-01-01", to: "2025-01-01" })).toEqual(
      carry(later, { from: "2019-01-01", to: "2021-02-01" }),
    );
    expect(carry(later, { from: "2024-06-01", to: "2025-01-01" })).toHaveLength(2);
  });

  test("in the tile map", () => {
    const tiles = later.pack["structure/tiles.csv"];
    const mapped = {
      ...later,
      pack: { ...later.pack, "structure/tiles.csv": [...tiles, { ...tiles[0], code: "0004", column: 1 }] },
    } as typeof small;
    expect(tileMap(mapped, "2025-01-01")).toHaveLength(2);
    expect(tileMap(mapped, "2025-01-01")).toEqual(tileMap(mapped, "2021-02-01"));
  });
});

test("figures carried over changes are as sure as the least sure change", () => {
  const furu = carry(small, { from: "2019-01-01", to: "2021-01-01" }).find(({ code }) => code === "0003");
  expect(furu).toMatchObject({ kind: "carried", from: ["0001", "0002"], status: "unknown" });
});
