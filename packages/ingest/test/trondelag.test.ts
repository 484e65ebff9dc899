import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";

const folder = new URL("../../../data/trondelag/", import.meta.url);

/** Sources: Barneløftet's final report §1.3 (38 municipalities, 22 services, 5 networks). */
it("reads data/trondelag: 38 municipalities, 22 services and 5 networks on 2021-01-01", () => {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".csv"));
  const files = new Map(
    names.map((name) => [name.replaceAll("\\", "/"), new Uint8Array(readFileSync(new URL(name, folder)))]),
  );
  const reading = readRegionPack(files);
  expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
  if (!reading.ok) return;
  const on = (row: { valid_from: string; valid_to?: string | undefined }) =>
    row.valid_from <= "2021-01-01" && "2021-01-01" < (row.valid_to ?? "9999-12-31");
  const { pack } = reading;
  const municipalities = pack["structure/municipalities.csv"].filter((row) => row.in_region === "yes" && on(row));
  expect(municipalities).toHaveLength(38);
  expect(pack["structure/services.csv"].filter(on)).toHaveLength(22);
  expect(pack["structure/networks.csv"]).toHaveLength(5);
});
