import {
  carry,
  municipalitiesOfService,
  municipalitiesOn,
  populationOf,
  predecessorsOf,
  servicesOf,
  servicesOn,
  successorsOf,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { eksempelfylket } from "../../scripts/eksempelfylket.ts";
import { filesOf, known, regionOf } from "./packs.ts";

const { region } = regionOf("eksempelfylket");
const { pack } = region;
const made = eksempelfylket();
const day = "2025-01-01";
const children = { on: day, ageGroup: "0-17" } as const;

describe("the pack is what the generator makes", () => {
  test("the files are the same, to the byte, when they are made again", () => {
    const texts = [...filesOf("eksempelfylket")].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(made));
  });

  test("every row of every file has the status invented, and names the one invented source", () => {
    for (const [file, text] of made) {
      const rows = text.trimEnd().split("\n").slice(1);
      if (file === "sources.csv") expect(rows).toHaveLength(1);
      else expect(rows.filter((row) => !/,oppdiktet,invented(,|$)/.test(row))).toEqual([]);
    }
    expect(pack["sources.csv"][0]).toMatchObject({ id: "oppdiktet", kind: "invented" });
    expect(pack["structure/services.csv"].filter(({ host_status }) => host_status !== "invented")).toEqual([]);
  });

  test("no municipality or district has a code of a Norwegian county: all begin with 98", () => {
    const codes = [...pack["structure/municipalities.csv"], ...pack["structure/districts.csv"]].map(({ code }) => code);
    expect(codes.filter((code) => !code.startsWith("98"))).toEqual([]);
  });
});

describe("the organisation, shaped like a real one", () => {
  test("on 1 January 2025 there are 5 networks, 22 services and 38 municipalities", () => {
    expect(pack["structure/networks.csv"]).toHaveLength(5);
    expect(known(servicesOn(region, day))).toHaveLength(22);
    expect(known(municipalitiesOn(region, day))).toHaveLength(38);
    const inNetworks = pack["structure/networks.csv"].flatMap(({ id }) =>
      known(municipalitiesOn(region, day, { level: "network", id })),
    );
    expect(inNetworks).toHaveLength(38);
  });

  test("Gamle Nissebu and Nissedypet became Nissebu, and their figures are carried", () => {
    expect(predecessorsOf(region, "9832").map(({ from_code }) => from_code)).toEqual(["9871", "9872"]);
    const carried = carry(region, { from: "2020-01-01", to: day });
    expect(carried.find(({ code }) => code === "9832")).toMatchObject({ kind: "carried", from: ["9871", "9872"] });
  });

  test("Alvmark was split between Alvhaug and Alvtun, whose older figures cannot be had", () => {
    expect(successorsOf(region, "9873").map(({ to_code }) => to_code)).toEqual(["9825", "9827"]);
    const refused = carry(region, { from: "2020-01-01", to: day }).filter(({ kind }) => kind === "refused");
    expect(refused.map(({ code }) => code)).toEqual(["9825", "9827"]);
  });

  test("Trollmyr's service is hosted by a municipality outside the region", () => {
    expect(known(servicesOf(region, "9824", day))).toMatchObject([{ id: "utskogen", host: "9890" }]);
    expect(pack["structure/municipalities.csv"].find(({ code }) => code === "9890")?.in_region).toBe("no");
    expect(known(municipalitiesOfService(region, "utskogen", day)).map(({ code }) => code)).toEqual(["9824", "9890"]);
  });

  test("the city has four districts, a service each, and their children are the city's 40 000", () => {
    expect(known(servicesOf(region, "9801", day))).toHaveLength(4);
    const parts = pack["structure/districts.csv"].map(({ code }) =>
      known(populationOf(region, { level: "district", id: code }, children)),
    );
    expect(parts).toEqual([9000, 11000, 10500, 9500]);
    expect(known(populationOf(region, { level: "municipality", id: "9801" }, children))).toBe(40000);
    for (const ageGroup of ["total", "0-24"]) {
      const of = (level: string) =>
        region.population
          .filter((row) => row.level === level && row.age_group === ageGroup && row.period_start === day)
          .filter(({ unit }) => unit.startsWith("9801"))
          .reduce((sum, { persons }) => sum + (persons ?? 0), 0);
      expect(of("district")).toBe(of("municipality"));
    }
  });

  test("one base serves two of the networks", () => {
    const base = { level: "area", id: "huldre-og-tussebasen" } as const;
    expect(known(servicesOn(region, day, base))).toHaveLength(5 + 3);
  });

  test("the region has 468 769 inhabitants and 94 700 children, about as many as a county", () => {
    const whole = { level: "region", id: "eksempelfylket" } as const;
    expect(known(populationOf(region, whole, { on: day, ageGroup: "total" }))).toBe(468769);
    expect(known(populationOf(region, whole, children))).toBe(94700);
  });

  test("children were counted in 2020 in every municipality of that day", () => {
    const then = known(municipalitiesOn(region, "2020-01-01")).map(({ code }) => code);
    const counted = region.population.filter((row) => row.period_start === "2020-01-01" && row.age_group === "0-17");
    expect(counted.map(({ unit }) => unit).toSorted()).toEqual(then.toSorted());
  });
});

describe("where the municipalities lie", () => {
  const places = pack["structure/geography.csv"].map((row) => ({
    ...row,
    near: row.land_neighbours?.split(" ") ?? [],
  }));

  test("every municipality of the day has a place, and the neighbours of each say so too", () => {
    expect(places.map(({ code }) => code)).toEqual(known(municipalitiesOn(region, day)).map(({ code }) => code));
    for (const { code, near } of places)
      for (const other of near) expect(places.find((place) => place.code === other)?.near).toContain(code);
  });

  test("a tile is half a degree wide and a quarter high, neighbours touch, and two islands have none", () => {
    const tiles = new Map(pack["structure/tiles.csv"].map((tile) => [tile.code, tile]));
    for (const { code, longitude, latitude, near } of places) {
      const { column, row } = tiles.get(code) ?? { column: Number.NaN, row: Number.NaN };
      expect([longitude, latitude]).toEqual([4 + column / 2, 61 - row / 4]);
      const touching = places.flatMap((place) => {
        const other = tiles.get(place.code);
        return other && Math.abs(other.column - column) + Math.abs(other.row - row) === 1 ? [place.code] : [];
      });
      expect(near).toEqual(touching);
    }
    expect(places.filter(({ near }) => near.length === 0).map(({ code }) => code)).toEqual(["9809", "9823"]);
  });
});
