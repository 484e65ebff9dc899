import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const top = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "barneloftet-form-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function form(...args: string[]): { code: number | null; out: string; err: string } {
  const command = [join(top, "packages/cli/dist/main.js"), "form", ...args];
  const { status, stdout, stderr } = spawnSync("node", command, { encoding: "utf8", cwd: top });
  return { code: status, out: stdout, err: stderr };
}
const path = (name: string): string => join(folder, name);
const dataIn = (file: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(readFileSync(file, "utf8"))?.[1] ?? "");

describe("barneloftet form", () => {
  test("writes a service's form, found in the one pack that has it, with the answers of the half-year before", () => {
    const file = path("tussli.html");
    expect(form("--service", "tussli", "--period", "2025H1", "-o", file)).toMatchObject({
      code: 0,
      out: `Skjemaet for Tussli, 1. halvår 2025, er skrevet til ${file}.\n`,
    });
    expect(dataIn(file)).toMatchObject({
      region: { id: "eksempelfylket", kind: "invented" },
      network: { name: "Tussedalen" },
      previous: { service: "tussli", period: "2024H2" },
    });
    expect(readFileSync(file, "utf8")).not.toMatch(/(src|href)="(?!data:,")/);
  });

  test("has no last answers for the first half-year anybody answered: 2024H2", () => {
    form("--service", "tussli", "--period", "2024H2", "-o", path("first.html"));
    expect(dataIn(path("first.html")).previous).toBeNull();
  });

  test("writes the log of a network's base with the network's services: Tussedalen has Tussli, Tussmo and Tussås", () => {
    expect(form("--base", "tussedalen", "--period", "2025H1", "-o", path("log.html")).code).toBe(0);
    expect(dataIn(path("log.html")).services.map(({ id }: { id: string }) => id)).toEqual([
      "tussli",
      "tussmo",
      "tussas",
    ]);
  });

  test("writes a log that knows who has left the base: Steinkjer and Inderøy merged into Inn-Trøndelag in 2020", () => {
    expect(form("--base", "innherred", "--period", "2020H1", "-o", path("innherred.html")).code).toBe(0);
    const { services, former } = dataIn(path("innherred.html"));
    const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).toSorted();
    expect([ids(services), ids(former)]).toEqual([
      ["inn-trondelag", "levanger", "verdal"],
      ["inderoy", "steinkjer"],
    ]);
  });

  test("writes 22 forms and 5 logs for all of the invented region", () => {
    expect(form("data/eksempelfylket", "--all", "--period", "2025H1", "-o", path("all")).code).toBe(0);
    const names = readdirSync(path("all"));
    expect(names.filter((name) => /^tiltaksregisteret-[a-z-]+-2025H1\.html$/.test(name))).toHaveLength(22);
    expect(names.filter((name) => /^henvendelseslogg-[a-z-]+-2025H1\.html$/.test(name))).toHaveLength(5);
  });

  test("writes the spreadsheet with last time's answers: 30 offers, and the service's own", () => {
    const file = path("tussli.csv");
    expect(form("--service", "tussli", "--period", "2025H1", "-o", file).code).toBe(0);
    const [header, ...rows] = readFileSync(file, "utf8").trimEnd().split("\r\n");
    expect(header).toMatch(/^\uFEFFregion;tjeneste;periode;/);
    expect(rows.filter((row) => /^eksempelfylket;tussli;2025H1;[^;]*;[^;]*;[a-z-]+;/.test(row))).toHaveLength(30);
  });
});

describe("barneloftet form refuses", () => {
  const refused = (...args: string[]) => form(...args, "-o", path("refused.html"));

  test.each([
    [
      "an unknown service, with the one that was meant",
      ["--service", "tussly", "--period", "2025H1"],
      "Mente du «tussli»?",
    ],
    ["an unknown base", ["--base", "tussedal", "--period", "2025H1"], "Mente du «tussedalen»?"],
    ["a half-year that is none", ["--service", "tussli", "--period", "2025H3"], "er ikke et halvår"],
    ["two units at once", ["--service", "tussli", "--base", "tussedalen", "--period", "2025H1"], "Oppgi enten"],
    ["a half-year before the region is known", ["--service", "tussli", "--period", "2015H1"], "Ikke kjent"],
    ["all of no region in particular", ["--all", "--period", "2025H1"], "Oppgi mappen"],
    ["a folder that is not there", ["nowhere", "--service", "tussli", "--period", "2025H1"], "finnes ikke"],
  ])("%s, in a sentence", (_, args, sentence) => {
    expect(refused(...args)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
    expect(existsSync(path("refused.html"))).toBe(false);
  });

  test("to write over what is something else, or a spreadsheet that may be filled in; a form it writes anew", () => {
    const args = ["--service", "tussli", "--period", "2025H1", "-o"];
    writeFileSync(path("letter.html"), "<p>Kjære alle</p>");
    expect(form(...args, path("letter.html")).err).toContain("ikke et skjema herfra");
    expect(readFileSync(path("letter.html"), "utf8")).toBe("<p>Kjære alle</p>");
    form(...args, path("again.csv"));
    expect(form(...args, path("again.csv")).err).toContain("kan ha svar i seg");
    form(...args, path("again.html"));
    expect(form(...args, path("again.html")).code).toBe(0);
    expect(form(...args, path("again.pdf")).err).toContain(".html");
  });

  test("what it does not understand, and shows how it is used, with exit code 2", () => {
    for (const args of [[], ["--service", "tussli"], ["--sevice", "tussli", "--period", "2025H1", "-o", "x.html"]])
      expect(form(...args)).toMatchObject({ code: 2, err: expect.stringContaining("barneloftet form [MAPPE]") });
  });
});
