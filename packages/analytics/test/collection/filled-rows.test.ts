import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedRows, collectionSheets, filledRows, tableRows } from "../../src/index.js";

const numbersOfOne = fc.array(fc.option(fc.integer({ min: 0, max: 1e6 })), { minLength: 8, maxLength: 8 });
const year = { from: "2025-01-01", to: "2026-01-01" };

describe("a sheet of the template and the rows of its table", () => {
  test("are the same, whatever numbers are given or said not to be known", () => {
    fc.assert(
      fc.property(fc.constantFrom(...collectionSheets), numbersOfOne, (sheet, some) => {
        const filled = askedRows(sheet, year).map((row) => ({ ...row, numbers: some.slice(0, sheet.numbers.length) }));
        const rows = filled.flatMap((row) => tableRows(sheet, row));
        expect(filledRows(sheet, rows)).toEqual(filled);
      }),
    );
  });

  test("are none where nothing was said", () => {
    for (const sheet of collectionSheets)
      for (const row of askedRows(sheet, year))
        expect(tableRows(sheet, { ...row, numbers: sheet.numbers.map(() => undefined) })).toEqual([]);
  });

  test("a deadline's row is three of its table, of which none is left out though two numbers are not given", () => {
    const sheet = collectionSheets.find(({ table }) => table === "deadlines") ?? expect.fail("no sheet");
    const rows = tableRows(sheet, {
      ...{ period_start: "2025-01-01", period_end: "2025-07-01", choices: ["investigation_3_months"] },
      numbers: [7, null, null],
    });
    expect(rows.map(({ duty, state, cases }) => [duty, state, cases])).toEqual([
      ["investigation_3_months", "in_time", 7],
      ["investigation_3_months", "late", null],
      ["investigation_3_months", "not_known", null],
    ]);
  });

  test("rows of another population, or with a choice that the sheet has no word for, are no rows of it", () => {
    const sheet = collectionSheets.find(({ table }) => table === "sick_leave_days") ?? expect.fail("no sheet");
    const [row] = tableRows(sheet, {
      ...{ period_start: "2025-01-01", period_end: "2025-04-01", choices: ["total"] },
      numbers: [1, 2, 3, 4, 5],
    });
    if (!row) return expect.fail();
    expect(filledRows(sheet, [row])).toHaveLength(1);
    expect(filledRows(sheet, [{ ...row, population: "municipalities" }])).toEqual([]);
    expect(filledRows(sheet, [{ ...row, type: "parental" }])).toEqual([]);
  });
});
