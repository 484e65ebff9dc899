import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requestsAssisted, toCells } from "@barneloftet/analytics";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../src/version.js";

const top = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "barneloftet-test-"));
const [pack, editions, cubes] = ["pack", "editions", "cubes"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

function barneloftet(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync("node", [join(top, "packages/cli/dist/main.js"), ...args], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => cpSync(join(top, "data/trondelag"), pack, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the version is that of the package", () => {
  expect(version).toBe(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version);
});

describe("barneloftet check", () => {
  test("says that a sound pack has no faults, with exit code 0", () => {
    expect(barneloftet("check", pack)).toMatchObject({ code: 0, out: expect.stringContaining("Ingen feil") });
  });

  test("names file, row, column and what to do, with exit code 1, and loads nothing", () => {
    const broken = join(folder, "broken");
    cpSync(pack, broken, { recursive: true });
    const file = join(broken, "structure/network_services.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("verdal,innherred", "verdal,inherred"));
    const { code, err } = barneloftet("check", broken);
    expect(code).toBe(1);
    expect(err).toMatch(/structure\/network_services\.csv, rad \d+, kolonne network/);
    expect(err).toContain("innherred");
    expect(barneloftet("edition", broken, "--name", "0", "-o", join(folder, "none")).code).toBe(1);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("an unknown command, or none, shows how it is used, with exit code 2", () => {
    expect(barneloftet("chek", pack)).toMatchObject({
      code: 2,
      err: expect.stringContaining("barneloftet check MAPPE"),
    });
    expect(barneloftet()).toMatchObject({ code: 2 });
    expect(barneloftet("edition", pack)).toMatchObject({ code: 2 });
    expect(barneloftet("toString", pack)).toMatchObject({ code: 2 });
  });

  test("a folder that is not there is refused by name", () => {
    expect(barneloftet("check", join(folder, "nowhere"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("nowhere finnes ikke"),
    });
  });
});

describe("an edition", () => {
  beforeAll(() => {
    expect(barneloftet("edition", pack, "--name", "0", "-o", editions)).toMatchObject({ code: 0 });
  });

  test("made twice of the same pack is the same, byte for byte", () => {
    const before = readFileSync(join(editions, "0.json"), "utf8");
    const again = join(folder, "again");
    barneloftet("edition", pack, "--name", "0", "-o", again);
    expect(readFileSync(join(again, "0.json"), "utf8")).toBe(before);
    expect(barneloftet("edition", pack, "--name", "0", "-o", editions)).toMatchObject({ code: 0 });
  });

  test("names its input files and tables by their content", () => {
    const manifest = JSON.parse(readFileSync(join(editions, "0.json"), "utf8"));
    expect(manifest).toMatchObject({ edition: "0", region: "trondelag", kind: "real" });
    expect(manifest.inputs.map(({ file }: { file: string }) => file)).toContain("figures/requests.csv");
    expect(readdirSync(join(editions, "objects")).length).toBe(
      new Set(manifest.tables.map(({ sha256 }: { sha256: string }) => sha256)).size,
    );
  });

  test("is never changed: other content under its name is refused, and it stands as it was", () => {
    const before = readFileSync(join(editions, "0.json"), "utf8");
    const changed = join(folder, "changed");
    cpSync(pack, changed, { recursive: true });
    const file = join(changed, "figures/requests.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(",16,1,", ",17,1,"));
    expect(barneloftet("edition", changed, "--name", "0", "-o", editions)).toMatchObject({
      code: 1,
      err: expect.stringContaining("endres aldri"),
    });
    expect(readFileSync(join(editions, "0.json"), "utf8")).toBe(before);
  });

  test("with a damaged file is refused, and the cubes that were there stay", () => {
    expect(barneloftet("publish", editions, "--edition", "0", "-o", cubes)).toMatchObject({ code: 0 });
    const damaged = join(folder, "damaged");
    cpSync(editions, damaged, { recursive: true });
    const [object = ""] = readdirSync(join(damaged, "objects"));
    writeFileSync(join(damaged, "objects", object), "not parquet");
    expect(barneloftet("publish", damaged, "--edition", "0", "-o", cubes)).toMatchObject({
      code: 1,
      err: expect.stringContaining("er skadet"),
    });
    expect(readdirSync(cubes)).toContain("requests_assisted.arrow");
  });

  test("that is damaged is mended by making it again", () => {
    const mended = join(folder, "mended");
    cpSync(editions, mended, { recursive: true });
    const [object = ""] = readdirSync(join(mended, "objects"));
    writeFileSync(join(mended, "objects", object), "not parquet");
    expect(barneloftet("edition", pack, "--name", "0", "-o", mended)).toMatchObject({ code: 0 });
    expect(barneloftet("publish", mended, "--edition", "0", "-o", join(folder, "mended-cubes"))).toMatchObject({
      code: 0,
    });
  });

  test.each(["../evil", "a/b", "ÆØÅ x", "x".repeat(300)])("cannot be called %s", (name) => {
    for (const args of [
      ["edition", pack, "--name", name, "-o", editions],
      ["publish", editions, "--edition", name, "-o", cubes],
    ])
      expect(barneloftet(...args)).toMatchObject({
        code: 1,
        err: expect.stringContaining("kan ikke være navnet på en utgave"),
      });
    expect(existsSync(join(folder, "evil.json"))).toBe(false);
  });

  test("that does not exist is refused by name", () => {
    expect(barneloftet("publish", editions, "--edition", "9", "-o", cubes)).toMatchObject({
      code: 1,
      err: expect.stringContaining("«9» finnes ikke"),
    });
  });

  test("a folder that holds something else than cubes is not replaced", () => {
    expect(barneloftet("publish", editions, "--edition", "0", "-o", pack)).toMatchObject({
      code: 1,
      err: expect.stringContaining("annet enn kuber"),
    });
    expect(existsSync(join(pack, "pack.csv"))).toBe(true);
  });
});

describe("the command", () => {
  test("never removes a file that is not its own, whatever it is called", () => {
    const foreign = join(folder, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "sales.arrow"), "precious");
    expect(barneloftet("publish", editions, "--edition", "0", "-o", foreign)).toMatchObject({ code: 1 });
    expect(readFileSync(join(foreign, "sales.arrow"), "utf8")).toBe("precious");
  });

  test("takes a folder written with a slash at its end", () => {
    expect(barneloftet("publish", editions, "--edition", "0", "-o", `${cubes}/`)).toMatchObject({ code: 0 });
  });

  test("says in a sentence, without a trace, what the machine refuses", () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    for (const args of [
      ["check", file],
      ["edition", pack, "--name", "1", "-o", file],
    ]) {
      const { code, err } = barneloftet(...args);
      expect(code).toBe(1);
      expect(err).toMatch(/mappe/);
      expect(err).not.toMatch(/ at .*\.js/);
    }
  });

  test("refuses a file that is too large before it is read", () => {
    const large = join(folder, "large");
    cpSync(pack, large, { recursive: true });
    truncateSync(join(large, "decisions.csv"), 200_000_000);
    expect(barneloftet("check", large)).toMatchObject({ code: 1, err: expect.stringContaining("for stor") });
  });
});

describe("a cube", () => {
  test("carries who vouched for it, and its cells give the report's 18 of 65 back", () => {
    const cube = tableFromIPC(readFileSync(join(cubes, "requests_assisted.arrow")));
    expect(JSON.parse(cube.schema.metadata.get("barneloftet.protection") ?? "")).toEqual({
      metric: "requests_assisted",
      maker: "as_published",
      audience: "open",
    });
    const cells = toCells(
      requestsAssisted,
      cube.toArray().map((row) => row.toJSON()),
    );
    expect(cells.find(({ level }) => level === "area")).toMatchObject({
      unit: "innherred-namdalen",
      components: { assisted: 18, received: 65 },
    });
  });

  test("says of a network whose services nobody had listed that its sum cannot be had, not that nothing was sent in", () => {
    const rows = tableFromIPC(readFileSync(join(cubes, "requests_assisted.arrow"))).toArray();
    const networks = rows.map((row) => row.toJSON()).filter(({ level }) => level === "network");
    const said = new Map(networks.map(({ unit, because_nb }) => [unit, because_nb]));
    expect(said.get("namdalen")).toBe(null);
    for (const unit of ["trondheimsregionen", "kystregion", "fjellregion"])
      expect(said.get(unit)).toMatch(/ikke kjent hvilke tjenester/);
  });

  test("has a row for every level a page can show: municipality, district, service, network, base and region", () => {
    const levels = new Set(
      tableFromIPC(readFileSync(join(cubes, "inhabitants.arrow")))
        .toArray()
        .map((row) => row.toJSON().level),
    );
    expect([...levels].toSorted()).toEqual(["area", "district", "municipality", "network", "region", "service"]);
  });
});
