import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../src/database.js";
import { readEdition } from "../src/edition/read-edition.js";
import { parseRun } from "../src/parse-run.js";
import { Lacking, Refusal } from "../src/refusal.js";

const top = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "barneloftet-import-"));
const editions = join(folder, "editions");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as the command line does, without a process of its own. */
async function barneloftet(...args: string[]): Promise<{ code: number; said: string }> {
  const run = parseRun(args);
  if (!run) return { code: 2, said: "not understood" };
  try {
    const said = await run();
    return typeof said === "string" ? { code: 0, said } : { code: said.exitCode, said: said.text };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { code: fault instanceof Lacking ? 2 : 1, said: fault.message };
  }
}
const invented = join(top, "data", "eksempelfylket");

/** The template as CSV of a service, with numbers written into it: by sheet, first day, choice and number. */
async function filled(service: string, numbers: Readonly<Record<string, string>>, period = "2025"): Promise<string> {
  const path = join(folder, `${service}-${Object.keys(numbers).length}-${Math.abs(hash(JSON.stringify(numbers)))}.csv`);
  rmSync(path, { force: true });
  expect((await barneloftet("template", invented, "--service", service, "--period", period, "-o", path)).code).toBe(0);
  const lines = readFileSync(path, "utf8").split("\r\n");
  for (const [question, value] of Object.entries(numbers)) {
    const at = lines.findIndex((line) => line.includes(`;${question};`));
    if (at < 0) throw new Error(`no such question: ${question}`);
    lines[at] = `${lines[at]}${value}`;
  }
  writeFileSync(path, lines.join("\r\n"));
  return path;
}
const hash = (text: string): number => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);

const requests = (received: string, assisted: string, quarter = "01.10.2025;31.12.2025") => ({
  [`Henvendelser;${quarter};;Henvendelser`]: received,
  [`Henvendelser;${quarter};;Fikk bistand`]: assisted,
});
const importInto = (name: string, ...more: string[]) =>
  barneloftet(
    "import",
    ...more,
    "--edition",
    name,
    "--editions",
    editions,
    ...(more.includes("--after") ? [] : ["--pack", invented]),
  );

async function requestRow(edition: string, service = "tussas", quarter = "2025-10-01") {
  const opened = await readEdition(editions, edition);
  try {
    const text = `SELECT received, assisted, source FROM requests WHERE unit = '${service}' AND period_start = '${quarter}'`;
    return (await ask(opened.connection, { text, values: [] })).map(({ received, assisted, source }) => ({
      ...{ received: Number(received), assisted: Number(assisted), source },
    }));
  } finally {
    opened.connection.closeSync();
  }
}

const manifestOf = (edition: string) => JSON.parse(readFileSync(join(editions, `${edition}.json`), "utf8"));

describe("barneloftet import", () => {
  test("writes an edition with the figures of a file in the place of the known ones, and says so", async () => {
    const { code, said } = await importInto("en", await filled("tussas", requests("9", "6")));
    expect(code).toBe(0);
    expect(said).toContain("Utgaven «en» er skrevet");
    expect(said).toContain("0 rader med tall er nye, og 1 står i stedet for en som var kjent fra før.");
    expect(await requestRow("en")).toEqual([{ received: 9, assisted: 6, source: "innsendt-en-1" }]);
    expect(manifestOf("en").submitted).toMatchObject([
      { source: "innsendt-en-1", kind: "template", service: "tussas", period: "2025" },
    ]);
  });

  test("builds on another edition, whose figures stay where the files say nothing", async () => {
    const { code } = await importInto(
      "to",
      await filled("trollnes", requests("5", "1")),
      "--after",
      "en",
      "--preliminary",
    );
    expect(code).toBe(0);
    expect(await requestRow("to")).toEqual([{ received: 9, assisted: 6, source: "innsendt-en-1" }]);
    expect(await requestRow("to", "trollnes")).toEqual([{ received: 5, assisted: 1, source: "innsendt-to-1" }]);
    expect(manifestOf("to")).toMatchObject({ release: "preliminary", after: "en" });
    expect((await barneloftet("editions", editions)).said).toMatch(
      /en +eksempelfylket \(oppdiktet\) +endelige .*\nto .*foreløpige/,
    );
  });

  test("writes nothing when one file of several has a fault, and names file, row and what to do", async () => {
    const good = await filled("tussas", requests("9", "6"));
    const bad = await filled("trollnes", requests("2", "3"));
    const { code, said } = await importInto("tre", good, bad);
    expect(code).toBe(1);
    expect(said).toContain("Ingenting er skrevet. Rett filene, eller les inn bare radene som er i orden");
    expect(said).toContain("«3» i kolonne Fikk bistand er mer enn 2 i kolonne Henvendelser");
    expect(existsSync(join(editions, "tre.json"))).toBe(false);
  });

  test("told to accept the good rows, says in the edition what was left out, without what stood there", async () => {
    const bad = await filled("trollnes", { ...requests("2", "3"), ...requests("4", "3", "01.07.2025;30.09.2025") });
    const { code, said } = await importInto("tre", bad, "--accept-good-rows");
    expect(code).toBe(0);
    expect(said).toContain("Utelatt, og oppført i utgaven:");
    expect(manifestOf("tre").left_out).toMatchObject([
      { code: "part_above_whole", source: "innsendt-tre-1", column: "Fikk bistand" },
    ]);
    expect(await requestRow("tre", "trollnes", "2025-07-01")).toMatchObject([{ received: 4, assisted: 3 }]);
    expect(await requestRow("tre", "trollnes")).toEqual([]);
  });

  test("never takes a known number away in silence: an empty cell must be said not to be known", async () => {
    const quiet = await filled("tussas", { "Henvendelser;01.10.2025;31.12.2025;;Henvendelser": "9" });
    expect(await importInto("fire", quiet)).toMatchObject({
      code: 1,
      said: expect.stringContaining("Tallet mangler, men var 2 i det som var kjent fra før. Skriv tallet, eller .."),
    });
    expect(await importInto("fire", await filled("tussas", requests("9", "..")))).toMatchObject({ code: 0 });
  });

  test("refuses two files that say different things of the same, and takes two that say the same", async () => {
    const [one, same, other] = [
      await filled("tussas", requests("8", "6")),
      await filled("tussas", { ...requests("8", "6"), "Bemanning;31.12.2025;31.12.2025;;Ledige årsverk": "" }),
      await filled("tussas", requests("7", "6")),
    ];
    expect(await importInto("fem", one, other)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/«7» er et annet tall enn i rad \d+ i tussas-2-\d+\.csv, for samme enhet og periode/),
    });
    expect(await importInto("fem", one, same)).toMatchObject({ code: 0 });
  });

  test("never changes an edition: the name with other content is refused, and with the same does nothing", async () => {
    const before = readFileSync(join(editions, "en.json"), "utf8");
    expect(await importInto("en", await filled("tussas", requests("1", "1")))).toMatchObject({
      code: 1,
      said: expect.stringContaining("finnes allerede"),
    });
    expect(await importInto("en", await filled("tussas", requests("9", "6")))).toMatchObject({ code: 0 });
    expect(readFileSync(join(editions, "en.json"), "utf8")).toBe(before);
  });

  test("takes answers to Tiltaksregisteret beside the figures", async () => {
    const answers = join(folder, "svar.csv");
    expect((await barneloftet("form", invented, "--service", "tussas", "--period", "2025H2", "-o", answers)).code).toBe(
      0,
    );
    const text = readFileSync(answers, "utf8").replace(
      /ikke oppgitt;;ikke oppgitt;ikke oppgitt;ikke oppgitt/,
      "mangler;;ikke oppgitt;ikke oppgitt;ikke oppgitt",
    );
    writeFileSync(answers, text.replaceAll(/;2025H2;[^;]*;/g, ";2025H2;2025-11-01;"));
    const { code, said } = await importInto("seks", await filled("tussas", requests("9", "6")), answers);
    expect(code).toBe(0);
    expect(said).toContain("Svar på tiltaksregisteret fra 1 tjeneste.");
  });

  test("a file that is not there, or of no known kind, is said in a sentence", async () => {
    expect(await importInto("sju", join(folder, "borte.xlsx"))).toMatchObject({
      code: 2,
      said: expect.stringContaining("Finner ikke filen"),
    });
    const strange = join(folder, "rart.csv");
    writeFileSync(strange, "a;b\n1;2\n");
    expect(await importInto("sju", strange)).toMatchObject({
      code: 1,
      said: expect.stringContaining("Kjenner ikke igjen innholdet"),
    });
    expect(await barneloftet("check", strange)).toMatchObject({
      code: 1,
      said: expect.stringContaining("Ser ikke hvilken region filene gjelder"),
    });
    expect(await barneloftet("check", strange, "--pack", invented)).toMatchObject({ code: 2 });
    const ofChildren = join(folder, "barn.xml");
    writeFileSync(ofChildren, "<Barnevern><Individ/></Barnevern>");
    for (const args of [
      ["check", ofChildren],
      ["check", ofChildren, "--pack", invented],
    ])
      expect(await barneloftet(...args)).toEqual({
        code: 2,
        said: expect.stringMatching(/^barn\.xml: Filen har en rad for hvert barn .*, og er ikke lest\./),
      });
    expect(existsSync(join(editions, "sju.json"))).toBe(false);
  });

  test("builds on no edition by a path to it, and reads none whose manifest is another's", async () => {
    const path = await filled("tussas", requests("9", "6"));
    expect(
      await barneloftet("import", path, "--edition", "ni", "--editions", editions, "--after", "./en"),
    ).toMatchObject({ code: 1, said: expect.stringContaining("kan ikke være navnet på en utgave") });
    expect(existsSync(join(editions, "ni.json"))).toBe(false);
    const [first = ""] = readdirSync(editions).filter((name) => name.endsWith(".json"));
    cpSync(join(editions, first), join(editions, "kopi.json"));
    await expect(readEdition(editions, "kopi")).rejects.toThrow("er manifestet til utgaven");
    rmSync(join(editions, "kopi.json"));
  });

  test("says nothing of its progress to a pipe, and the same as here, as a process of its own", async () => {
    const { status, stdout, stderr } = spawnSync(
      "node",
      [
        join(top, "packages/cli/dist/main.js"),
        ...["import", await filled("tussas", requests("9", "6"))],
        ...["--edition", "atte", "--editions", editions, "--pack", invented],
      ],
      { encoding: "utf8", cwd: top },
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Utgaven «atte» er skrevet");
  });
});

describe("an edition with figures that were sent in", () => {
  beforeAll(() => cpSync(join(top, "data/trondelag"), join(folder, "trondelag"), { recursive: true }));

  test("of a real region is kept, and is not published while nothing protects what nobody has published", async () => {
    const service =
      readFileSync(join(folder, "trondelag/structure/services.csv"), "utf8").split("\n")[1]?.split(",")[0] ?? "";
    const path = join(folder, "ekte.csv");
    expect(
      (await barneloftet("template", join(folder, "trondelag"), "--service", service, "--period", "2025K1", "-o", path))
        .code,
    ).toBe(0);
    const text = readFileSync(path, "utf8").replace(/(;Henvendelser)(;)(\r\n)/, "$1$2$3");
    writeFileSync(path, text.replace(/(;;Henvendelser;)\r\n/, "$14\r\n").replace(/(;;Fikk bistand;)\r\n/, "$11\r\n"));
    expect(
      await barneloftet(
        "import",
        path,
        "--pack",
        join(folder, "trondelag"),
        "--edition",
        "ekte",
        "--editions",
        editions,
      ),
    ).toMatchObject({ code: 0 });
    const cubes = join(folder, "cubes");
    expect(await barneloftet("publish", editions, "--edition", "ekte", "-o", cubes)).toMatchObject({
      code: 1,
      said: expect.stringContaining("har tall som er sendt inn og ikke er offentlige"),
    });
    expect(existsSync(cubes)).toBe(false);
  });

  test("leaves nothing beside manifests and the tables they name", async () => {
    expect(readdirSync(editions).filter((file) => !file.endsWith(".json"))).toEqual(["objects"]);
    expect(readdirSync(join(editions, "objects")).every((file) => /^[0-9a-f]{64}\.parquet$/.test(file))).toBe(true);
  });
});
