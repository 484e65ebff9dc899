import { describe, expect, test } from "vitest";
import {
  type Fault,
  faultSentence,
  guessMapping,
  type HrMapping,
  hrMapping,
  mappingText,
  parseMapping,
  readCollected,
} from "../src/index.js";
import { csv, readHr, region, utf8, xlsx } from "./hr-files.js";

const saved: HrMapping = {
  format: "barneloftet-hr-mapping-1",
  header: { rows: 1 },
  columns: { unit: "Org", period: "Tid", lost_days: "Frav. dv", agreed_days: "Norm" },
  units: { "Bv. 17": "borg-nord" },
  kinds: {},
  decimal: "comma",
};
const file = utf8(
  csv([
    ["Org", "Tid", "Frav. dv", "Norm", "Tapte dagsverk"],
    ["Bv. 17", "2020-01", "5,5", "90", "9"],
    ["Fjelldal", "2020-01", "1", "80", "9"],
  ]),
);
const place = ({ code, sheet, row, column }: Fault): string =>
  [code, sheet ?? "-", row ?? "-", column ?? "-"].join(" ");
const parsed = (content: unknown) =>
  parseMapping("oppsett.json", utf8(typeof content === "string" ? content : JSON.stringify(content)));
const faultsOf = (content: unknown): readonly Fault[] => {
  const read = parsed(content);
  return read.ok ? [] : read.faults;
};

test("a mapping is the same after it has been written and read", () => {
  expect(parsed(mappingText(saved))).toEqual({ ok: true, mapping: saved });
  expect(hrMapping.parse(saved)).toEqual(saved);
});

test("a mapping that a file was read with reads it again to the same rows", async () => {
  const bytes = await xlsx({
    Fravær: [
      ["Enhet", "Periode", "Fraværsdagsverk", null, null],
      [null, null, "Egenmeldt", "Legemeldt", "Totalt"],
      ["Fjelldal", "K1 2020", 1.5, 2, 3.5],
    ],
  });
  const first = await readHr(bytes);
  expect(first.figures).toHaveLength(3);
  const again = parseMapping("x.json", utf8(mappingText(first.mapping as HrMapping)));
  expect(again).toEqual({ ok: true, mapping: first.mapping });
  expect((await readHr(bytes, first.mapping)).figures).toEqual(first.figures);
});

test("a saved mapping goes before what would be guessed, and reads what is called by no known word", async () => {
  const read = await readHr(file, saved);
  expect(read.faults).toEqual([]);
  expect(read.figures.map(({ value }) => [value.unit, value.lost_days, value.agreed_days])).toEqual([
    ["borg-nord", 5.5, 90],
    ["fjelldal", 1, 80],
  ]);
  expect(read.mapping).toEqual({ ...saved, units: { "Bv. 17": "borg-nord", Fjelldal: "fjelldal" } });
  // What such a column is called could be anything: it is told by its letter.
  expect(read.figures[0]?.place.names).toEqual({
    unit: "A",
    period_start: "B",
    period_end: "B",
    lost_days: "C",
    agreed_days: "D",
  });
});

test("a file is read as an HR export where a mapping is given and no header is known", async () => {
  const bytes = utf8(
    csv([
      ["Org", "Tid", "Frav. dv", "Norm"],
      ["Bv. 17", "2020-01", "5,5", "90"],
    ]),
  );
  const context = { region, today: "2021-04-01" };
  expect((await readCollected("x.csv", bytes, context)).kind).toBe("unknown");
  const read = await readCollected("x.csv", bytes, { ...context, mapping: saved });
  expect([read.kind, read.figures.length, read.mapping, read.notices]).toEqual(["hr", 1, saved, []]);
});

test("a mapping's decimal point reads three digits after it as decimals", async () => {
  const bytes = utf8(
    csv([
      ["Enhet", "Periode", "Tapte dagsverk"],
      ["Fjelldal", "2020-01", "1.234"],
    ]),
  );
  const guess = (await readHr(bytes)).mapping as HrMapping;
  const read = await readHr(bytes, { ...guess, decimal: "point" });
  expect(read.figures[0]?.value.lost_days).toBe(1.234);
});

test("a guess has the columns and no units: those are told by reading", () => {
  const sheets = [
    {
      name: undefined,
      rows: [
        ["Ansvar", "År", "Kvartal", "Årsverk"],
        ["Fjelldal", "2020", "1", "5"],
      ],
    },
  ];
  expect(guessMapping(sheets, { file: "x.csv", region })).toEqual({
    mapping: {
      ...saved,
      columns: { unit: "Ansvar", quarter: "Kvartal", year: "År", filled_positions: "Årsverk" },
      units: {},
    },
    faults: [],
    notices: [],
  });
});

describe("a file that does not fit its mapping is refused", () => {
  test("with the header that is missing, where it has only words that columns are called by", async () => {
    const mapping: HrMapping = { ...saved, columns: { ...saved.columns, lost_days: "Tapte dagsverk totalt" } };
    const read = await readHr(file, mapping);
    expect(read.faults.map(place)).toEqual(["hr_missing_header - 1 Tapte dagsverk totalt"]);
    expect(read.faults.map(faultSentence)[0]).toContain(
      "kolonnen for «tapte dagsverk i alt» som kolonneoppsettet sier",
    );
  });

  test("with the mapping's own key, where the header could be somebody's name", async () => {
    const read = await readHr(file, { ...saved, columns: { ...saved.columns, employees: "Tora" } });
    expect(read.faults.map(place)).toEqual(["hr_missing_header - 1 columns.employees"]);
    expect(JSON.stringify([read.faults, read.notices, read.faults.map(faultSentence)])).not.toContain("Tora");
  });

  test.each([
    ["whose sheet is not there", { ...saved, sheet: "Fravær" }, "hr_no_sheet - - -"],
    ["whose header is not in its row", { ...saved, header: { rows: 1, row: 2 } }, "hr_missing_header - - columns.unit"],
    ["whose service is not there", { ...saved, units: { "Bv. 17": "borg-nor" } }, "hr_mapping_service - - units"],
    ["that has no unit", { ...saved, columns: { period: "Tid", lost_days: "Frav. dv" } }, "hr_no_column - - -"],
    ["that has no time", { ...saved, columns: { unit: "Org", lost_days: "Frav. dv" } }, "hr_no_column - - -"],
  ] as readonly (readonly [string, HrMapping, string])[])("such as one %s", async (_, mapping, where) => {
    const read = await readHr(file, mapping);
    expect(read.faults.map(place)[0]).toBe(where);
    expect(read.refused).toBe(true);
  });

  test("that names a column which stands there twice", async () => {
    const bytes = utf8(
      csv([
        ["Org", "Tid", "Frav. dv", "Norm", "Norm"],
        ["Fjelldal", "2020-01", "1", "2", "3"],
      ]),
    );
    expect((await readHr(bytes, saved)).faults.map(place)).toEqual(["doubled_column - 1 E"]);
  });
});

describe("a mapping that is none is refused", () => {
  test.each([
    ["no JSON", "{", ["hr_mapping_json - - -"]],
    ["a number", "7", ["hr_mapping_json - - -"]],
    ["another version", { ...saved, format: "2" }, ["hr_mapping_value - - format"]],
    ["an unknown key", { ...saved, Tora: 1 }, ["hr_mapping_value - - …"]],
    ["an unknown column", { ...saved, columns: { Tora: "x" } }, ["hr_mapping_value - - columns"]],
    ["a header without letters", { ...saved, columns: { unit: "***" } }, ["hr_mapping_value - - columns.unit"]],
    ["a header of three rows", { ...saved, header: { rows: 3 } }, ["hr_mapping_value - - header.rows"]],
    ["an unknown kind", { ...saved, kinds: { Tora: "ill" } }, ["hr_mapping_value - - kinds"]],
    [
      "one header for two columns",
      { ...saved, columns: { unit: "A", period: "a." } },
      ["hr_two_meanings - - columns.period"],
    ],
    [
      "a phone number for a unit",
      { ...saved, units: { [["912", "34", "567"].join(" ")]: "fjelldal" } },
      ["personal_data - - units"],
    ],
  ])("such as %s, and its fault repeats nothing of it", (_, content, where) => {
    const faults = faultsOf(content);
    expect(faults.map(place)).toEqual(where);
    expect(JSON.stringify([faults, faults.map(faultSentence)])).not.toMatch(/Tora|912/);
  });
});
