import { CsvError, parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { splitCells } from "../src/csv/split-cells.js";

const pieces = [",", ";", '"', '""', "\n", "\r", "\r\n", " ", "a", "æ", "\u{1f600}"] as const;
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));

/** What csv-parse, which is made by others, finds in the text: the records before the first fault, and where that is. */
function asOthers(text: string, delimiter: string) {
  const records: string[][] = [];
  try {
    const keep = (record: string[]) => {
      records.push(record);
      return null;
    };
    const record_delimiter = ["\r\n", "\n", "\r"];
    parse(text, { delimiter, relax_column_count: true, record_delimiter, on_record: keep });
    return { records, problem: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const kind = error.code === "CSV_QUOTE_NOT_CLOSED" ? "not_closed" : "misplaced";
    return { records, problem: { kind, column: error.column } };
  }
}

it("splits any text as csv-parse does, at commas and at semicolons, with the same first fault", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom<[",", ";"]>(",", ";"), (text, delimiter) => {
      expect(splitCells(text, delimiter)).toEqual(asOthers(text, delimiter));
    }),
    {
      numRuns: 5000,
      examples: [
        ["", ","],
        [",", ","],
        ["\n", ","],
        ['""', ","],
        ["a,\r\n\r\n", ","],
      ],
    },
  );
});

it("reads a record of 400 000 characters, quotes among them, and refuses one of more", () => {
  const cell = `"${'a""'.repeat(133_331)}"`;
  const lengths = (text: string) => splitCells(text, ",").records.map((cells) => cells.map(({ length }) => length));
  expect(lengths(`x\n${cell},xxxx\nx`)).toEqual([[1], [266_662, 4], [1]]);
  expect(splitCells(`x\n${cell},xxxxx\nx`, ",")).toEqual({
    records: [["x"]],
    problem: { kind: "too_long", column: 1 },
  });
});
