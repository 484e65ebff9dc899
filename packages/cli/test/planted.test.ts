import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { template, workbook } from "../../ingest/test/small-workbook.js";
import { parseRun } from "../src/parse-run.js";
import { SmallImport } from "./small-import.js";

const top = fileURLToPath(new URL("../../../", import.meta.url));
// Nobody's: the month of the number is 80 more than any real one's.
const number = ["0181", "9000000"].join("");
const planted = ["Testesen", "Tora", number, number.slice(1)];
const name = "Testesen, Tora";

const small = new SmallImport();
const place = mkdtempSync(join(tmpdir(), "barneloftet-planted-"));
const temporary = join(place, "tmp");
mkdirSync(temporary);
afterAll(() => {
  small.remove();
  rmSync(place, { recursive: true, force: true });
});

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const cell = (place: string, value: string): string => `<c r="${place}"><v>${value}</v></c>`;
const csv = readFileSync(small.second, "utf8");
const table = "level,unit,period_start,period_end,received,assisted,source,status\n";

/** Files in which an identifier stands: somewhere in each kind, beside what is in order. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  "number-in-workbook.xlsx": template(`${cell("C2", number)}${cell("D2", "2")}`),
  "number-beside.xlsx": template(`${cell("C2", "4")}${cell("D2", "2")}${text("H2", number)}`),
  "name-in-workbook.xlsx": template(`${text("C2", name)}${cell("D2", "2")}`),
  "name-as-sheet.xlsx": workbook({ [name]: `<row r="1">${text("A1", name)}</row>` }),
  "name.csv": csv.replace(/(;Henvendelser;)200/, `$1${name}`),
  "name-as-choice.csv": csv.replace(";Fikk bistand;", `;${name};`),
  "name-as-service.csv": csv.replaceAll(";fjelldal;", `;${name};`),
  "name-as-heading.csv": csv.replace(";gjelder;", `;${name};`),
  "number.csv": csv.replace(/(;Henvendelser;)200/, `$1${number}`),
  "hr-by-name.csv": `Navn;Enhet;Periode;Tapte dagsverk\n${name};Fjelldal;2022-01;4\n`,
  "hr-unit.csv": `Enhet;Periode;Tapte dagsverk;Avtalte dagsverk\n${name};2022-01;4;100\nFjelldal;2022-02;4;100\n`,
  "hr-period.csv": `Enhet;Periode;Tapte dagsverk;Avtalte dagsverk\nFjelldal;${name};4;100\nFjelldal;2022-02;4;100\n`,
  "hr-above.csv": `Rapport for ${name}\n\nEnhet;Periode;Tapte dagsverk;Avtalte dagsverk\nFjelldal;2022-02;x;100\n`,
  "hr-number.csv": `Enhet;Periode;Tapte dagsverk;Avtalte dagsverk\nFjelldal;2022-01;${number};100\n`,
  "table.csv": `${table}service,"${name}",2022-01-01,2022-04-01,4,2,oppdiktet,invented\nservice,fjelldal,2022-01-01,2022-04-01,4,2,"${name}",invented\n`,
  "table-number.csv": `${table}service,fjelldal,2022-01-01,2022-04-01,${number},2,oppdiktet,invented\n`,
  "table-heading.csv": `${table.replace("assisted,", `assisted,${name.replace(", ", " ")},`)}service,fjelldal,2022-01-01,2022-04-01,4,2,x,oppdiktet,invented\n`,
  "table-number-heading.csv": `${table.replace("assisted,", `assisted,${number},`)}service,fjelldal,2022-01-01,2022-04-01,4,2,x,oppdiktet,invented\n`,
  "small-letters.csv": csv.replace(/(;Henvendelser;)200/, "$1testesen"),
  "table-small-letters.csv": `${table}service,testesen,2022-01-01,2022-04-01,4,2,oppdiktet,invented\n`,
  "none-of-them.csv": `${name};${number}\n1;2\n`,
  "page.html": `<!doctype html><title>${name} ${number}</title>`,
  "answers.json": JSON.stringify({ format: "barneloftet-answers-1", region: name, service: number, answers: [] }),
  "broken.json": `{"format": "${name} ${number}`,
  "statistics.json": JSON.stringify({ class: "dataset", version: "2.0", label: name, id: [number], size: [1] }),
};

beforeAll(async () => {
  await small.make("first", small.first);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(place, file), content);
});

/** What a command says to whoever runs it, whatever becomes of it; its temporary files lie in a folder of their own. */
async function said(...args: string[]): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    const told = await parseRun(args)?.();
    return typeof told === "string" ? told : (told?.text ?? "");
  } catch (fault) {
    return String((fault as Error).stack);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** All bytes of all files of folders, as text. */
function contentOf(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}

/** Whether a text has nothing of them, whichever case it is written in. */
const none = planted.map((word) => expect.not.stringMatching(new RegExp(word, "i")));

const at = (file: string): string => join(place, file);

describe("an identifier that somebody has left in a file", () => {
  test.each(Object.keys(files))("is in nothing that check says of %s, for people or for programs", async (file) => {
    for (const more of [[], ["--json"]]) {
      const text = await said("check", at(file), "--pack", small.pack, ...more);
      expect(text.length).toBeGreaterThan(20);
      for (const isNot of none) expect(text).toEqual(isNot);
    }
  });

  test("is in nothing that import says or writes, and in no file that it leaves behind, also told to accept good rows", async () => {
    for (const [index, file] of Object.keys(files).entries()) {
      const text = await said(
        ...["import", at(file), small.second, "--pack", small.pack, "--edition", `e${index}`],
        ...["--editions", small.editions, "--accept-good-rows"],
      );
      expect(text).toContain("er skrevet");
      for (const isNot of none) expect(text).toEqual(isNot);
    }
    const left = contentOf(small.editions, temporary);
    expect(left.length).toBeGreaterThan(10_000);
    for (const isNot of none) expect(left).toEqual(isNot);
  });

  test("is in nothing that merge says of answers in which it stands where words of the form, a unit or a mailbox do", async () => {
    const header =
      "region;tjeneste;periode;svardato;postkasse;tilbud;tilbudets navn;slag;svar;deles med;veiledere;uten saksbehandling;ledig";
    const row = (service: string, mailbox: string, offer: string, said: string): string =>
      `eventyrlandet;${service};2021H1;2021-03-01;${mailbox};${offer};Veiledning;tiltak;${said};;ikke oppgitt;ikke oppgitt;noe`;
    const mailbox = ["tora.testesen", "fjelldal.example"].join("@");
    const sheets = {
      "word.csv": [row("fjelldal", "", "veiledning", "finnes"), row("fjelldal", "", "cos", name)],
      "small.csv": [row("fjelldal", "", "veiledning", "finnes"), row("fjelldal", "", "testesen", "finnes")],
      "service.csv": [row(name, "", "veiledning", "finnes")],
      "mailbox.csv": [row("fjelldal", mailbox, "veiledning", "finnes")],
      "number.csv": [row("fjelldal", number, "veiledning", "finnes"), row("fjelldal", "", number, "finnes")],
    };
    for (const [file, rows] of Object.entries(sheets)) {
      writeFileSync(join(place, file), [header, ...rows].join("\n"));
      const text = await said("merge", join(place, file), "--pack", small.pack);
      expect(text.length).toBeGreaterThan(20);
      for (const isNot of none) expect([file, text]).toEqual([file, isNot]);
    }
  });

  test("is in nothing that a process of its own says with its traces on, nor in a saved mapping", () => {
    const mapping = join(temporary, "mapping.json");
    const { stdout, stderr } = spawnSync(
      "node",
      [
        ...[join(top, "packages/cli/dist/main.js"), "check", at("hr-above.csv"), at("name.csv")],
        ...["--pack", small.pack, "--save-mapping", mapping],
      ],
      { encoding: "utf8", env: { ...process.env, TMPDIR: temporary, DEBUG: "1" } },
    );
    expect(stdout).toContain(mapping);
    for (const isNot of none) for (const text of [stdout, stderr, contentOf(temporary)]) expect(text).toEqual(isNot);
  });
});
