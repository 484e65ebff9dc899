import { describe, expect, test } from "vitest";
import { findingTables } from "../../packages/cli/src/publish/finding-tables.ts";
import { stories } from "../../scripts/eksempelfylket/stories.ts";
import { regionOf } from "../eksempelfylket/packs.ts";
import { sumsOf, watchedValues } from "../eksempelfylket/values.ts";

const { region } = regionOf("eksempelfylket");
const networks = region.pack["structure/networks.csv"].map(({ id }) => id);
const sums = [...networks.map((id) => sumsOf("network", id)), sumsOf("region", region.id)];
const tables = findingTables(region, watchedValues(sums));
const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
const [findings, briefs] = [rowsOf("findings"), rowsOf("briefs")];
const tested = findings.filter(({ p }) => typeof p === "number");

describe("the published findings of Eksempelfylket", () => {
  test("are of services, networks and the region, and share one budget of a tenth", () => {
    expect(new Set(tested.map(({ level }) => level))).toEqual(new Set(["service", "network", "region"]));
    expect(tested.reduce((sum, row) => sum + Number(row.signal_at), 0)).toBeCloseTo(0.1, 9);
    for (const row of tested) expect(row.kind !== "cannot_tell").toBe(Number(row.p) <= Number(row.signal_at));
  });

  test("carry each test's inputs: the signed root of the deviance, worked out again from events and totals", () => {
    const surprise = (seen: number, expected: number): number => (seen === 0 ? 0 : seen * Math.log(seen / expected));
    for (const row of tested.filter(({ undecided, against_undecided }) => undecided === 0 && against_undecided === 0)) {
      const [a, n, b, m] = ["events", "total", "against_events", "against_total"].map((name) => Number(row[name])) as [
        number,
        number,
        number,
        number,
      ];
      const common = (a + b) / (n + m);
      const rest =
        row.compared_as === "share" ? surprise(n - a, n * (1 - common)) + surprise(m - b, m * (1 - common)) : 0;
      const deviance = surprise(a, n * common) + surprise(b, m * common) + rest;
      expect(Number(row.contrast) ** 2).toBeCloseTo(2 * deviance, 6);
    }
  });

  test("carry each test's result: where no exact test says more, p is that of Student's t, to be had from any table", () => {
    const byHand = tested.filter(({ exact_p, p }) => exact_p !== p);
    expect(byHand.length).toBeGreaterThan(100);
    for (const row of byHand) {
      const [contrast, size, lumps, wander, degrees] = ["contrast", "size", "lumps", "wander", "degrees"].map((name) =>
        Number(row[name]),
      ) as [number, number, number, number, number];
      const t = Math.abs(contrast) / Math.sqrt(lumps + wander * size);
      // The tail of Student's t by Simpson's rule over 4 000 parts of the angle, with the density's constant as an integral too.
      const part = (from: number, to: number): number => {
        const step = (to - from) / 4000;
        const at = (i: number): number => Math.cos(from + i * step) ** (degrees - 1);
        let sum = at(0) + at(4000);
        for (let i = 1; i < 4000; i += 1) sum += (i % 2 === 0 ? 2 : 4) * at(i);
        return (sum * step) / 3;
      };
      const tail = part(Math.atan(t / Math.sqrt(degrees)), Math.PI / 2) / part(0, Math.PI / 2);
      expect(Number(row.p)).toBeCloseTo(tail, 4);
      expect(Number(row.p)).toBeGreaterThanOrEqual(Number(row.exact_p ?? 0));
    }
  });

  test("have a figure between its limits where it cannot be told, and name the silent service", () => {
    for (const row of tested) {
      const [lower, upper] = [row.lower ?? Number.NEGATIVE_INFINITY, row.upper ?? Number.POSITIVE_INFINITY];
      const isInside = Number(row.value) >= Number(lower) - 1e-9 && Number(row.value) <= Number(upper) + 1e-9;
      expect(`${row.sentence_nb} ${isInside}`).toBe(`${row.sentence_nb} ${row.kind === "cannot_tell"}`);
    }
    expect(findings.filter(({ kind }) => kind === "silent").map(({ unit }) => unit)).toEqual([stories.silent]);
  });

  test("have columns for all that a row says, and something in each column", () => {
    for (const { columns, rows } of tables) {
      const said = new Set(
        rows.flatMap((row) => Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [name]))),
      );
      // No sentence of Eksempelfylket's newest figures is a signal.
      expect([...said].toSorted()).toEqual(
        Object.keys(columns)
          .filter((name) => name !== "is_signal")
          .toSorted(),
      );
    }
  });
});

describe("the few sentences", () => {
  test("are four at most of each unit, in two written languages and English", () => {
    const units = new Map<string, number>();
    for (const { level, unit } of briefs) units.set(`${level}/${unit}`, (units.get(`${level}/${unit}`) ?? 0) + 1);
    expect(units.size).toBe(22 + networks.length + 1);
    expect(Math.max(...units.values())).toBe(4);
    for (const row of briefs)
      expect([row.sentence_nb, row.sentence_nn].every((each) => String(each).endsWith("."))).toBe(true);
  });

  test("name no service of an area but for a signal or its silence", () => {
    const ofAreas = briefs.filter(({ level }) => level !== "service");
    const names = region.pack["structure/services.csv"].map(({ name }) => name);
    for (const { kind, is_signal, sentence_nb } of ofAreas.filter(
      (row) => row.is_signal === null && row.kind !== "silent",
    ))
      expect(
        `${kind} ${is_signal} ${names.filter((name) => new RegExp(`(^|: |, )${name}[,;.]`, "u").test(String(sentence_nb)))}`,
      ).toBe(`${kind} null `);
    expect(ofAreas.some(({ kind }) => kind === "silent")).toBe(true);
  });
});
