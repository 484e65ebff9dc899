import { expect, test } from "vitest";
import { faultSentence } from "../src/index.js";
import { fileText } from "../src/sheet/file-text.js";
import { csv, readHr, utf8, windows1252, xlsx } from "./hr-files.js";

const said = (faults: readonly Parameters<typeof faultSentence>[0][]): readonly string[] => faults.map(faultSentence);

/** Like Visma: lines above the table, months in rows, decimal comma, and a row of sums at the end. */
const months = csv([
  ["Sykefraværsstatistikk"],
  ["Utvalg:", "Barnevern"],
  [],
  ["Enhet", "Periode", "Avtalte dagsverk", "Egenmeldt", "Legemeldt", "Totalt", "Fravær %"],
  ["4010 Fjelldal barneverntjeneste", "2020-01", "1 234,5", "12,5", "30", "42,5", "3,4"],
  ["4010 Fjelldal barneverntjeneste", "feb. 20", "1 100", "0", "17,25", "17,25", "1,6"],
  ["Sum", "", "2 334,5", "12,5", "47,25", "59,75", "2,6"],
]);

test("the dash and the quotes that only Windows has a byte for are read as what they are", async () => {
  const text = fileText("hr.csv", Uint8Array.from([...windows1252("årsverk 0"), 0x96, 0x31, 0x37, 0x93, 0x80, 0x94]));
  expect("text" in text ? text.text.slice(-7) : "").toBe("0–17“€”");
});

test("months under lines of a title are read to the last digit from Windows-1252 with decimal commas", async () => {
  const read = await readHr(windows1252(months));
  expect(said(read.faults)).toEqual([]);
  expect(
    read.figures.map(({ value, place }) => [
      place.row,
      value.period_start,
      value.period_end,
      value.type,
      value.lost_days,
      value.agreed_days,
    ]),
  ).toEqual([
    [5, "2020-01-01", "2020-02-01", "total", 42.5, 1234.5],
    [5, "2020-01-01", "2020-02-01", "self_certified", 12.5, 1234.5],
    [5, "2020-01-01", "2020-02-01", "doctor_certified", 30, 1234.5],
    [6, "2020-02-01", "2020-03-01", "total", 17.25, 1100],
    [6, "2020-02-01", "2020-03-01", "self_certified", 0, 1100],
    [6, "2020-02-01", "2020-03-01", "doctor_certified", 17.25, 1100],
  ]);
  expect(said(read.notices)).toEqual([
    "hr.csv, rad 4, kolonne Fravær %: Prosenten er ikke tatt med: den regnes ut av tapte og avtalte dagsverk.",
    "hr.csv, rad 7: Raden er en sum av andre rader, og er ikke tatt med.",
  ]);
  expect(read.mapping).toEqual({
    format: "barneloftet-hr-mapping-1",
    header: { rows: 1 },
    columns: {
      unit: "Enhet",
      period: "Periode",
      agreed_days: "Avtalte dagsverk",
      lost_days: "Totalt",
      lost_days_self_certified: "Egenmeldt",
      lost_days_doctor_certified: "Legemeldt",
    },
    units: { "4010 Fjelldal barneverntjeneste": "fjelldal" },
    kinds: {},
    decimal: "comma",
  });
});

test("a row of sick leave has every column of its table, and says what its columns are called in the file", async () => {
  const read = await readHr(windows1252(months));
  expect(read.figures[1]).toEqual({
    table: "sick_leave_days",
    value: {
      level: "service",
      unit: "fjelldal",
      period_start: "2020-01-01",
      period_end: "2020-02-01",
      type: "self_certified",
      population: "child_welfare_services",
      lost_days: 12.5,
      agreed_days: 1234.5,
    },
    place: {
      file: "hr.csv",
      row: 5,
      names: {
        unit: "Enhet",
        period_start: "Periode",
        period_end: "Periode",
        agreed_days: "Avtalte dagsverk",
        lost_days: "Egenmeldt",
      },
    },
  });
});

test("quarters under a header of two rows are read from a workbook, with positions on the last day", async () => {
  const bytes = await xlsx({
    Forside: [["Rapport fra lønn og personal"]],
    Fravær: [
      ["Ansvar", "Kvartal", "År", "Fravær i dagsverk", null, null, "Bemanning", null, "I perioden", null],
      [null, null, null, "Egenmeldt", "Legemeldt", "Sum", "Besatte årsverk", "Ledige stillinger", "Begynt", "Sluttet"],
      ["Fjelldal", "1. kvartal", 2020, 10.1, 20.25, 30.35, 14.8, 1, 2, 3],
      ["Borg nord", "2. kvartal", 2020, 0, 5, 5, 7, 0, 0, 0],
    ],
  });
  const read = await readHr(bytes);
  expect(said(read.faults)).toEqual([]);
  expect(said(read.notices)).toEqual(["hr.csv, ark 1: Arket har ingen tabell som kan leses, og er ikke tatt med."]);
  expect(read.mapping?.header).toEqual({ rows: 2 });
  const rows = read.figures.filter(({ value }) => value.unit === "fjelldal");
  expect(
    rows.map(({ table, value }) => [table, value.type, value.lost_days, value.period_start, value.period_end]),
  ).toEqual([
    ["sick_leave_days", "total", 30.35, "2020-01-01", "2020-04-01"],
    ["sick_leave_days", "self_certified", 10.1, "2020-01-01", "2020-04-01"],
    ["sick_leave_days", "doctor_certified", 20.25, "2020-01-01", "2020-04-01"],
    ["staffing", undefined, undefined, "2020-03-31", "2020-04-01"],
    ["turnover", undefined, undefined, "2020-01-01", "2020-04-01"],
  ]);
  expect(rows[3]?.value).toMatchObject({ filled_positions: 14.8, vacancies: 1 });
  expect(rows[3]?.value).not.toHaveProperty("qualified_positions");
  expect(rows[4]?.value).toMatchObject({ hired: 2, left_service: 3 });
  expect(rows[4]?.value).not.toHaveProperty("replaced");
  expect(rows[0]?.place).toMatchObject({ sheet: "Fravær", row: 3 });
});

test("a flat table with year and month in columns and a decimal point is read by its point", async () => {
  const read = await readHr(
    utf8(
      [
        "Kostnadssted,År,Måned,Fraværstype,Tapte dagsverk,Mulige dagsverk,Antall ansatte,Borte minst én dag,Borte mer enn 16 dager",
        "borg-nord,2021,3,Egenmelding,7.4,353.85,16,7,0",
        "borg-nord,2021,3,Sykmelding,35.25,353.85,16,3,2",
        "borg-nord,2021,3,Barns sykdom,2.5,353.85,16,1,0",
        "borg-nord,2021,april,Totalt,1.5,1200,16,1,0",
      ].join("\n"),
    ),
  );
  expect(said(read.faults)).toEqual([]);
  expect(
    read.figures.map(({ value }) => [value.type, value.lost_days, value.agreed_days, value.absent_over_16_days]),
  ).toEqual([
    ["self_certified", 7.4, 353.85, 0],
    ["doctor_certified", 35.25, 353.85, 2],
    ["total", 1.5, 1200, 0],
  ]);
  expect(read.mapping).toMatchObject({
    decimal: "point",
    kinds: {
      Egenmelding: "self_certified",
      Sykmelding: "doctor_certified",
      "Barns sykdom": "not_used",
      Totalt: "total",
    },
  });
});

test("from and to are days, the last one included", async () => {
  const read = await readHr(
    utf8(
      csv([
        ["Tjeneste", "Fra dato", "Til og med", "Tapte dagsverk"],
        ["Fjelldal", "01.01.2020", "31.03.2020", "3"],
      ]),
    ),
  );
  expect(said(read.faults)).toEqual([]);
  expect(read.figures[0]?.value).toMatchObject({ period_start: "2020-01-01", period_end: "2020-04-01", lost_days: 3 });
});

test("positions of a year are of no certain day, and are left out with a notice", async () => {
  const read = await readHr(
    utf8(
      csv([
        ["Enhet", "År", "Årsverk", "Sluttet"],
        ["Fjelldal", "2020", "12,5", "2"],
      ]),
    ),
  );
  expect(read.figures.map(({ table }) => table)).toEqual(["turnover"]);
  expect(read.notices.map(({ code, row }) => [code, row])).toEqual([["hr_positions_of_no_day", 2]]);
});

test("sheets with the same columns are all read, as a sheet a quarter", async () => {
  const header = ["Enhet", "Periode", "Tapte dagsverk"];
  const read = await readHr(
    await xlsx({ "1": [header, ["Fjelldal", "K1 2020", 5]], "2": [header, ["Fjelldal", "K2 2020", 6]] }),
  );
  expect(read.figures.map(({ value, place }) => [place.sheet, value.period_start, value.lost_days])).toEqual([
    ["1", "2020-01-01", 5],
    ["2", "2020-04-01", 6],
  ]);
});

test("what a file does not give is not there, a nought is 0, and a row without numbers is nothing", async () => {
  const read = await readHr(
    utf8(
      csv([
        ["Enhet", "Periode", "Tapte dagsverk", "Avtalte dagsverk"],
        ["Fjelldal", "202001", "-", ".."],
        ["Borg nord", "202001", "", ""],
      ]),
    ),
  );
  expect(read.faults).toEqual([]);
  expect(read.figures.map(({ value }) => [value.lost_days, value.agreed_days])).toEqual([[0, null]]);
});
