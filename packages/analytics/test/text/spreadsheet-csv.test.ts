import { expect, test } from "vitest";
import { spreadsheetCsv } from "../../src/text/spreadsheet-csv.js";

test("a table begins with a byte order mark, has semicolons, and ends each line as Excel does", () => {
  expect(
    spreadsheetCsv([
      ["Enhet", "Verdi"],
      ["Røros", "6,3"],
    ]),
  ).toBe("\uFEFFEnhet;Verdi\r\nRøros;6,3\r\n");
});

test.each(["=1+1", "+47", "-1+2", "@SUM(A1)", "\tx", "-", "-1;5"])(
  "%s is a text in the file, whatever a spreadsheet makes of it",
  (text) => {
    expect(spreadsheetCsv([[text]])).toMatch(/^\uFEFF"?'/);
  },
);

test("a number below 0 stays a number, with or without decimals", () => {
  expect(spreadsheetCsv([["-1,5", "-12"]])).toBe("\uFEFF-1,5;-12\r\n");
});

test("a text with semicolon, quotation mark or line break stays one cell", () => {
  expect(spreadsheetCsv([["a;b", 'sa "ja"', "to\nlinjer", ""]])).toBe('\uFEFF"a;b";"sa ""ja""";"to\nlinjer";\r\n');
});
