import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultSentence } from "@barneloftet/ingest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CheckFilesOptions, checkFiles } from "../src/command/check-files.js";
import { checkLargeTable } from "../src/command/check-large-table.js";
import { Lacking } from "../src/refusal.js";
import { SmallImport } from "./small-import.js";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-large-"));
const small = new SmallImport();
afterAll(() => {
  small.remove();
  rmSync(folder, { recursive: true, force: true });
});

const header = "level,unit,period_start,period_end,received,assisted,source,status\n";
const good = "service,enhet-1,2021-01-01,2021-04-01,4,2,oppdiktet,invented\n";
const bad = "service,enhet-1,2021-01-01,2021-04-01,fire,2,oppdiktet,invented\n";
/** More than is looked at to see what a file is. */
const beginning = header + good.repeat(2000);
const silent = () => undefined;

function fileOf(name: string, text: string, size?: number): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  // What is added stands nowhere on the disk, and is read as bytes of nothing.
  if (size !== undefined) truncateSync(path, size);
  return path;
}

const check = (paths: readonly string[], more: Partial<CheckFilesOptions> = {}) =>
  checkFiles(paths, {
    ...{
      pack: undefined,
      mapping: undefined,
      saveMapping: undefined,
      json: false,
      today: "2026-11-29",
      progress: silent,
    },
    ...more,
  });

describe("a table that is read as it comes", () => {
  test("has its rows counted and its faults told by row", async () => {
    const path = fileOf("rows.csv", header + good + bad + good);
    const { rows, refused, faults } = await checkLargeTable(path, "rader.csv", silent);
    expect([rows, refused, faults.map(faultSentence)]).toEqual([
      2,
      false,
      [expect.stringMatching(/^rader\.csv, rad 3, kolonne received: «…»/)],
    ]);
  });

  test("has 200 faults told one by one, the rest as a number, and why it is refused last", async () => {
    const many = await checkLargeTable(fileOf("many.csv", header + bad.repeat(1000) + good), "m.csv", silent);
    expect(many.faults).toHaveLength(201);
    expect([many.rows, many.faults.at(-1)]).toMatchObject([1, { code: "more_faults", more: 800 }]);
    const open = await checkLargeTable(
      fileOf("open.csv", `${header}${bad.repeat(1000)}${good}"service`),
      "o.csv",
      silent,
    );
    expect(open.refused).toBe(true);
    expect([open.rows, ...open.faults.slice(-2)]).toMatchObject([
      0,
      { code: "quote", row: 1003 },
      { code: "more_faults", more: 800 },
    ]);
  });
});

describe("check", () => {
  let large: string;
  beforeAll(() => {
    large = fileOf("large.csv", header + good.repeat(Math.ceil(50_000_001 / good.length)));
  });

  test("reads a table over 50 MB row by row, and says what it has not been held against", async () => {
    const { text, exitCode } = await check([large]);
    expect([text.split("\n"), exitCode]).toEqual([
      [
        "large.csv: ingen feil i radene (819673 rader med tall).",
        expect.stringMatching(
          /^Merk: large\.csv er så stor .* ikke holdt mot hverandre, .* «import» leser ikke filer over 50 MB/,
        ),
      ],
      0,
    ]);
  });

  test("reads one beside files of the usual size, which are checked as before", async () => {
    const { text, exitCode } = await check([large, small.first], { pack: small.pack, json: true });
    expect(exitCode).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      files: [
        { file: "first.csv", kind: "template", rows: 4 },
        { file: "large.csv", kind: "table", rows: 819_673, refused: false, only_by_row: true },
      ],
      faults: [],
    });
  });

  test("refuses a large table that is no text to its end, with exit code 2", async () => {
    const { text, exitCode } = await check([fileOf("cut.csv", beginning, 60_000_000)]);
    expect([text, exitCode]).toEqual([expect.stringContaining("cut.csv: 1 feil"), 2]);
  });

  test("does not read a table over 250 MB, nor anything else over 50 MB, and import no table over 50 MB", async () => {
    await expect(check([fileOf("huge.csv", beginning, 250_000_001)])).rejects.toThrow(/større enn 250 MB/);
    await expect(check([fileOf("other.csv", "a,b\n1,2\n", 50_000_001)])).rejects.toThrow(/større enn 50 MB/);
    await expect(small.make("first", large)).rejects.toThrow(Lacking);
  });
});
