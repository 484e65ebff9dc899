import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { xlsx } from "../packages/ingest/test/hr-files.ts";
import { median } from "./median.ts";
import { writeLargeTable } from "./reading/write-large-table.ts";

// A large file beside what others take to read it, turn by turn in one run, each in a process of its own: a table of 200 MB
// beside DuckDB's reader of CSV, and a workbook of 100 000 rows beside the program that unpacks it for us, alone.

const turns = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), "barneloftet-reading-"));

/** What one reading gave and took. */
interface Reading {
  readonly rows: number;
  readonly sum?: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

function read(way: string, file: string): Reading {
  const child = fileURLToPath(new URL("reading/read.mjs", import.meta.url));
  const said = execFileSync(process.execPath, ["--max-old-space-size=3500", child, way, file], { encoding: "utf8" });
  return JSON.parse(said) as Reading;
}

/** Reads a file in some ways, each once a turn and as often first as last, and prints their medians beside those of the last. */
function compare(file: string, ways: readonly string[]): void {
  const found = new Map(ways.map((way) => [way, [] as Reading[]]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const way of turn % 2 === 0 ? ways : ways.toReversed()) found.get(way)?.push(read(way, file));
  const told = new Set([...found.values()].flat().map(({ rows, sum }) => `${rows} ${sum?.toPrecision(10) ?? ""}`));
  if (told.size !== 1) throw new Error(`the ways differ: ${[...told].join(", ")}`);
  const of = (way: string, what: "seconds" | "cpu" | "megabytes"): number =>
    median((found.get(way) ?? []).map((reading) => reading[what]));
  const last = ways.at(-1) ?? "";
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`\n${megabytes} MB, ${found.get(last)?.[0]?.rows} rows, medians of ${turns} turns\n`);
  console.log("| way | seconds | processor, s | peak memory, MB | time / last | processor / last | memory / last |");
  console.log("|---|---|---|---|---|---|---|");
  for (const way of ways) {
    const [seconds, cpu, peak] = [of(way, "seconds"), of(way, "cpu"), of(way, "megabytes")];
    const ratios = [seconds / of(last, "seconds"), cpu / of(last, "cpu"), peak / of(last, "megabytes")];
    const cells = [seconds.toFixed(2), cpu.toFixed(2), peak.toFixed(0), ...ratios.map((ratio) => ratio.toFixed(2))];
    console.log(`| ${[way, ...cells].join(" | ")} |`);
  }
}

/** A workbook as an HR system might give it: a row for each unit, month and kind of absence, of units that do not exist. */
async function workbook(rows: number): Promise<Uint8Array> {
  const [, ...services] = readFileSync("data/eksempelfylket/structure/services.csv", "utf8").trim().split("\n");
  const units = services.map((line) => line.slice(0, line.indexOf(",")));
  const kinds = ["Egenmeldt", "Legemeldt", "Totalt"];
  const body = Array.from({ length: rows }, (_, at) => {
    const unit = units[at % units.length] ?? "";
    const turn = Math.floor(at / units.length);
    const month = Math.floor(turn / kinds.length);
    const period = `${1950 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    return [unit, period, kinds[turn % kinds.length] ?? "", (at % 97) / 2, 300 + (at % 50), 16 + (at % 9)];
  });
  const header = ["Enhet", "Periode", "Fraværstype", "Tapte dagsverk", "Avtalte dagsverk", "Ansatte"];
  return xlsx({ Fravær: [header, ...body] });
}

try {
  const table = join(folder, "table.csv");
  writeLargeTable(table, 200_000_000);
  compare(table, ["readTableStream", "csv-parse", "DuckDB, one thread", "DuckDB"]);
  const book = join(folder, "workbook.xlsx");
  writeFileSync(book, await workbook(100_000));
  compare(book, ["readCollected", "readSheets", "read-excel-file"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
