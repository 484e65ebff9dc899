import { describe, expect, test } from "vitest";
import { type Fault, faultSentence } from "../src/index.js";
import { csv, readHr, utf8, xlsx } from "./hr-files.js";

const header = ["Enhet", "Periode", "Tapte dagsverk", "Avtalte dagsverk"];
const good = ["Fjelldal", "2020-01", "5,5", "100"];
const table = (...rows: readonly (readonly string[])[]): Uint8Array => utf8(csv(rows));
const place = ({ code, sheet, row, column }: Fault): string =>
  [code, sheet ?? "-", row ?? "-", column ?? "-"].join(" ");

describe("a faulty row is left out, the rest is kept", () => {
  test.each([
    ["a unit that is unknown", ["Fjeldal", "2020-02", "5", "100"], "hr_unknown_unit - 3 Enhet", "Er det «fjelldal»?"],
    ["a unit that is not told", ["", "2020-02", "5", "100"], "empty_cell - 3 Enhet", "Fyll den ut"],
    ["a period of words", ["Fjelldal", "nå", "5", "100"], "hr_period - 3 Periode", "Skriv måned, kvartal eller år"],
    ["a day that is not", ["Fjelldal", "31.02.2024", "5", "100"], "no_such_day - 3 Periode", "«31.02.2024»"],
    ["a number of words", ["Fjelldal", "2020-02", "fem", "100"], "number - 3 Tapte dagsverk", "er ikke et tall"],
    ["1.234", ["Fjelldal", "2020-02", "5", "1.234"], "ambiguous_number - 3 Avtalte dagsverk", "både 1,234 og 1234"],
    ["a formula", ["Fjelldal", "2020-02", "=SUM(A1:A3)", "9"], "number - 3 Tapte dagsverk", "er ikke et tall"],
    ["thousands with a point", ["Fjelldal", "2020-02", "1.234,5", "9"], "number - 3 Tapte dagsverk", "«1.234,5»"],
    [
      "a number beyond the last heading, as one that a comma has cut in two",
      ["Fjelldal", "2020-02", "5", "100", "5"],
      "cell_beside - 3 E",
      "utenfor tabellen",
    ],
    ["a percentage", ["Fjelldal", "2020-02", "3,4 %", "9"], "number - 3 Tapte dagsverk", "er ikke et tall"],
  ])("%s is told with row and column", async (_, row, where, says) => {
    const read = await readHr(table(header, good, row));
    expect(read.faults.map(place)).toEqual([where]);
    expect(read.faults.map(faultSentence)[0]).toContain(says);
    expect(read.figures).toHaveLength(1);
    expect(read.refused).toBe(false);
  });

  test("a unit that is unknown is told once, however many rows it has", async () => {
    const read = await readHr(table(header, good, ["Nordvik", "2020-01", "1", "2"], ["Nordvik", "2020-02", "1", "2"]));
    expect(read.faults.map(place)).toEqual(["hr_unknown_unit - 3 Enhet"]);
    expect(read.faults.map(faultSentence)).toEqual([
      "hr.csv, rad 3, kolonne Enhet: Kjenner ingen tjeneste i Eventyrlandet med dette navnet. Legg teksten fra filen til under «units» i kolonneoppsettet, med tjenestens id.",
    ]);
  });

  test("a municipality that two services work for is the one of the period, or not told", async () => {
    const read = await readHr(table(header, ["Borg kommune", "2020-01", "1", "2"], ["Fjellvik", "2019-01", "3", "4"]));
    expect(read.figures.map(({ value }) => value.unit)).toEqual(["fjellvik"]);
    expect(read.faults.map(place)).toEqual(["hr_unknown_unit - 2 Enhet"]);
  });

  test("an unknown kind of absence is told in the sheet where it stands", async () => {
    const read = await readHr(
      await xlsx({
        Fravær: [
          ["Enhet", "Periode", "Fraværstype", "Fraværsdagsverk"],
          ["Fjelldal", "2020-01", "Egenmelding", 1],
          ["Fjelldal", "2020-01", "Kurs", 2],
        ],
      }),
    );
    expect(read.faults.map(place)).toEqual(["hr_unknown_kind Fravær 3 Fraværstype"]);
    expect(read.figures).toHaveLength(1);
  });
});

test("a municipality as such is not taken for its child welfare, unless the text says so", async () => {
  const rows = [
    ["Fjelldal kommune", "2020-01", "1", "2"],
    ["Fjelldal kommune, barneverntjenesten", "2020-02", "3", "4"],
  ];
  const read = await readHr(table(header, ...rows));
  expect(read.faults.map(faultSentence)[0]).toContain("Er det «fjelldal»?");
  expect(read.figures.map(({ value, place: { row } }) => [value.unit, row])).toEqual([["fjelldal", 3]]);
});

describe("sick leave by kind without a word for days", () => {
  const kinds = ["Enhet", "Periode", "Egenmeldt", "Legemeldt", "Totalt"];
  const row = ["Fjelldal", "2020-01", "1,2", "4,5", "5,7"];

  test.each([
    ["without agreed days", table(kinds, row), "hr_not_days - 1 Egenmeldt"],
    [
      "under a title of percent",
      table(["Sykefravær i prosent"], [...kinds, "Avtalte dagsverk"], [...row, "90"]),
      "hr_not_days - 2 Egenmeldt",
    ],
  ])("%s could be percent, and is refused", async (_, bytes, where) => {
    const read = await readHr(bytes);
    expect([read.refused, read.faults.map(place)]).toEqual([true, [where]]);
    expect(read.faults.map(faultSentence)[0]).toContain("skriv «dagsverk» i overskriften");
  });

  test("beside agreed days is days", async () => {
    expect((await readHr(table([...kinds, "Avtalte dagsverk"], [...row, "90"]))).figures).toHaveLength(3);
  });
});

test("a million empty columns are read or refused like any other", async () => {
  const read = await readHr(utf8(`${header.join(";")}${";".repeat(1_000_000)}\r\n${good.join(";")}`));
  expect(read.figures.length).toBe(read.refused ? 0 : 1);
});

describe("a whole file is refused", () => {
  const cases: readonly (readonly [string, Uint8Array, string, string])[] = [
    ["without a unit", table(["Periode", "Tapte dagsverk"], ["2020-01", "5"]), "hr_no_column - 1 -", "«Enhet»"],
    ["without a time", table(["Enhet", "Tapte dagsverk"], ["Fjelldal", "5"]), "hr_no_column - 1 -", "«Periode»"],
    [
      "without numbers",
      table(["Enhet", "Periode", "Antall ansatte"], ["Fjelldal", "2020", "5"]),
      "hr_no_column - 1 -",
      "tapte og avtalte dagsverk",
    ],
    [
      "with percent only",
      table(["Enhet", "Periode", "Fravær %"], ["Fjelldal", "2020-01", "5"]),
      "hr_only_percent - 1 -",
      "tapte og avtalte dagsverk",
    ],
    [
      "with the same header twice",
      table([...header, "Tapte dagsverk"], [...good, "1"]),
      "hr_two_columns - 1 E",
      "Både kolonne C og denne kan være «tapte dagsverk i alt»",
    ],
    ["with two columns of units", table(["Ansvar", ...header], ["4010", ...good]), "hr_two_columns - 1 B", "«enheten»"],
    [
      "with a column of two kinds",
      table([...header, "Egenmeldt/legemeldt"], [...good, "1"]),
      "hr_two_meanings - 1 Egenmeldt/legemeldt",
      "«egenmeldte dagsverk» og «legemeldte dagsverk»",
    ],
    [
      "with kinds in rows and in columns",
      table([...header, "Fraværstype", "Egenmeldt"], [...good, "totalt", "1"]),
      "hr_two_meanings - 1 F",
      "«slaget fravær»",
    ],
    [
      "with decimals of both signs",
      table(header, good, ["Fjelldal", "2020-02", "5.5", "100"]),
      "hr_mixed_decimals - 3 Tapte dagsverk",
      "tallet i rad 2 har desimalkomma",
    ],
    [
      "with a row for each employee",
      table(header, good, ["Fjelldal", "januar 2020", "1", "20"]),
      "hr_single_employees - 3 -",
      "som rad 2",
    ],
    [
      "with a row for each department of a service",
      table(header, good, ["fjelldal", "2020-01", "1", "20"]),
      "hr_single_employees - 3 -",
      "Summer først",
    ],
    ["without rows", table(header), "hr_no_figures - - -", "ingen tall"],
    ["without anything in it", utf8("\ufeff  \r\n"), "empty_file - - -", "helt tom"],
    ["with a NUL in it", utf8(`${csv([header, good])}\0`), "nul - 2 -", "nulltegn"],
  ];
  test.each(cases)("%s, with the place and what to do", async (_, bytes, where, says) => {
    const read = await readHr(bytes);
    expect(read.faults.map(place)).toEqual([where]);
    expect(read.faults.map(faultSentence)[0]).toContain(says);
    expect([read.refused, read.figures]).toEqual([true, []]);
  });

  test("whose sheets have tables with different columns", async () => {
    const read = await readHr(
      await xlsx({
        Fravær: [header, ["Fjelldal", "2020-01", 5, 100]],
        Årsverk: [
          ["Enhet", "Periode", "Årsverk"],
          ["Fjelldal", "2020-01", 5],
        ],
      }),
    );
    expect(read.faults.map(place)).toEqual(["hr_several_tables Årsverk 1 -"]);
    expect(read.faults.map(faultSentence)[0]).toContain("andre kolonner enn ark Fravær");
  });
});

test("a byte order mark, blank rows and rows of sums are no fault", async () => {
  const read = await readHr(
    utf8(
      `\ufeff${csv([["Rapport"], [], header, good, [], ["Hele kommunen", "2020-01", "9", "900"], ["", "Totalsum", "9", "900"]])}`,
    ),
  );
  expect(read.faults).toEqual([]);
  expect(read.figures.map(({ place: { row } }) => row)).toEqual([4]);
  expect(read.notices.map(place)).toEqual(["hr_sum_row - 6 -", "hr_sum_row - 7 -"]);
});

test("a group over columns that says something else of them leaves them unread, and says so", async () => {
  const read = await readHr(
    table(
      ["", "", "Antall tilfeller", ""],
      ["Enhet", "Periode", "Egenmeldt", "Legemeldt"],
      ["Fjelldal", "2020-01", "2", "3"],
    ),
  );
  expect(read.figures).toEqual([]);
  expect(read.refused).toBe(true);
});

test("a header that is printed again further down is no row", async () => {
  const read = await readHr(table(header, good, header, ["Borg nord", "2020-01", "1", "2"]));
  expect([read.faults, read.figures.length]).toEqual([[], 2]);
});

test("what was asked for, right above the header, is no part of it", async () => {
  const read = await readHr(table(["Utvalg", "Barnevern"], header, good));
  expect([read.faults, read.figures.length]).toEqual([[], 1]);
});

test("a group over columns that is known leaves what they say by themselves", async () => {
  const read = await readHr(table(["", "", "Fravær", "", "Bemanning"], [...header, "Årsverk"], [...good, "7"]));
  expect([read.faults, read.figures.map(({ table: of }) => of)]).toEqual([[], ["sick_leave_days", "staffing"]]);
});

test.each(["Sum", "Totalt barnevern", "I alt", "Hele kommunen", "Alle enheter", "Fjelldal totalt"])(
  "a row of sums called «%s» is left out with a notice",
  async (text) => {
    const read = await readHr(table(header, good, [text, "2020-01", "9", "900"]));
    expect([read.faults, read.figures.length, read.notices.map(place)]).toEqual([[], 1, ["hr_sum_row - 3 -"]]);
  },
);

test("a file without any header that is known is told so, with where it was looked for", async () => {
  const read = await readHr(table(["a", "b"], ["1", "2"]));
  expect(read.faults.map(faultSentence)[0]).toContain("blant de første 60 radene");
});

test("a header further down than sixty rows is not looked for", async () => {
  const above = (rows: number) => Array.from({ length: rows }, () => ["–"]);
  expect((await readHr(table(...above(59), header, good))).figures).toHaveLength(1);
  expect((await readHr(table(...above(60), header, good))).figures).toHaveLength(0);
});
