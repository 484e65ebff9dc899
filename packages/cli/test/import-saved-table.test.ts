import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCollected } from "@barneloftet/ingest";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { childrenTable, populationTable, type SavedTable, savedText } from "../../ingest/test/saved-tables.js";
import { checkFiles } from "../src/command/check-files.js";
import { ask } from "../src/database.js";
import { readEdition } from "../src/edition/read-edition.js";
import { submittedRow } from "../src/import/submitted-source.js";
import { SmallImport } from "./small-import.js";

let small: SmallImport;
beforeEach(() => {
  small = new SmallImport();
});
afterEach(() => small.remove());

/** Saves a table as `barneloftet fetch ssb` does. */
function saved(name: string, table: SavedTable): string {
  const path = join(small.folder, name);
  writeFileSync(path, savedText(table));
  return path;
}

/** What the command line says of files. */
const check = (paths: readonly string[], json = false) =>
  checkFiles(paths, {
    ...{ pack: small.pack, mapping: undefined, saveMapping: undefined, json, today: "2026-11-29" },
    progress: () => undefined,
  });

/** Inhabitants of Fjelldal (9903) in an edition, by year and age group, with the source they stand under. */
async function inhabitants(edition: string): Promise<readonly string[]> {
  const { connection } = await readEdition(small.editions, edition);
  try {
    const text =
      "SELECT year(period_start) AS year, age_group, persons, source FROM population WHERE unit = '9903' ORDER BY ALL";
    const rows = await ask(connection, { text, values: [] });
    return rows.map(({ year, age_group, persons, source }) => `${year} ${age_group} ${persons} ${source}`);
  } finally {
    connection.closeSync();
  }
}

/** The source that an edition has for the one file that was sent in. */
async function sourceIn(edition: string) {
  const { region, connection } = await readEdition(small.editions, edition);
  connection.closeSync();
  return region.pack["sources.csv"].find(({ id }) => id.startsWith("innsendt"));
}

describe("a saved table of Statistics Norway", () => {
  test("is checked and imported: 54 aged 0–17 in Fjelldal stand for the 0 that was known, and 2021 is new", async () => {
    const file = saved("07459.json", populationTable({ Region: ["K-9903"], Tid: ["2020", "2021"] }));
    expect(await check([file])).toEqual({
      text: "07459.json: ingen feil (tabell 07459 fra Statistisk sentralbyrå, 8 rader med tall).",
      exitCode: 0,
    });
    await small.make("before", small.first);
    expect(await inhabitants("before")).toEqual(["2020 0-17 0 oppdiktet"]);
    expect(await small.make("saved", file)).toContain(
      "7 rader med tall er nye, og 1 står i stedet for en som var kjent fra før.",
    );
    expect(await inhabitants("saved")).toEqual([
      ...["2020 0-17 54", "2020 0-22 69", "2020 0-24 75", "2020 total 318"].map((row) => `${row} innsendt-saved-1`),
      ...["2021 0-17 54", "2021 0-22 69", "2021 0-24 75", "2021 total 318"].map((row) => `${row} innsendt-saved-1`),
    ]);
    const manifest = JSON.parse(readFileSync(join(small.editions, "saved.json"), "utf8"));
    expect(manifest.submitted).toMatchObject([{ source: "innsendt-saved-1", kind: "statistics" }]);
    expect(await sourceIn("saved")).toEqual({
      ...{ id: "innsendt-saved-1", title: "Tabell 07459 fra Statistisk sentralbyrå, lagret fil" },
      ...{ publisher: "Eventyrlandet", kind: "invented", published_on: "2026-11-29", place: "oppdatert 2026-02-20" },
    });
  });

  test("says with check, as text and as JSON, what it left out, and that is no fault", async () => {
    const file = saved("07459.json", populationTable({ Region: ["9903", "0301"], Tid: ["2019", "2021"] }));
    const { text, exitCode } = await check([file]);
    expect(exitCode).toBe(0);
    expect(text).toContain("Merk: 07459.json, ved dimension.Region: Tallene for 0301 er ikke tatt med");
    expect(text).toContain("Merk: 07459.json, ved dimension.Tid: Tallene for 9903 i 2019 er ikke tatt med");
    const json = JSON.parse((await check([file], true)).text);
    expect(json.files).toEqual([
      {
        ...{ file: "07459.json", kind: "statistics", service: null, period: null, table: "07459" },
        ...{ rows: 4, answers: 0, refused: false },
      },
    ]);
    expect(json.notices.map(({ code }: { readonly code: string }) => code)).toEqual([
      ...["statistics_other_regions", "statistics_other_years"],
    ]);
  });

  test("with a hidden cell makes a known number one that is not known, and import says so", async () => {
    const hidden = populationTable({ Tid: ["2020"] }, ({ Alder }) => (Alder === "003" ? ":" : 1));
    const done = await small.make("hidden", saved("07459.json", hidden));
    expect(done).toMatch(
      /Merk: 07459\.json, ved status: .* ikke kjent: 9903 i 2020 \(0–17 år, 0–22 år, 0–24 år, alle aldre\)/,
    );
    expect((await inhabitants("hidden"))[0]).toBe("2020 0-17 null innsendt-hidden-1");
  });

  test("of a table whose figures have no place is refused, and nothing is written", async () => {
    const file = saved("12615.json", { ...populationTable(), table: "12615" });
    const sentence =
      "Filen er tabell 12615 (barn med melding) fra Statistisk sentralbyrå. Tallene i den har ingen plass i produktet ennå, og er ikke lest. Ta filen ut.";
    expect(await check([file])).toMatchObject({ text: expect.stringContaining(sentence), exitCode: 1 });
    await expect(small.make("none", file)).rejects.toThrow(sentence);
    expect(await small.holds("none")).toBe(false);
  });

  test("of inhabitants and one of children with measures make one edition, each under a source of its own", async () => {
    const files = [
      saved("07459.json", populationTable()),
      saved("12275.json", childrenTable({ KOKkommuneregion0000: ["9903", "EAK"] })),
    ];
    const args = ["import", ...files, "--edition", "both", "--editions", small.editions, "--pack", small.pack];
    const main = new URL("../dist/main.js", import.meta.url);
    const { status, stdout, stderr } = spawnSync("node", [main.pathname, ...args], { encoding: "utf8" });
    expect([status, stderr.includes("Error")]).toEqual([0, false]);
    expect(stdout).toContain("5 rader med tall er nye");
    const { connection } = await readEdition(small.editions, "both");
    const text = "SELECT unit, during_year, at_year_end, during_year_care, source FROM children_with_measures";
    const rows = await ask(connection, { text, values: [] });
    connection.closeSync();
    expect(rows.map((row) => Object.values(row).map(String).join(" "))).toEqual(["9903 40 25 null innsendt-both-2"]);
  });

  test("stands in a real region under a source of Statistics Norway's that counts as sent in, and not as published", async () => {
    const bytes = new TextEncoder().encode(savedText(populationTable({ Region: ["0301"] })));
    await small.make("any", small.first);
    const { region, connection } = await readEdition(small.editions, "any");
    connection.closeSync();
    const read = await readCollected("07459.json", bytes, { region, today: "2026-11-29" });
    const about = { id: "innsendt-x-1", read, today: "2026-11-29" };
    expect(submittedRow({ pack: region.pack, name: "Ekteland", kind: "real" }, about)).toMatchObject({
      ...{ title: "Tabell 07459 fra Statistisk sentralbyrå, lagret fil", publisher: "Statistisk sentralbyrå" },
      ...{ kind: "submitted", place: "oppdatert 2026-02-20" },
    });
  });
});
