import { packFiles } from "@barneloftet/analytics";
import { describe, expect, it } from "vitest";
import { readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, withRow } from "./invented-pack.js";

/** Rows of one line, for files that the invented pack has none of. */
const rows: Readonly<Record<string, string>> = {
  "decisions.csv": "2020-03,Nemnda,Sa nei,,done,oppdiktet,invented",
  "series_breaks.csv": "requests_assisted,2020-01-01,Ny telling,oppdiktet,invented",
  "capacity_ceilings.csv": "area,dalbasen,2020-01-01,,Fullt,oppdiktet,invented",
  "goals.csv": "hjelp,project,Hjelp i tide,requests_assisted,oppdiktet,invented",
  "structure/ownership_networks.csv": "eiere,Eiere,2020-01-01,,oppdiktet,invented",
  "structure/ownership_fees.csv": "eiere,0,,1000,oppdiktet,invented",
};

const withRows = (files: Readonly<Record<string, string>>): Map<string, string> =>
  Object.entries(files).reduce((pack, [file, row]) => withRow(pack, file, row), inventedPack());

const all = withRows(rows);

describe("a row that a pack has twice would count twice", () => {
  it("does not, in the pack with one row of each", () => {
    const reading = readRegionPack(bytesOf(all));
    expect(reading.ok ? [] : reading.faults).toEqual([]);
  });

  it.each(Object.keys(packFiles))("is refused in %s, with its place", (file) => {
    const lines = (all.get(file) ?? "").trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    const reading = readRegionPack(bytesOf(withRow(all, file, lines.at(-1) ?? "")));
    const [told] = reading.ok ? [] : reading.faults.filter((fault) => fault.file === file);
    expect(told?.code).toMatch(file === "pack.csv" ? /^pack_rows$/ : /^(doubled|overlap)/);
    if (file !== "pack.csv") expect(told?.row).toBeGreaterThan(2);
  });
});
