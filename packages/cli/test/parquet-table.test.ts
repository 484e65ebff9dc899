import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRegion } from "@barneloftet/analytics";
import { type Figures, faultSentence, readCollected } from "@barneloftet/ingest";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCheckedPack } from "../src/command/read-checked-pack.js";
import { literal, openDatabase } from "../src/database.js";
import { objectPath } from "../src/edition/layout.js";
import type { NewManifest } from "../src/edition/manifest.js";
import { writeEdition } from "../src/edition/write-edition.js";

const { pack, figures, files } = readCheckedPack("data/eksempelfylket");
const region = createRegion(pack, figures.population);
const read = (bytes: Uint8Array) => readCollected("tabell.parquet", bytes, { region, today: "2026-11-29" });
const folder = mkdtempSync(join(tmpdir(), "barneloftet-parquet-"));
let manifest: NewManifest;
beforeAll(async () => {
  manifest = await writeEdition(folder, { name: "en", madeBy: "test", pack, figures, files });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const objectOf = (table: string): Uint8Array =>
  readFileSync(objectPath(folder, manifest.tables.find((one) => one.table === `figures/${table}`)?.sha256 ?? ""));
const textOf = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();

describe("a table of an edition, read as the Parquet file that it is,", () => {
  test.each(["sick_leave_days", "requests", "measures", "benchmarks", "waiting_children"] as const)(
    "has the rows of %s to the last digit",
    async (table: keyof Figures) => {
      const { kind, figures: found, faults } = await read(objectOf(table));
      expect([kind, faults.map(faultSentence)]).toEqual(["table", []]);
      const rows = figures[table].map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => column !== "class")),
      );
      expect(textOf(found.map(({ value }) => value))).toEqual(textOf(rows));
    },
  );
});

/** A Parquet file as DuckDB writes the answer to a query. */
async function parquetOf(query: string, how = "COMPRESSION zstd"): Promise<Uint8Array> {
  const connection = await openDatabase();
  const path = join(folder, "made.parquet");
  try {
    await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet, ${how})`);
    return readFileSync(path);
  } finally {
    connection.closeSync();
  }
}
const row = (received: string, more = ""): string =>
  `SELECT 'service' AS level, 'tussas' AS unit, DATE '2025-01-01' AS period_start, DATE '2025-04-01' AS period_end, ${received} AS received, 2 AS assisted, 'oppdiktet' AS source, 'invented' AS status${more}`;

describe("a Parquet file", () => {
  test.each(["snappy", "gzip", "zstd", "lz4_raw", "uncompressed"])(
    "is read however it is packed: %s",
    async (packing) => {
      const { figures: found, faults } = await read(await parquetOf(row("4"), `COMPRESSION ${packing}`));
      expect([found.map(({ value }) => value.received), faults.map(faultSentence)]).toEqual([[4], []]);
    },
  );

  test.each([
    [row("4.5"), "tabell.parquet, rad 1, kolonne received: «4.5» er ikke et helt tall"],
    [row("9007199254740993"), "tabell.parquet, rad 1, kolonne received: Tallet «9007199254740993» er for stort"],
    [row("'Tora Testesen'"), "tabell.parquet, rad 1, kolonne received: «…» er ikke et helt tall"],
    [row("[1, 2]"), "tabell.parquet, rad 1, kolonne received: «…» er ikke et helt tall"],
    [row("4", ", 1 AS navn"), "tabell.parquet, rad 1, kolonne I: Kjenner ikke kolonnen"],
    ["SELECT 1 AS a", "Kolonnen mangler"],
  ])("of %s is refused by row and column", async (query, says) => {
    const { refused, faults } = await read(await parquetOf(query));
    expect(refused).toBe(true);
    expect(faults.map(faultSentence).join("\n")).toContain(says);
  });

  test("with more rows than are read is refused before it is read", async () => {
    const many = await parquetOf("SELECT range AS level FROM range(200001)");
    expect((await read(many)).faults.map(({ code }) => code)).toEqual(["too_many_rows"]);
  });

  test("cut or changed anywhere is refused or read, within two seconds, and never falls", async () => {
    const whole = await parquetOf(row("4"));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, isCut) => {
          const bytes = isCut ? whole.slice(0, at) : whole.map((byte, i) => (i === at ? byte ^ by : byte));
          const start = performance.now();
          const { faults } = await read(bytes);
          for (const one of faults) expect(faultSentence(one).length).toBeGreaterThan(20);
          expect(performance.now() - start).toBeLessThan(2000);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
