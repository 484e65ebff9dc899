import { describe, expect, test } from "vitest";
import { packNames, regionOf, sharedWords, wordsOf } from "./packs.ts";

const regions = packNames.map((pack) => regionOf(pack).region);
const pairs = regions.flatMap((a, index) => regions.slice(index + 1).map((b) => [a.id, b.id, a, b] as const));

describe("invented values never stand under a real unit's name", () => {
  test("the packs of the repository are compared, and each by all its units", () => {
    expect(packNames).toEqual(expect.arrayContaining(["eksempelfylket", "trondelag"]));
    expect(pairs).toHaveLength((packNames.length * (packNames.length - 1)) / 2);
    for (const region of regions) expect(wordsOf(region).size).toBeGreaterThan(100);
  });

  test.each(pairs)("no id, code, name or short name of a unit of %s is in %s", (_, __, a, b) => {
    expect(sharedWords(a, b)).toEqual([]);
  });

  test.each([
    ["a network's id", "structure/networks.csv", "id"],
    ["a network's name", "structure/networks.csv", "name"],
    ["a service's id", "structure/services.csv", "id"],
    ["a service's name", "structure/services.csv", "name"],
    ["a municipality's code", "structure/municipalities.csv", "code"],
    ["a municipality's short name", "structure/municipalities.csv", "short_name"],
    ["a district's code", "structure/districts.csv", "code"],
    ["an area's id", "structure/areas.csv", "id"],
  ] as const)("%s that stands in both packs is found", (_, file, column) => {
    const [invented, real] = ["eksempelfylket", "trondelag"].map((pack) => regionOf(pack).region);
    if (!invented || !real) throw new Error("both packs are there");
    const [theirs] = real.pack[file];
    const [first, ...rest] = invented.pack[file];
    const word = (theirs as unknown as Readonly<Record<string, string>>)[column];
    const mixed = { ...invented, pack: { ...invented.pack, [file]: [{ ...first, [column]: word }, ...rest] } };
    expect(sharedWords(mixed, real).join()).toContain(word);
  });

  test("a figure of one pack is about no unit of another", () => {
    const about = packNames.map((pack) => {
      const tables = Object.values(regionOf(pack).figures) as readonly (readonly { level: string; unit: string }[])[];
      return new Set(tables.flat().flatMap(({ level, unit }) => (level === "nation" ? [] : [unit])));
    });
    const shared = about.flatMap((units, i) =>
      about.slice(i + 1).flatMap((more) => [...units].filter((u) => more.has(u))),
    );
    expect(shared).toEqual([]);
  });
});
