import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedPack, withRow } from "../../ingest/test/invented-pack.js";
import { edition } from "../src/command/edition.js";
import { publishEdition } from "../src/command/publish-edition.js";
import { readEdition } from "../src/edition/read-edition.js";
import { publish } from "../src/publish/publish.js";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-changes-"));
const [editions, cubes] = [join(folder, "editions"), join(folder, "cubes")];
const real = [{ id: "virkelig", kind: "real", units: new Set(["sorvik"]) }] as const;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes an edition of the small pack with rows of figures more, and one decision with what has been done of it. */
async function make(
  name: string,
  { rows, decided }: { rows: readonly (readonly [string, string])[]; decided: string | undefined },
) {
  let pack: ReadonlyMap<string, string> = inventedPack();
  for (const [table, row] of rows)
    pack = withRow(pack, `figures/${table}.csv`, `service,fjelldal,${row},oppdiktet,invented`);
  pack = withRow(
    pack,
    "figures/foster_care.csv",
    "service,borg-nord,2020-01-01,2021-01-01,care_package,11,7,..,..,oppdiktet,invented",
  );
  if (decided !== undefined)
    pack = withRow(pack, "decisions.csv", `2020-05-04,Rådet,Ba om tall,,${decided},oppdiktet,invented`);
  for (const [file, text] of pack) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  await edition(join(folder, name), { name, out: editions });
}

/** The rows of a table that was published. */
const rowsOf = (table: string): readonly Readonly<Record<string, unknown>>[] =>
  tableFromIPC(readFileSync(join(cubes, `${table}.arrow`)))
    .toArray()
    .map((row) => row.toJSON());

const plain = (text: unknown): string => String(text).replaceAll("\u00a0", " ");
const [spring, summer, autumn] = ["2020-01-01,2020-04-01", "2020-04-01,2020-07-01", "2020-07-01,2020-10-01"];

beforeAll(async () => {
  await make("then", {
    rows: [
      ["requests", `${spring},20,5`],
      ["requests", `${summer},30,6`],
      ["waiting_children", "2020-05-31,2020-06-01,help,9"],
    ],
    decided: "not_done",
  });
  await make("now", {
    rows: [
      ["requests", `${spring},22,5`],
      ["requests", `${autumn},40,8`],
      ["waiting_children", "2020-05-31,2020-06-01,help,2"],
      ["foster_care", "2020-01-01,2021-01-01,care_package,2,1,..,.."],
    ],
    decided: "done",
  });
  await make("bare", { rows: [], decided: undefined });
  const [before, after] = [await readEdition(editions, "then"), await readEdition(editions, "now")];
  await publish(after, cubes, { real, earlier: [before] });
  for (const { connection } of [before, after]) connection.closeSync();
});

describe("an edition that is published since another", () => {
  test("tells a figure that is revised as it was and as it is, with its parts: 20 requests have become 22, 5 of them helped", () => {
    const changed = rowsOf("changes").filter(({ kind, level }) => kind === "revised" && level === "service");
    const spring2020 = changed.filter(({ period_start, period_end }) => `${period_start},${period_end}` === spring);
    expect(spring2020.map(({ metric, before_nb, after_nb }) => [metric, plain(before_nb), plain(after_nb)])).toEqual([
      ["requests_received", "20 henvendelser", "22 henvendelser"],
      ["requests_assisted", "25,0 %", "22,7 %"],
      ["requests_without_registered_help", "15 henvendelser", "17 henvendelser"],
    ]);
    expect(plain(spring2020.find(({ metric }) => metric === "requests_assisted")?.after_parts_nb)).toBe("5 av 22");
  });

  test("tells what is gone, and counts what is new without a row for each: the second quarter, and the third", () => {
    const gone = rowsOf("changes").filter(({ kind, metric }) => kind === "gone" && metric === "requests_received");
    expect(gone.map(({ level, period_start }) => [level, period_start])).toContainEqual(["service", "2020-04-01"]);
    expect(rowsOf("changes").filter(({ kind }) => kind === "new")).toEqual([]);
    const [received] = rowsOf("change_counts").filter(
      (row) => row.metric === "requests_received" && row.network === null,
    );
    expect(received).toMatchObject({ since: "then", label_nb: "Henvendelser til kompetansebasen" });
    expect(received?.new).toBeGreaterThan(0);
  });

  test("says of 9 children who wait and are now 2 that they are hidden, and not how many they were", () => {
    const waiting = rowsOf("changes").filter(
      ({ metric, level }) => metric === "waiting_children" && level === "service",
    );
    expect(waiting).toMatchObject([{ kind: "hidden", before_nb: null, before_parts_nb: null }]);
    expect(String(waiting[0]?.after_nb)).not.toMatch(/\b[29]\b/);
  });

  test("tells of no sum that a hidden part has changed, before or after: 9 of 15 who wait in a network have become 2 of 8", () => {
    const sums = rowsOf("changes").filter(({ metric, level }) => metric === "waiting_children" && level !== "service");
    expect(sums).toEqual([]);
    const [whole] = rowsOf("change_counts").filter((row) => row.metric === null && row.network === null);
    expect(whole?.sums_of_hidden).toBeGreaterThan(0);
  });

  test("tells of no sum that a hidden part has come to: 7 of 11 with the care package, and 8 of 13 with the 1 of 2", () => {
    expect(
      rowsOf("care_package").filter(({ level, too_few_nb }) => level === "service" && too_few_nb !== null),
    ).toHaveLength(1);
    expect(rowsOf("changes").filter(({ metric }) => metric === "care_package")).toEqual([]);
  });

  test("counts all metrics together as the sum of each, in the region and in each network", () => {
    const counts = rowsOf("change_counts");
    for (const network of [null, "dalen"]) {
      const own = counts.filter((row) => row.network === network);
      const [whole] = own.filter(({ metric }) => metric === null);
      for (const kind of ["revised", "new", "hidden", "gone", "newly_not_comparable"])
        expect([network, kind, whole?.[kind]]).toEqual([
          ...[network, kind],
          own.filter(({ metric }) => metric !== null).reduce((sum, row) => sum + Number(row[kind]), 0),
        ]);
    }
  });

  test("says which decision has been followed up, and what was done before", () => {
    expect(rowsOf("decision_changes")).toMatchObject([
      { kind: "followed_up", date: "2020-05-04", followed_before: "not_done", follow_up: "done" },
    ]);
  });

  test("says which decision is told of no more", async () => {
    const [before, after] = [await readEdition(editions, "now"), await readEdition(editions, "bare")];
    await publish(after, join(folder, "bare-cubes"), { real, earlier: [before] });
    for (const { connection } of [before, after]) connection.closeSync();
    const [gone, ...others] = tableFromIPC(readFileSync(join(folder, "bare-cubes/decision_changes.arrow"))).toArray();
    expect([gone?.toJSON(), others]).toMatchObject([{ kind: "gone", what: "Ba om tall", follow_up: null }, []]);
  });

  test("says which editions it is held against, and until when they knew: the year of their newest source", () => {
    expect(rowsOf("earlier_editions")).toEqual([
      { position: 0, edition: "then", known_until: "2026", release: "final" },
    ]);
  });

  test("is refused since itself", async () => {
    const published = publishEdition(editions, { name: "now", since: ["now"], out: cubes });
    await expect(published).rejects.toThrow("kan ikke være sin egen forrige utgave");
  });
});
