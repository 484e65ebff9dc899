import ts from "typescript";
import { describe, expect, test } from "vitest";
import { files, filesLike, placeOf, textOf } from "./repository.ts";
import { finding, nodesOf, parse, stringsOf } from "./syntax.ts";

const code = filesLike(/^(packages\/\w+\/src|dashboard\/src\/components)\/.*\.ts$|^dashboard\/[^/]+\.ts$/);
const pack = "data/trondelag";
const regionWords = wordsOfPack(pack);

describe("the code", () => {
  test("knows no municipality, service, network, area or code of Trøndelag, nor Trøndelag", () => {
    expect(code.flatMap((path) => wordsOfRegion(path, textOf(path)))).toEqual([]);
  });

  test("is compared with every unit of the pack", () => {
    expect(regionWords).toEqual(
      expect.arrayContaining(["Trøndelag", "trondelag", "5001", "Røros", "500101", "namdalen", "Indre Namdal", "Os"]),
    );
  });

  test.each([
    ["a municipality's code", 'if (code === "5001") return 1;'],
    ["a code as a number", "const codes = [5001];"],
    ["a service's id", 'lookup("services", { where: { id: "inn-trondelag" } });'],
    ["a network's name in a sentence", "const text = `Nettverket Namdalen har $" + "{n} tjenester`;"],
    ["the region in a title", 'const title = "Barneløftet i Trøndelag";'],
    ["a place of two letters", 'const place = "Os";'],
    ["a key of an object", 'const place = { "roros-holtalen": 1 };'],
    ["a key without quotes", "const place = { trondheimsregionen: 1 };"],
  ])("%s is found", (_, text) => {
    expect(wordsOfRegion("x.ts", text)).toHaveLength(1);
  });

  test("may name places in comments, as examples", () => {
    expect(wordsOfRegion("x.ts", '/** As in "5001", Trondheim. */\nexport const kosovo = "Oslo";')).toEqual([]);
  });
});

describe("every file", () => {
  test("is free of e-mail addresses and telephone numbers", () => {
    expect(files.flatMap((path) => contacts(path, textOf(path)))).toEqual([]);
  });

  test.each([
    ["an e-mail address", ["kari", "kommune.no"].join("@")],
    ["an address with a full stop in it", ["ola.nordmann", "post.no"].join("@")],
    ["a telephone number in pairs", ["73", "99", "12", "34"].join(" ")],
    ["a mobile number", ["912", "34", "567"].join(" ")],
    ["a number with the country's code", `+47${"73991234"}`],
    ["a number that is called one", `tlf. ${"73991234"}`],
  ])("%s is found", (_, text) => {
    expect(contacts("x.md", `Spør ${text} om det.`)).toHaveLength(1);
  });

  test.each([
    ["post", "granli.example"].join("@"),
    "468 702 innbyggere",
    "20210101",
    "@types/node@20.19.0",
    "2 602 og 1 807",
    "12 345 678 kroner",
  ])("%s is no contact", (text) => {
    expect(contacts("x.md", text)).toEqual([]);
  });

  test("says nothing of the place where it was written", () => {
    expect(files.flatMap((path) => workplace(path, textOf(path)))).toEqual([]);
  });

  test.each([
    ["a path of a machine", `see ${["", "work", "main"].join("/")}`],
    ["a home folder", ["", "home", "kari", "x.ts"].join("/")],
    ["a folder of a Mac", ["", "Users", "kari", "x.ts"].join("/")],
    ["a drive", ["C:", "Users", "kari"].join("\\")],
    ["a folder beside the repository", ["..", "shared", "design"].join("/")],
    ["who wrote it", `made with ${"Cla"}${"ude"}`],
  ])("%s is found", (_, text) => {
    expect(workplace("x.md", `Les ${text}`)).toHaveLength(1);
  });

  test("may link to a page whose address begins so", () => {
    expect(workplace("x.md", "https://example.org/home/kari/x and ./work/x")).toEqual([]);
  });
});

/** Names, short names, ids and codes of the pack and of all its units, of any time. */
function wordsOfPack(folder: string): readonly string[] {
  const units = ["networks", "services", "areas", "districts", "municipalities"].map((name) => `structure/${name}.csv`);
  const rows = ["pack.csv", ...units].flatMap((file) => rowsOf(textOf(`${folder}/${file}`)));
  const words = rows.flatMap(({ id, code, name, short_name }) => [id, code, name, short_name]);
  return [...new Set(words.filter((word) => word !== undefined && word !== ""))] as string[];
}

function wordsOfRegion(path: string, text: string): readonly string[] {
  const source = parse(path, text);
  const written = nodesOf(source).flatMap((node) =>
    ts.isNumericLiteral(node) || ts.isIdentifier(node) ? [{ node, text: node.text }] : [],
  );
  return [...stringsOf(source), ...written].flatMap(({ node, text }) => {
    const found = text.match(regionPattern);
    return found ? [finding(node, `${found[0]} is ${pack}'s`)] : [];
  });
}

const escaped = regionWords
  .map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&"))
  .sort((a, b) => b.length - a.length);
const regionPattern = new RegExp(`(?<![\\p{L}\\d])(${escaped.join("|")})(?![\\p{L}\\d])`, "u");

// Enough of CSV for these files: a field is quoted when it holds a comma, and no field holds a line break.
function rowsOf(csv: string): readonly Readonly<Record<string, string | undefined>>[] {
  const [header = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i]])));
}

// The top domain .example is reserved (RFC 2606): nobody can ever have an address there.
const email = /[\w.+-]+@[a-z][\w-]*(\.[\w-]+)*\.(?!example\b)[a-z]{2,}\b(?!\.)/gi;
const telephone =
  /(?<![\d,.])(?<!\d\s)([2-9]\d \d{2} \d{2} \d{2}|[49]\d{2} \d{2} \d{3})(?!\s?\d)|\+47[ \d]{8,}|\b(tlf|telefon|mobil|tel)\.?:? ?\d{2}[\d ]{6,}/gi;

function contacts(path: string, text: string): readonly string[] {
  return [...text.matchAll(email), ...text.matchAll(telephone)].map(
    ({ 0: found, index }) => `${placeOf(path, text, index)}: ${found}`,
  );
}

// Paths of a machine, folders beside the repository, and the tools of whoever wrote it.
const workplaceWords =
  /(?<![\w.:/~)-])\/(work|home|root|Users|tmp\/bash_jobs)\/[\w.]|\b[A-Z]:\\Users\b|\.\.\/shar[e]d\/|\b(Clau[d]e|Anthro[p]ic|Open[A]I|Chat[G]PT|Copil[o]t)\b/gi;

function workplace(path: string, text: string): readonly string[] {
  return [...text.matchAll(workplaceWords)].map(({ 0: found, index }) => `${placeOf(path, text, index)}: ${found}`);
}
