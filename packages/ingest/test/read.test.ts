import { describe, expect, it } from "vitest";
import { readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, replaced } from "./invented-pack.js";

function readWhole(pack: ReadonlyMap<string, string>) {
  const reading = readRegionPack(bytesOf(pack));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 1));
  return reading;
}

describe("readRegionPack", () => {
  it("gives the rows of every file of a pack that is in order", () => {
    const { pack } = readWhole(inventedPack());
    expect(pack["pack.csv"]).toHaveLength(1);
    expect(pack["structure/municipalities.csv"].map(({ code }) => code)).toContain("9905");
    expect(pack["structure/services.csv"][3]).toMatchObject({
      name: "Borg, sør",
      host: undefined,
      valid_to: undefined,
    });
    expect(pack["structure/tiles.csv"][1]).toMatchObject({ code: "9904", column: 1, row: 0 });
    expect(pack["decisions.csv"][0]).toMatchObject({ what: "Sa ja,\nog mente det", amount_nok: 100000 });
  });

  it("reads - as zero and .. and : as not given", () => {
    const { figures } = readWhole(inventedPack());
    expect(figures.population.map(({ persons }) => persons)).toEqual([1200, 0, null]);
    expect(figures.sick_leave[0]?.percent).toBe(7.4);
    expect(figures.measures[0]?.measures).toBeNull();
    expect(figures.tenure).toEqual([]);
  });

  it("joins the class of a measure from the pack's measure types", () => {
    expect(readWhole(inventedPack()).figures.measures[0]).toMatchObject({ code: "3.09", class: "compensating" });
  });

  it("accepts a byte order mark, line ends of Windows, another order of columns and files that are no CSV", () => {
    const pack = inventedPack();
    for (const [file, text] of pack) pack.set(file, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    pack.set("README.md", "\0 ikke lest");
    const swapped = replaced(pack, "structure/tiles.csv", "code,column,row", "code,row,column");
    expect(readWhole(swapped).pack["structure/tiles.csv"][1]).toMatchObject({ column: 0, row: 1 });
  });
});
