import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseFetch } from "../src/command/fetch.js";
import { FetchPlace } from "./fetch-place.js";
import { answerJson, RecordedServer } from "./recorded-server.js";

const top = join(import.meta.dirname, "../../..");
let server: RecordedServer;
let folder: string;

beforeAll(async () => {
  server = await RecordedServer.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.calm();
  // The command asks for the changes until the day it is run.
  server.behave(/klass/, (response) => answerJson(response, 200, { codeChanges: [] }));
  folder = mkdtempSync(join(tmpdir(), "fetch-"));
});

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command beside the test's own server; `imports` are modules that Node loads before it. */
function fetchCommand(args: readonly string[], imports: readonly string[] = []): Promise<Run> {
  return new Promise((resolve) => {
    const before = imports.flatMap((path) => ["--import", path]);
    const main = join(top, "packages/cli/dist/main.js");
    const env = { ...process.env, BARNELOFTET_SSB: server.address };
    const run = spawn(process.execPath, [...before, main, "fetch", ...args], { cwd: top, env });
    const said = { out: "", error: "" };
    run.stdout.on("data", (text) => (said.out += text));
    run.stderr.on("data", (text) => (said.error += text));
    run.on("close", (status) => resolve({ status, ...said }));
  });
}

describe("the command fetch ssb", () => {
  it("says what it has fetched to whoever reads its output, and nothing on the way into a pipe", async () => {
    const { status, out, error } = await fetchCommand(["ssb", "-o", folder, "--only", "klass"]);
    expect([status, error]).toEqual([0, ""]);
    expect(out).toBe(
      "Kommuneendringer: klass-131-changes.json.\n" +
        `Kilde: Statistisk sentralbyrå, CC BY 4.0. Filene og hvor de kommer fra (provenance.json), ligger i ${folder}.\n`,
    );
    expect(readdirSync(folder).toSorted()).toEqual(["klass-131-changes.json", "provenance.json"]);
  });

  it("fails when some of it could not be fetched, and says what there is and what there is not", async () => {
    const pack = "data/eksempelfylket";
    const { status, out, error } = await fetchCommand(["ssb", "-o", folder, "--only", "population", "--pack", pack]);
    expect([status, out]).toEqual([1, ""]);
    // The fixtures have three of the county's municipalities, and no answer to a question about those three.
    expect(error).toContain("Tabell 07459 har ikke K-9804, ");
    expect(error).toContain("Fikk ikke hentet tabell 07459 (svar 404)");
  });

  it("is not run by two at a time in one folder", async () => {
    writeFileSync(join(folder, ".merge-lock"), JSON.stringify({ pid: process.pid, host: hostname() }));
    const { status, error } = await fetchCommand(["ssb", "-o", folder, "--only", "klass"]);
    expect([status, error, server.asked]).toEqual([1, expect.stringContaining("er i bruk"), []]);
  });

  it.each([2, 3])("leaves what was there as it was when the disk is full at write %i of a second run", async (call) => {
    const place = new FetchPlace(server.address);
    await place.run(["klass"]);
    const before = contentOf(place.folder);
    const full = trap("writeSync", call, 'throw Object.assign(new Error("full"), { code: "ENOSPC" });');
    const { status, error } = await fetchCommand(["ssb", "-o", place.folder, "--only", "klass", "--refresh"], [full]);
    expect([status, error]).toEqual([1, expect.stringContaining("Disken er full. Frigjør plass, og prøv igjen.")]);
    expect(contentOf(place.folder)).toEqual(before);
  });

  it.each([1, 2])("is made good by the next run when it is killed as it moves file %i into place", async (call) => {
    const place = new FetchPlace(server.address);
    await place.run(["klass"]);
    server.calm();
    server.behave(/klass/, (response) => answerJson(response, 200, { codeChanges: [], newer: true }));
    const kill = trap("renameSync", call, 'process.kill(process.pid, "SIGKILL"); for (;;);');
    const { status } = await fetchCommand(["ssb", "-o", place.folder, "--only", "klass", "--refresh"], [kill]);
    expect(status).toBeNull();
    // What stands there is whole, and what is said of it fits or is known not to.
    expect(JSON.parse(place.read("klass-131-changes.json"))).toEqual({ codeChanges: [] });
    expect(place.files().filter((file) => file.endsWith(".part")).length).toBeGreaterThan(0);
    expect((await place.run(["klass"])).status).toBe(0);
    expect(place.files().filter((file) => file.endsWith(".part"))).toEqual([]);
    expect(place.origins()[0]?.bytes).toBe(place.read("klass-131-changes.json").length);
  });
});

const contentOf = (path: string) => readdirSync(path).map((file) => [file, readFileSync(join(path, file), "utf8")]);

/** A module that makes the command do something at the nth call of a function of `node:fs`. */
function trap(name: string, call: number, act: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "trap-")), "trap.mjs");
  writeFileSync(
    path,
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
     let calls = 0; const real = fs.${name};
     fs.${name} = (...args) => { if (++calls === ${call}) { ${act} } return real(...args); };
     syncBuiltinESMExports();`,
  );
  return path;
}

describe("the arguments of fetch", () => {
  it.each([
    [["ssb"]],
    [["-o", "x"]],
    [["bufdir", "-o", "x"]],
    [["ssb", "-o", "x", "--only", "weather"]],
    [["ssb", "-o", "x", "--only", ""]],
    [["ssb", "-o", "x", "--only", "klass,weather"]],
    [["ssb", "-o", "x", "--until", "2020"]],
    [["ssb", "more", "-o", "x"]],
  ])("%j are not understood", (args) => {
    expect(parseFetch(args)).toBeUndefined();
  });

  it("are not understood with exit code 2 and the usage, and nothing is asked", async () => {
    const { status, out, error } = await fetchCommand(["ssb"]);
    expect([status, out, server.asked]).toEqual([2, "", []]);
    expect(error).toContain(
      "barneloftet fetch ssb -o MAPPE [--only population,kostra,klass] [--pack MAPPE] [--refresh]",
    );
  });

  it.each([[["ssb", "-o", "x"]], [["ssb", "-o", "x", "--only", "kostra, klass", "--pack", "p", "--refresh"]]])(
    "%j are understood",
    (args) => {
      expect(parseFetch(args)).toBeDefined();
    },
  );
});
