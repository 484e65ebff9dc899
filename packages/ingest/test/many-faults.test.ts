import { expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, replaced } from "./invented-pack.js";

function faultsOf(files: ReadonlyMap<string, Uint8Array>) {
  const reading = readRegionPack(files);
  return reading.ok ? [] : reading.faults;
}

it("tells every fault of a pack, not only the first", () => {
  let pack = replaced(inventedPack(), "structure/tiles.csv", "9905,0,1", "9905,x,y");
  pack = replaced(pack, "figures/sick_leave.csv", "7.4", "ti");
  pack = replaced(pack, "structure/networks.csv", "Dalen", " Dalen");
  const found = faultsOf(bytesOf(pack)).map(({ file, row, column }) => [file, row, column]);
  expect(found).toEqual([
    ["structure/networks.csv", 2, "name"],
    ["structure/tiles.csv", 4, "column"],
    ["structure/tiles.csv", 4, "row"],
    ["figures/sick_leave.csv", 2, "percent"],
  ]);
});

it("tells 200 faults one by one and the rest as a number", () => {
  const file = "figures/population.csv";
  const rows = Array.from(
    { length: 250 },
    (_, index) => `nation,norge,2020-01-01,2020-01-02,0-${index},x,oppdiktet,invented`,
  );
  const pack = inventedPack();
  pack.set(file, `${pack.get(file) ?? ""}${rows.join("\n")}\n`);
  const faults = faultsOf(bytesOf(pack));
  expect(faults).toHaveLength(201);
  expect(faults.at(-1)).toMatchObject({ code: "more_faults", more: 50, file });
  expect(faults.slice(-1).map(faultSentence)).toEqual([
    `${file}: Det er 50 feil til, her og i filene etter. Rett feilene ovenfor først, og les regionpakken på nytt.`,
  ]);
});

it("refuses what is invented in a real pack", () => {
  const pack = replaced(inventedPack(), "pack.csv", "Eventyrlandet,invented", "Eventyrlandet,real");
  const faults = faultsOf(bytesOf(pack));
  const places = faults.map(({ code, file, row, column }) => [code, file, row, column]);
  expect(places).toContainEqual(["invented_in_real", "pack.csv", 2, "status"]);
  expect(places).toContainEqual(["invented_in_real", "structure/services.csv", 2, "host_status"]);
  expect(places).toContainEqual(["invented_in_real", "figures/requests.csv", 2, "status"]);
  expect(faults.every(({ code }) => code === "invented_in_real")).toBe(true);
});

it("does not tell the consequences of a fault as faults", () => {
  const pack = replaced(inventedPack(), "structure/networks.csv", "dalen,Dalen", "Dalen!,Dalen");
  expect(faultsOf(bytesOf(pack)).map(({ code }) => code)).toEqual(["form"]);
});

it("reads a file of 100 000 rows with three faults each without running out of stack", () => {
  const file = "figures/benchmarks.csv";
  const pack = inventedPack();
  const rows = "nation,norge,2020-01-01,2020-01-01,i,x,prosent,,\n".repeat(100_000);
  pack.set(file, `${pack.get(file) ?? ""}${rows}`);
  expect(faultsOf(bytesOf(pack)).at(-1)).toMatchObject({ code: "more_faults", more: 299_800 });
}, 60_000);
