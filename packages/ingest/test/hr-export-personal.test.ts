import { describe, expect, test } from "vitest";
import { faultSentence, guessMapping, readCollected, readHrExport } from "../src/index.js";
import type { Sheet, SheetCell } from "../src/sheet/sheet.js";
import { csv, readHr, region, utf8, xlsx } from "./hr-files.js";

/** Made here: a day, a month with 80, 40 or nothing added, and five digits that control nothing. */
const birthNumber = (day: number, month: number): string =>
  [day, month, 15].map((part) => String(part).padStart(2, "0")).join("") + ["909", "12"].join("");
const name = ["Testesen", "Tora"].join(", ");

const numbers: readonly SheetCell[] = [
  birthNumber(15, 83),
  birthNumber(15, 43),
  birthNumber(55, 3),
  birthNumber(15, 3).replace(/^(.{6})/, "$1 "),
  Number(birthNumber(15, 83)),
  Number(birthNumber(5, 83)),
  Number(birthNumber(45, 3)),
  ["912", "34", "567"].join(" "),
  ["tora", "testesen.example"].join("@"),
  `${name} ${birthNumber(15, 83)}`,
];
const names: readonly string[] = [
  name,
  "Tora Testesen",
  "TESTESEN TORA",
  "Tora",
  "testesen",
  "tora.testesen",
  "Tora Testesen (vikar)",
];
const secrets: readonly SheetCell[] = [...numbers, ...names];

const rows: readonly (readonly SheetCell[])[] = [
  ["Rapport", "", "", ""],
  ["", "", "", ""],
  ["Enhet", "Periode", "Fraværstype", "Tapte dagsverk", "Avtalte dagsverk", "Årsverk", "Merknad"],
  ["Fjelldal", "2020-01", "Egenmeldt", "5,5", "100", "7", ""],
  ["Borg nord", "2020-01", "Egenmeldt", "1", "90", "4", "ny"],
  ["Nordvik", "2020-01", "Egenmeldt", "1", "90", "4", "ukjent"],
  ["Sum", "", "", "7,5", "280", "15", ""],
];

function planted(row: number, column: number, secret: SheetCell, all = rows): readonly (readonly SheetCell[])[] {
  return all.map((cells, r) =>
    r === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, c) => (c === column ? secret : (cells[c] ?? "")))
      : cells,
  );
}

/** Everything that a reading says, as text. */
const saidIn = (read: {
  faults: readonly Parameters<typeof faultSentence>[0][];
  notices: readonly Parameters<typeof faultSentence>[0][];
}): string => [JSON.stringify(read), ...[...read.faults, ...read.notices].map(faultSentence)].join("\n");

function expectSilent(text: string, secret: SheetCell): void {
  const found = String(secret)
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part.length > 3);
  const parts = found.length > 0 ? found : [String(secret)];
  for (const part of parts) expect(text.toLowerCase().includes(part.toLowerCase()), `${part} in ${text}`).toBe(false);
}

describe("nothing that is said of a file repeats", () => {
  test.each(secrets.map((secret) => [secret]))("%s, wherever it stands", (secret) => {
    for (const [row, cells] of rows.entries())
      for (const column of [...cells.keys(), 9]) {
        const sheets: readonly Sheet[] = [{ name: undefined, rows: planted(row, column, secret) }];
        const read = readHrExport("hr.csv", sheets, { region });
        expectSilent(saidIn(read), secret);
        expectSilent(saidIn(guessMapping(sheets, { file: "hr.csv", region })), secret);
        if (numbers.includes(secret)) expect([read.refused, read.mapping]).toEqual([true, undefined]);
      }
  });

  test.each(secrets.map((secret) => [secret]))("%s in the name of a sheet, or in a sheet without a table", (secret) => {
    const read = [
      [{ name: String(secret), rows }],
      [
        { name: "Fravær", rows },
        { name: String(secret), rows: [["Notat"], ["x"]] },
      ],
      [
        { name: "Fravær", rows },
        { name: "Ark2", rows: [["Notat"], [secret]] },
      ],
    ].map((sheets) => readHrExport("hr.xlsx", sheets, { region }));
    for (const one of read) expectSilent(saidIn(one), secret);
  });

  test.each(secrets.map((secret) => [secret]))("%s in a header of two rows", (secret) => {
    const two = [
      ["", "", "Fraværsdagsverk", "", "Bemanning"],
      ["Enhet", "Periode", "Egenmeldt", "Legemeldt", "Årsverk"],
      ["Fjelldal", "2020-01", "1", "2", "3"],
    ];
    for (const [row, cells] of two.entries())
      for (const column of cells.keys())
        expectSilent(
          saidIn(readHrExport("hr.csv", [{ name: undefined, rows: planted(row, column, secret, two) }], { region })),
          secret,
        );
  });

  test.each(secrets.map((secret) => [secret]))("%s in the bytes of a file that was sent in", async (secret) => {
    const context = { region, today: "2021-04-01" };
    const cells = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
    for (const [row, column] of [
      [0, 0],
      [2, 3],
      [3, 0],
      [3, 3],
      [4, 6],
    ] as const) {
      const text = csv(planted(row, column, secret).map((one) => one.map(String)));
      expectSilent(saidIn(await readCollected("hr.csv", utf8(text), context)), secret);
      const book = await xlsx({ Fravær: planted(row, column, secret, cells as never) as never });
      expectSilent(saidIn(await readCollected("hr.xlsx", book, context)), secret);
    }
  });
});

describe("a column about persons refuses the whole file", () => {
  const withColumn = (header: string, cell = "x") =>
    readHr(
      utf8(
        csv([
          ["Enhet", "Periode", header, "Tapte dagsverk"],
          ["Fjelldal", "2020-01", cell, "5"],
        ]),
      ),
    );

  test.each([
    ...[
      "Navn",
      "FORNAVN",
      "Etternavn",
      "Navn på ansatt",
      "Ansattnavn",
      "Fødselsnummer",
      "Fødselsnr.",
      "fnr",
      "Personnummer",
    ],
    ...[
      "Ansattnr",
      "Ansatt nr.",
      "Ansatt-ID",
      "Ansatt",
      "Ressurs",
      "Ressursnr",
      "E-post",
      "Epostadresse",
      "Telefon",
      "Tlf.",
    ],
    ...[
      "Mobil",
      "Adresse",
      "Fødselsdato",
      "Født",
      "DUF",
      "DUF-nummer",
      "Nærmeste leder",
      "Saksbehandler",
      "Lønnsnummer",
    ],
  ])("called «%s», with its letter and what to do", async (header) => {
    const read = await withColumn(header);
    expect(read.refused).toBe(true);
    expect(read.faults.map(({ code, row, column }) => [code, row, column])).toEqual([["hr_person_header", 1, "C"]]);
    expect(read.faults.map(faultSentence)[0]).toContain("Slett kolonnen, og summer radene");
  });

  test.each(["Antall ansatte", "Ansatte", "Antall medarbeidere", "Stillingskode", "Kontonavn", "Merknad"])(
    "and one called «%s» does not",
    async (header) => {
      expect((await withColumn(header, "5")).figures).toHaveLength(1);
    },
  );

  test.each(["Navn på tjenesten", "Enhetsnavn", "Tjenestens navn", "Ansvarsnavn", "Navn på enheten"])(
    "and «%s» is the unit",
    async (header) => {
      const read = await readHr(
        utf8(
          csv([
            [header, "Periode", "Tapte dagsverk"],
            ["Fjelldal", "2020-01", "5"],
          ]),
        ),
      );
      expect(read.faults).toEqual([]);
      expect(read.mapping?.columns.unit).toBe(header);
    },
  );

  test("also where no number is known beside it, and in a sheet of its own", async () => {
    const alone = await readCollected(
      "x.csv",
      utf8(
        csv([
          ["Enhet", "Ansattnr"],
          ["Fjelldal", "7"],
        ]),
      ),
      { region, today: "2021-04-01" },
    );
    expect([alone.kind, ...alone.faults.map(({ code }) => code)]).toEqual(["hr", "hr_person_header"]);
    const beside = await readHr(
      await xlsx({
        Fravær: rows.slice(2, 4).map((one) => one.map((cell) => cell || null)),
        Liste: [
          ["Navn", "Stilling"],
          ["x", "y"],
        ],
      }),
    );
    expect(beside.faults.map(({ code, sheet, row, column }) => [code, sheet, row, column])).toEqual([
      ["hr_person_header", "2", 1, "A"],
    ]);
  });

  test("when most of its cells look like names, and are no units or words of headers", async () => {
    const withCells = (...cells: readonly string[]) =>
      readHr(
        utf8(
          csv([
            ["Enhet", "Periode", "Merknad", "Tapte dagsverk"],
            ...cells.map((cell, at) => ["Fjelldal", `2020-0${at + 1}`, cell, "5"]),
          ]),
        ),
      );
    const refused = await withCells(name, "Ola Testesen", "");
    expect(refused.faults.map(({ code, row, column }) => [code, row, column])).toEqual([["hr_person_names", 2, "C"]]);
    expect(refused.faults.map(faultSentence)[0]).toContain("Slett kolonnen, og summer radene");
    expect((await withCells("Fjelldal Barneverntjeneste", "Borg Nord", "Egenmeldt Fravær")).faults).toEqual([]);
    expect((await withCells(name, "etterslep", "to uker")).faults).toEqual([]);
  });
});

test("numbers, days and codes that are no person's are no reason to refuse", async () => {
  const read = await readHr(
    utf8(
      csv([
        ["Enhet", "Fra dato", "Til dato", "Tapte dagsverk", "Fravær %", "Kode"],
        ["252100 Fjelldal", "20200101", "20200331", "0,12345678901", "3.14159265359", "1 234 567"],
      ]),
    ),
  );
  expect(read.faults).toEqual([]);
  expect(read.figures[0]?.value).toMatchObject({ lost_days: 0.12345678901 });
});
