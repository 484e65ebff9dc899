import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readPackFolder } from "../src/pack-folder.js";
import { answers, barneloftet, barneloftetBeside, checked, joined, ownOffer, Place, rowsOf } from "./merge-files.js";

const answerFile = "offers/answers.csv";
let place: Place;
let pack: string;

beforeEach(() => {
  place = new Place();
  pack = place.pack();
});

const tussmo = (): string => place.file("tussmo.json", answers("tussmo", { own_offers: [ownOffer("Tur")] }));
const tussli = (): string => place.file("tussli.json", answers("tussli"));

/** All files of the pack, hidden ones too, with what they hold. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(path, "utf8")]));
}

/** A module that makes the command die, or its disk full, at the nth call of a function of `node:fs` for such a path. */
function trap(name: string, call: number, act: string, of = /merge-|\.csv/): string {
  const text = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    let calls = 0; const [real, open] = [fs.${name}, fs.openSync]; const opened = new Map();
    fs.openSync = (path, ...rest) => { const file = open(path, ...rest); opened.set(file, String(path)); return file; };
    const isHit = ([file]) => ${of}.test(opened.get(file) ?? String(file)) && ++calls === ${call};
    fs.${name} = (...args) => { if (isHit(args)) { ${act} } return real(...args); };
    syncBuiltinESMExports();`;
  return place.file(`${name}-${call}.mjs`, text);
}

const full = `throw Object.assign(new Error("full"), { code: "ENOSPC" });`;
const die = `process.kill(process.pid, "SIGKILL"); for (;;);`;

describe("two writers of one pack", () => {
  test("never lose each other's answers: who is told that it went well, stands in the pack, and who is not, is told to wait", async () => {
    const files = [tussmo(), tussli()];
    const runs = await Promise.all(files.map((path) => barneloftetBeside(["merge", path, "--into", pack])));
    for (const [i, { status, said }] of runs.entries()) {
      const rows = rowsOf(pack, answerFile, `${["tussmo", "tussli"][i]},2025H2,`);
      expect([status, rows.length > 0]).toEqual(status === 0 ? [0, true] : [1, false]);
      if (status !== 0) expect(said).toContain("er i bruk");
    }
    expect(runs.some(({ status }) => status === 0)).toBe(true);
  });

  test("the second is refused while the first is at it, and nothing is written", async () => {
    const lock = join(pack, ".merge-lock");
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
    const before = contentOf(pack);
    const { status, said } = await joined([tussmo()], { into: pack });
    expect(status).toBe(1);
    expect(said).toContain(
      `${pack} er i bruk: prosess ${process.pid} på ${hostname()} skriver i den. Ingenting er skrevet. Vent til den er ferdig, og prøv igjen. Er den ikke i gang lenger, kan du slette ${lock}.`,
    );
    expect(contentOf(pack)).toEqual(before);
  });

  test("a lock of a process that is no more is taken over, one of another machine or that cannot be read is not", async () => {
    const lock = join(pack, ".merge-lock");
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    expect((await joined([tussmo()], { into: pack })).status).toBe(0);
    expect(existsSync(lock)).toBe(false);
    for (const content of [JSON.stringify({ pid: 2 ** 22 + 1, host: "en-annen" }), ""]) {
      writeFileSync(lock, content);
      expect(await joined([tussli()], { into: pack })).toMatchObject({
        status: 1,
        said: expect.stringContaining(`kan du slette ${lock}`),
      });
    }
  });
});

describe("a merge into a pack that is cut off", () => {
  test.each([1, 2, 3, 4, 5])(
    "is done or not after a kill before move %i of 5, says check, which completes it",
    async (call) => {
      const untouched = contentOf(pack);
      expect(barneloftet(["merge", tussmo(), "--into", pack], [trap("renameSync", call, die)]).status).toBeNull();
      const isBegun = call > 1;
      expect(existsSync(join(pack, ".merge-ready"))).toBe(isBegun);
      if (isBegun)
        expect(() => readPackFolder(pack)).toThrow(
          `Innskrivingen i ${pack} er ikke ferdig: den pågår, eller den ble avbrutt. Kjør «barneloftet check ${pack}», som gjør den ferdig.`,
        );
      const { status, said } = await checked(pack);
      expect([status, said.includes("Ingen feil")]).toEqual([0, true]);
      expect(said).toContain(
        isBegun
          ? `En innskriving i ${pack} som ble avbrutt, er gjort ferdig.`
          : `En innskriving i ${pack} ble avbrutt før noe var endret. Restene er ryddet bort; slå sammen på nytt.`,
      );
      for (const file of [answerFile, "offers/own_offers.csv"])
        expect(rowsOf(pack, file, "tussmo,2025H2,")).toHaveLength(isBegun ? 1 : 0);
      if (!isBegun) expect(contentOf(pack)).toEqual(untouched);
      expect(readdirSync(pack).filter((name) => name.startsWith("."))).toEqual([]);
    },
  );

  test("is completed by the next merge too, which keeps the answers of both", async () => {
    barneloftet(["merge", tussmo(), "--into", pack], [trap("renameSync", 3, die)]);
    const { status, said } = await joined([tussli()], { into: pack });
    expect([status, said.includes("som ble avbrutt, er gjort ferdig")]).toEqual([0, true]);
    for (const service of ["tussmo", "tussli"]) expect(rowsOf(pack, answerFile, `${service},2025H2,`)).toHaveLength(1);
  });

  test("on a full disk has changed nothing and leaves nothing, as it says", () => {
    const before = contentOf(pack);
    for (const call of [1, 2, 4]) {
      const { status, said } = barneloftet(["merge", tussmo(), "--into", pack], [trap("writeSync", call, full)]);
      expect([status, said]).toEqual([1, expect.stringContaining(`Disken er full. Frigjør plass, og prøv igjen.`)]);
      expect(said).toMatch(/Ingenting er (endret|skrevet i .*)\.$/m);
      expect(contentOf(pack)).toEqual(before);
    }
  });

  test("by a file that cannot be moved says so, and what to do", async () => {
    const { status, said } = barneloftet(
      ["merge", tussmo(), "--into", pack],
      [trap("renameSync", 3, `throw Object.assign(new Error("open"), { code: "EPERM" });`)],
    );
    expect(status).toBe(1);
    expect(said).toContain(
      `Noen av filene i ${pack} er byttet ut, men ikke alle. Lukk dem hvis de er åpne i et annet program, og kjør «barneloftet check ${pack}», som gjør resten.`,
    );
    expect((await checked(pack)).status).toBe(0);
    expect(rowsOf(pack, answerFile, "tussmo,2025H2,")).toHaveLength(1);
  });
});

test("a joined file that cannot be written after the pack was, is told beside what was written", () => {
  const denied = `throw Object.assign(new Error("denied"), { code: "EACCES" });`;
  const out = join(place.folder, "reg.json");
  const { status, said } = barneloftet(
    ["merge", tussmo(), "--into", pack, "-o", out],
    [trap("renameSync", 1, denied, /reg\.json/)],
  );
  expect([status, said]).toEqual([1, expect.stringContaining(`Skrevet i ${pack}: svar fra én tjeneste.`)]);
  expect(said).toContain(`${out} er ikke skrevet.`);
  expect(rowsOf(pack, answerFile, "tussmo,2025H2,")).toHaveLength(1);
  expect(readdirSync(place.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a pack's file that is a link to another place is refused, and neither of them changes", async () => {
  const elsewhere = place.file("svar.csv", readFileSync(join(pack, answerFile), "utf8"));
  rmSync(join(pack, answerFile));
  symlinkSync(elsewhere, join(pack, answerFile));
  const before = readFileSync(elsewhere, "utf8");
  const { status, said } = await joined([tussmo()], { into: pack });
  expect([status, said]).toEqual([
    1,
    expect.stringContaining(
      `${join(pack, answerFile)} er en lenke til et annet sted. Ingenting er skrevet i ${pack}. Legg selve filen der, eller skriv i mappen den ligger i.`,
    ),
  ]);
  expect(readFileSync(elsewhere, "utf8")).toBe(before);
});

test("a folder of the pack that is none is refused by name", async () => {
  const none = join(place.folder, "borte");
  expect(await joined([tussmo()], { into: none })).toMatchObject({
    status: 1,
    said: expect.stringContaining(`Mappen ${none} finnes ikke.`),
  });
  expect(existsSync(none)).toBe(false);
});
