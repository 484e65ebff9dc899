import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { collectionSheets } from "@barneloftet/analytics";
import { templateCsv } from "@barneloftet/report";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diff } from "../src/command/diff.js";
import { edition } from "../src/command/edition.js";
import { importFiles } from "../src/command/import.js";
import { verify } from "../src/command/verify.js";
import { SmallImport } from "./small-import.js";

let small: SmallImport;
beforeAll(async () => {
  small = new SmallImport();
  await small.make("first", small.first);
  await small.make("second", small.second, { pack: undefined, after: "first" });
  const revised = readFileSync(small.second, "utf8").replace(/(;Henvendelser;)200/, "$1" + "220");
  writeFileSync(join(small.folder, "revised.csv"), revised);
  await small.make("third", join(small.folder, "revised.csv"), { pack: undefined, after: "second" });
});
afterAll(() => small.remove());

/** What is said, with plain blanks: a number and its unit are kept together by others. */
async function told(a: string, b: string, json = false): Promise<string> {
  const text = await diff(a, b, { editions: small.editions, json, progress: () => undefined });
  return text.replaceAll("\u00a0", " ");
}

describe("barneloftet diff", () => {
  test("says that an edition and itself have no change", async () => {
    expect(await told("second", "second")).toBe("Ingen tall er endret fra «second» til «second».");
  });

  test("names what is new, by metric, unit and period, and turned around what is gone", async () => {
    const forward = await told("first", "second");
    expect(forward).toContain("Fra «first» til «second»:\nNye (");
    expect(forward).toContain("Fjelldal barneverntjeneste, 1. kvartal 2022: 200 henvendelser");
    expect(await told("second", "first")).toContain(
      "Fjelldal barneverntjeneste, 1. kvartal 2022: var 200 henvendelser",
    );
  });

  test("shows what a revised figure was and is: 200 requests of a quarter have become 220", async () => {
    const text = await told("second", "third");
    expect(text).toContain("Fjelldal barneverntjeneste, 1. kvartal 2022: 200 henvendelser → 220 henvendelser");
    expect(text).toContain("Fjelldal barneverntjeneste, 1. kvartal 2022: 0,0 % (0 av 200) → 0,0 % (0 av 220)");
    expect(text).not.toContain("Nye");
  });

  test("tells programs the same as JSON", async () => {
    const metrics = JSON.parse(await told("second", "third", true)) as readonly {
      readonly metric: string;
      readonly definition_changed: boolean;
      readonly changes: readonly Readonly<Record<string, unknown>>[];
    }[];
    const received = metrics.find(({ metric }) => metric === "requests_received");
    expect(received?.definition_changed).toBe(false);
    expect(received?.changes).toContainEqual({
      ...{ kind: "revised", level: "service", unit: "fjelldal", period_start: "2022-01-01", period_end: "2022-04-01" },
      from: { estimate: 200, numerator: null, denominator: null },
      to: { estimate: 220, numerator: null, denominator: null },
    });
  });

  test("says that a definition has changed, where the manifests say so, and that it is not known, where one does not", async () => {
    const path = join(small.editions, "third.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    const other = { ...manifest, edition: "other" };
    other.definitions = manifest.definitions.map((one: { metric: string }) =>
      one.metric === "requests_received" ? { ...one, sha256: "0".repeat(64) } : one,
    );
    writeFileSync(join(small.editions, "other.json"), JSON.stringify(other));
    expect(await told("third", "other")).toContain("Ny definisjon (1): Henvendelser til kompetansebasen");
    const { release: _r, submitted: _s, left_out: _l, definitions: _d, after: _a, ...first } = manifest;
    writeFileSync(join(small.editions, "old.json"), JSON.stringify({ ...first, edition: "old", format: 1 }));
    expect(await told("old", "third")).toMatch(/For \d+ nøkkeltall sier en av utgavene ikke hvilken definisjon/);
  });

  test("refuses editions of two regions", async () => {
    await edition("data/eksempelfylket", { name: "elsewhere", out: small.editions });
    await expect(told("first", "elsewhere")).rejects.toThrow("gjelder hver sin region");
  });
});

describe("a real region's edition with a quarter that was sent in", () => {
  const place = mkdtempSync(join(tmpdir(), "barneloftet-real-"));
  const editions = join(place, "editions");
  const data = fileURLToPath(new URL("../../../data/trondelag", import.meta.url));
  const [service, file] = [{ id: "ytre-namdal", name: "Ytre Namdal" }, join(place, "sent.csv")];
  const options = { editions, json: false, progress: () => undefined };

  beforeAll(async () => {
    await edition(data, { name: "one", out: editions });
    const sheet = collectionSheets.find(({ table }) => table === "requests");
    const rows = [{ period_start: "2021-01-01", period_end: "2021-04-01", choices: [], numbers: [7, 3] }];
    const about = { region: "trondelag", service, period: "2021K1" };
    writeFileSync(file, templateCsv({ ...about, filled: { [sheet?.name ?? ""]: rows } }));
    await importFiles([file], {
      ...{ edition: "two", editions, pack: undefined, after: "one", mapping: undefined, acceptsGoodRows: false },
      ...{ release: "final", today: "2026-11-29", progress: () => undefined },
    });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test("says of no published figure that it is gone or revised: sums that rest on the quarter are not public, and counted", async () => {
    const text = await diff("one", "two", options);
    expect(text).not.toMatch(/Borte|Revidert|Nye/);
    expect(text).toMatch(/\d+ tall i «two» er sendt inn og ikke offentlige\. De er ikke med her\./);
  });

  test("has for the pack's files the hashes that the edition before had, and no others", () => {
    const inputsOf = (name: string) => JSON.parse(readFileSync(join(editions, `${name}.json`), "utf8")).inputs;
    expect(inputsOf("two")).toEqual(inputsOf("one"));
  });

  test("does not tell the figure itself, and says that it is not public", async () => {
    await expect(verify("requests_received:ytre-namdal:2021K1", { edition: "two", editions })).rejects.toThrow(
      "Tallet er sendt inn og ikke offentlig.",
    );
  });
});
