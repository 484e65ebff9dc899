import { readRegion } from "@barneloftet/ingest";
import { expect, test } from "vitest";
import { eksempelfylket } from "../../scripts/eksempelfylket.ts";

const [earlier, latest] = [eksempelfylket({ asOf: "2025H1" }), eksempelfylket()];

const rowsOf = (files: ReadonlyMap<string, string>, file: string): readonly string[] =>
  (files.get(file) ?? "").trimEnd().split("\n");
const rowsOnlyIn = (
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  file: string,
): readonly string[] => {
  const others = new Set(rowsOf(b, file));
  return rowsOf(a, file).filter((row) => !others.has(row));
};
const started = (row: string): string => row.split(",")[2] ?? "";
const files = [...latest.keys()];

test("the edition of 2025H1 can be read, and knows of no day after 30 June 2025", () => {
  expect(readRegion(new Map([...earlier].map(([file, text]) => [file, new TextEncoder().encode(text)]))).ok).toBe(true);
  const ends = files
    .filter((file) => file.startsWith("figures/"))
    .flatMap((file) => rowsOf(earlier, file).slice(1))
    .map((row) => row.split(",")[3] ?? "");
  expect(ends.toSorted().at(-1)).toBe("2025-07-01");
});

test("it says itself when it was made, and nothing but figures and decisions is otherwise", () => {
  const changed = files.filter((file) => !file.startsWith("figures/") && earlier.get(file) !== latest.get(file));
  expect(changed).toEqual(["sources.csv", "decisions.csv"]);
  expect(rowsOnlyIn(earlier, latest, "sources.csv").join()).toContain(",2025-07,");
  expect(rowsOnlyIn(latest, earlier, "sources.csv").join()).toContain(",2026-01,");
});

test("of its four decisions one has been followed up since, and one is made later", () => {
  expect(rowsOf(earlier, "decisions.csv")).toHaveLength(1 + 4);
  const [then, now] = [rowsOnlyIn(earlier, latest, "decisions.csv"), rowsOnlyIn(latest, earlier, "decisions.csv")];
  expect(then.map((row) => row.replace("under_way", "done"))).toEqual(now.slice(0, 1));
  expect(now.map(started)).toEqual([
    "Satte av penger til en felles veileder",
    "Ba tjenestene sende inn tall hvert kvartal",
  ]);
});

test("the days lost in its last quarter are 94 % of what is known now, for each of 21 services and both types", () => {
  const file = "figures/sick_leave_days.csv";
  const then = rowsOnlyIn(earlier, latest, file);
  const now = rowsOnlyIn(latest, earlier, file).filter((row) => started(row) < "2025-07");
  expect([then.length, now.length]).toEqual([42, 42]);
  for (const [index, row] of then.entries()) {
    const [before, after] = [row.split(","), (now[index] ?? "").split(",")];
    expect([before.slice(0, 6), before.slice(7)]).toEqual([after.slice(0, 6), after.slice(7)]);
    expect(Number(before[6])).toBeCloseTo(0.94 * Number(after[6]), 0);
    expect(started(row)).toBe("2025-04-01");
  }
});

test("one older count is revised since, from 20 to 23 children who wait, and one share that was missing has come", () => {
  const other = files.filter((file) => file.startsWith("figures/") && file !== "figures/sick_leave_days.csv");
  expect(other.flatMap((file) => rowsOnlyIn(earlier, latest, file))).toEqual([
    "service,huldrebekk,2024-12-31,2025-01-01,14.9,0,..,14.6,3,2,1500,oppdiktet,invented",
    "service,dvergstad-ost,2024-11-30,2024-12-01,help,20,oppdiktet,invented",
  ]);
  const since = other.flatMap((file) => rowsOnlyIn(latest, earlier, file)).filter((row) => started(row) < "2025");
  expect(since).toEqual([
    "service,huldrebekk,2024-12-31,2025-01-01,14.9,0,14.1,14.6,3,2,1500,oppdiktet,invented",
    "service,dvergstad-ost,2024-11-30,2024-12-01,help,23,oppdiktet,invented",
  ]);
});

test("all else that has come since is of a period that had not ended", () => {
  const since = files
    .filter((file) => file.startsWith("figures/"))
    .flatMap((file) => rowsOnlyIn(latest, earlier, file))
    .filter((row) => (row.split(",")[3] ?? "") <= "2025-07-01");
  expect(since).toHaveLength(42 + 2);
});
