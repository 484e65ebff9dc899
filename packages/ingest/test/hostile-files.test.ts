import { aboutSheet, collectionSheets, createRegion } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { faultSentence, readCollected, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";
import { about, headerRow, number, requestsName, template, workbook } from "./small-workbook.js";
import { zip } from "./zip.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error("the invented pack does not read");
const region = createRegion(reading.pack, reading.figures.population);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readCollected("fil", bytes, { region, today: "2026-11-29" });
const codesOf = async (bytes: Uint8Array) => (await read(bytes)).faults.map(({ code }) => code);

describe("a workbook", () => {
  test("of 240 MB that says it is nothing, in parts of 60, is refused before it is laid out", async () => {
    const blanks = new Uint8Array(60_000_000);
    const parts = ["a", "b", "c", "d"].map((name) => [name, blanks] as const);
    expect(await codesOf(zip(parts, { declared: 0 }))).toEqual(["file_too_large"]);
  });

  test("with a part whose name climbs out of it is read as any, since nothing is ever unpacked to a disk", async () => {
    const bytes = template(number("C2", "4") + number("D2", "2"), { more: { "../../../ondt.xml": encode("<x/>") } });
    expect((await read(bytes)).figures.map(({ value }) => value.received)).toEqual([4]);
  });

  test("with a formula is read by the value that its program saved beside it", async () => {
    const saved = template(`<c r="C2"><f>2+2</f><v>4</v></c>${number("D2", "2")}`);
    expect((await read(saved)).figures.map(({ value }) => value.received)).toEqual([4]);
  });

  test.each(['<c r="C2"><f>2+2</f></c>', '<c r="C2" t="str"><f>A1</f><v></v></c>', '<c r="C2"><f/><v/></c>'])(
    "with the formula %s, whose value nobody has saved, is refused: the number would be lost",
    async (cell) => {
      const { faults, refused } = await read(template(`${cell}${number("D2", "2")}`));
      expect(refused).toBe(true);
      expect(faults.map(faultSentence)).toEqual([
        expect.stringContaining("fil, rad 2, kolonne C: Arbeidsboken har en formel uten lagret verdi"),
      ]);
    },
  );

  test("with an error in a cell, as #N/A, is refused at that cell: the number would be lost", async () => {
    const { faults, refused } = await read(
      template(`<c r="B2"/><c r="C2" t="e"><f>A1</f><v>#N/A</v></c>${number("D2", "2")}`),
    );
    expect(refused).toBe(true);
    expect(faults.map(faultSentence)).toEqual([
      expect.stringContaining("fil, rad 2, kolonne C: Ruten viser en feil, som #N/A eller #DIV/0!"),
    ]);
  });

  test("with a formula after empty cells is told by the formula's own column", async () => {
    const { faults } = await read(template(`<c r="A2"/><c r="B2" s="1"/><c r="C2"><f>2+2</f></c>`));
    expect(faults.map(({ row, column }) => [row, column])).toEqual([[2, "C"]]);
  });

  test("with a link to another workbook is read without asking for it", async () => {
    const more = { "xl/externalLinks/externalLink1.xml": encode("<externalLink/>") };
    const bytes = template(`<c r="C2"><f>[1]Ark1!A1</f><v>4</v></c>${number("D2", "2")}`, { more });
    expect((await read(bytes)).figures).toHaveLength(1);
  });

  test.each([
    ["a million columns", number("ABCDE2", "1")],
    ["a cell in the last row and far to the right", `</row><row r="1048576">${number("ZZ1048576", "1")}`],
    ["a cell without a row", number("C", "1")],
    ["an empty cell far below the others", `</row><row r="900000"><c r="B900000"/>`],
  ])("with %s is refused before it is laid out", async (_what, cells) => {
    expect(await codesOf(template(cells))).toEqual(["file_too_large"]);
  });

  test("with more rows than are read is refused before it is laid out", async () => {
    const rows = Array.from({ length: 200_001 }, (_, at) => `<row r="${at + 2}"/>`).join("");
    expect(await codesOf(workbook({ [aboutSheet.name]: about, [requestsName]: headerRow + rows }))).toEqual([
      "file_too_large",
    ]);
  });

  test.each([
    ["9007199254740993", "too_large"],
    ["1e400", "number"],
    ["NaN", "broken_workbook"],
    ["2.5", "number"],
  ])("with %s for a count of requests is refused as %s", async (value, code) => {
    expect(await codesOf(template(number("C2", value) + number("D2", "2")))).toEqual([code]);
  });

  test("cut anywhere is refused or read, and never falls", async () => {
    const bytes = template(number("C2", "4") + number("D2", "2"));
    for (let length = 0; length < bytes.length; length += 7) {
      const { faults, refused } = await read(bytes.subarray(0, length));
      expect(refused).toBe(true);
      for (const one of faults) expect(faultSentence(one).length).toBeGreaterThan(20);
    }
  });
});

describe("CSV", () => {
  const lines = (...rows: readonly string[]): string =>
    ["mal;region;tjeneste;periode;ark;fra og med;til og med;gjelder;tall;verdi", ...rows].join("\r\n");
  const row = (value: string, first = "01.01.2021", label = "Henvendelser"): string =>
    `${aboutSheet.format};eventyrlandet;fjelldal;2021K1;${requestsName};${first};31.03.2021;;${label};${value}`;
  const good = lines(row("4"), row("2", "01.01.2021", "Fikk bistand"));

  test("is read the same with a byte order mark or two, in UTF-16, with tabs, and with blank lines", async () => {
    const plain = (await read(encode(good))).figures.map(({ value }) => value);
    expect(plain).toHaveLength(1);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${good}`, "utf16le"));
    for (const bytes of [
      encode(`\ufeff${good}`),
      encode(`\ufeff\ufeff${good}`),
      utf16,
      encode(good.replaceAll(";", "\t")),
      encode(good.replaceAll("\r\n", "\r\n\r\n")),
    ])
      expect((await read(bytes)).figures.map(({ value }) => value)).toEqual(plain);
  });

  test("of one byte a letter is read as Western Windows: the deadline «gå gjennom» with its å", async () => {
    const deadlines = collectionSheets.find(({ table }) => table === "deadlines") ?? expect.fail("no sheet");
    const word = deadlines.choices[0]?.words.notification_7_days ?? "";
    const text = lines(
      `${aboutSheet.format};eventyrlandet;fjelldal;2021;${deadlines.name};01.01.2021;30.06.2021;${word};Innen fristen;3`,
    );
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect((await read(bytes)).figures).toHaveLength(3);
  });

  test("that is UTF-8 with a letter of another kind in it has its choice refused by row and column, without repeating it", async () => {
    const deadlines = collectionSheets.find(({ table }) => table === "deadlines") ?? expect.fail("no sheet");
    const word = deadlines.choices[0]?.words.notification_7_days ?? "";
    const text = lines(
      `${aboutSheet.format};eventyrlandet;fjelldal;2021;${deadlines.name};01.01.2021;30.06.2021;${word};Innen fristen;3`,
    );
    const bytes = new Uint8Array([...encode(text), 0x0d, 0x0a, 0xe5]);
    expect((await read(bytes)).faults.map(faultSentence).join()).toMatch(
      /rad 2, kolonne Frist: «…» er ikke en lovlig verdi/,
    );
  });

  test.each([
    ["=1+1", "number"],
    ["+4", "number"],
    ["@4", "personal_data"],
    ["4.5", "decimal_point"],
    ["1.234", "ambiguous_number"],
    ["9007199254740993", "too_large"],
    ["1e3", "number"],
    ["4 stk", "number"],
    ["٤", "number"],
  ])("with %s for a number is refused as %s, at its row", async (value, code) => {
    const { faults } = await read(encode(lines(row(value))));
    expect(faults.map((one) => [one.code, one.row])).toEqual([[code, 2]]);
  });

  test.each([
    ["31.02.2021", "no_such_day"],
    ["2021-02-30", "no_such_day"],
    ["1/1 2021", "norwegian_day_form"],
    ["", "empty_cell"],
  ])("with the day «%s» is refused as %s, at its row", async (first, code) => {
    const { faults } = await read(encode(lines(row("4", first))));
    expect(faults.map((one) => [one.code, one.row])).toEqual([[code, 2]]);
  });

  test("with a number twice is told where the first one stands", async () => {
    const { faults } = await read(encode(lines(row("4"), row("5"))));
    expect(faults.map(faultSentence)).toEqual([
      "fil, rad 3, kolonne tall: «…» står også i rad 2. Behold den ene raden, eller rett den som er feil.",
    ]);
  });

  test("with a heading twice, or rows of two services, is refused", async () => {
    expect(await codesOf(encode(lines(row("4")).replace("gjelder;", "region;")))).toContain("doubled_column");
    expect(await codesOf(encode(lines(row("4"), row("2").replace("fjelldal", "borg-nord"))))).toEqual([
      "other_service",
    ]);
  });

  test("with NUL, or cut within quotes, is refused by its row", async () => {
    expect((await read(encode(good.replace("4", "\0")))).faults[0]).toMatchObject({ code: "nul", row: 2 });
    expect((await read(encode(`${good}\r\n"a;b`))).faults[0]).toMatchObject({ code: "quote", row: 4 });
  });

  test("with a row longer than any is refused by its row, and so are more rows than are read", async () => {
    expect((await read(encode(lines(row("4".repeat(200_000)))))).faults[0]).toMatchObject({ code: "too_long", row: 2 });
    expect((await read(encode(`a;b\n${"1;2\n".repeat(200_001)}`))).faults[0]).toMatchObject({ code: "too_many_rows" });
  });
});
