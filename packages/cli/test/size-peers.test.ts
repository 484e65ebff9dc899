import { readdirSync, readFileSync } from "node:fs";
import { createRegion, servicesOn } from "@barneloftet/analytics";
import { readRegionPack } from "@barneloftet/ingest";
import { expect, test } from "vitest";
import { sizePeers } from "../src/publish/size-peers.js";
import { unitTables } from "../src/publish/unit-tables.js";

const pack = new URL("../../../data/trondelag/", import.meta.url);
const files = (readdirSync(pack, { recursive: true }) as string[]).filter((path) => path.endsWith(".csv"));
const reading = readRegionPack(new Map(files.map((path) => [path, readFileSync(new URL(path, pack))])));
if (!reading.ok) throw new Error("the pack cannot be read");
const region = createRegion(reading.pack, reading.figures.population);
const answer = servicesOn(region, region.organisationDate);
const services = answer.kind === "known" ? answer.value.map(({ id }) => ({ level: "service" as const, id })) : [];
const peers = sizePeers(region, services);
const of = (id: string): readonly string[] => peers.filter((row) => row.of.id === id).map(({ peer }) => peer.id);

test("Frøya's 1 000 children stand between Hitra's 934 and Heim's 1 113, 1 240, 1 614 (Statistics Norway, 1.1.2021), by size", () => {
  expect(of("froya")).toEqual(["hitra", "froya", "heim", "midtre-gauldal", "indre-namdal"]);
});

test("the smallest of all has the three next larger only", () => {
  expect(of("hitra")).toEqual(["hitra", "froya", "heim", "midtre-gauldal"]);
});

test("a service that also serves municipalities outside the region is nobody's peer: its children are counted only in part", () => {
  for (const service of ["indre-nordmore", "roros-holtalen"]) {
    expect(of(service)).toEqual([]);
    expect(peers.filter(({ peer }) => peer.id === service)).toEqual([]);
  }
});

test("the four services of Trondheim, whose children nobody has counted for 2021, have no peers and are nobody's", () => {
  for (const district of ["trondheim-midtbyen", "trondheim-ostbyen", "trondheim-lerkendal", "trondheim-heimdal"]) {
    expect(of(district)).toEqual([]);
    expect(peers.filter(({ peer }) => peer.id === district)).toEqual([]);
  }
});

test("a unit is never told to be like one of another level", () => {
  const municipality = { level: "municipality" as const, id: "5014" };
  const mixed = sizePeers(region, [...services, municipality]);
  expect(mixed.filter((row) => row.of.level !== row.peer.level)).toEqual([]);
  expect(mixed.filter((row) => row.of.level === "municipality")).toHaveLength(1);
});

test("the published relation holds the unit itself and its peers in the order of their sizes", () => {
  const relations = unitTables(region).find(({ name }) => name === "relations");
  const rows = (relations?.rows ?? []).filter((row) => row.relation === "peer" && row.id === "froya");
  expect(rows.map((row) => row.to_id)).toEqual(of("froya"));
  const positions = rows.map((row) => Number(row.position));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(rows.every((row) => row.has_page === "yes" && row.sources !== "")).toBe(true);
});
