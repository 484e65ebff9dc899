import { describe, expect, test } from "vitest";
import { csv, readHr, utf8 } from "./hr-files.js";

/** What a file with one row says of when: the half-open days, or the code of the fault and its column. */
async function told(columns: Readonly<Record<string, string>>): Promise<string> {
  const bytes = utf8(
    csv([
      ["Enhet", "Tapte dagsverk", ...Object.keys(columns)],
      ["borg-nord", "1,5", ...Object.values(columns)],
    ]),
  );
  const { figures, faults } = await readHr(bytes);
  const [value, fault] = [figures[0]?.value, faults[0]];
  return value ? `${value.period_start} ${value.period_end}` : `${fault?.code} ${fault?.row} ${fault?.column}`;
}

describe("a period", () => {
  test.each([
    ["2025-03", "2025-03-01 2025-04-01"],
    ["202503", "2025-03-01 2025-04-01"],
    ["2025/12", "2025-12-01 2026-01-01"],
    ["mars 2025", "2025-03-01 2025-04-01"],
    ["Mars-25", "2025-03-01 2025-04-01"],
    ["mar. 25", "2025-03-01 2025-04-01"],
    ["2025 februar", "2025-02-01 2025-03-01"],
    ["03/2025", "2025-03-01 2025-04-01"],
    ["3.2025", "2025-03-01 2025-04-01"],
    ["1. kvartal 2025", "2025-01-01 2025-04-01"],
    ["4.kv. 2025", "2025-10-01 2026-01-01"],
    ["2025, 2. kvartal", "2025-04-01 2025-07-01"],
    ["Kvartal 3 2025", "2025-07-01 2025-10-01"],
    ["K1 2025", "2025-01-01 2025-04-01"],
    ["2025K1", "2025-01-01 2025-04-01"],
    ["2025-Q4", "2025-10-01 2026-01-01"],
    ["Q1 2025", "2025-01-01 2025-04-01"],
    ["1. halvår 2025", "2025-01-01 2025-07-01"],
    ["2025H2", "2025-07-01 2026-01-01"],
    ["2025", "2025-01-01 2026-01-01"],
    ["202501-202503", "2025-01-01 2025-04-01"],
    ["01.01.2025-31.03.2025", "2025-01-01 2025-04-01"],
    ["01.01.2025 – 31.01.2025", "2025-01-01 2025-02-01"],
    ["2025-01-01 - 2025-03-31", "2025-01-01 2025-04-01"],
    ["31.12.2025", "2025-12-31 2026-01-01"],
  ])("written %s is the half-open days %s", async (text, days) => {
    expect(await told({ Periode: text })).toBe(days);
  });

  test.each([
    ["", "empty_cell"],
    ["202513", "hr_period"],
    ["5. kvartal 2025", "hr_period"],
    ["3. halvår 2025", "hr_period"],
    ["mars", "hr_period"],
    ["3", "hr_period"],
    ["i fjor", "hr_period"],
    ["2025 mars 25", "hr_period"],
    ["1825", "hr_period"],
    ["01.03.2025", "hr_period"],
    ["01.03.2025 – 31.01.2025", "hr_period"],
    ["31.02.2024", "no_such_day"],
    ["31.12.9999", "hr_period"],
    ["01.01.2020 – 31.12.9999", "hr_period"],
    ["01.02.2024 – 31.02.2024", "no_such_day"],
  ])("written «%s» cannot be told, and is the fault %s with row and column", async (text, code) => {
    expect(await told({ Periode: text })).toBe(`${code} 2 Periode`);
  });

  test.each([
    [{ År: "2025", Måned: "3" }, "2025-03-01 2025-04-01"],
    [{ År: "2025", Måned: "03" }, "2025-03-01 2025-04-01"],
    [{ År: "2025", Måned: "desember" }, "2025-12-01 2026-01-01"],
    [{ Måned: "2025-03-01" }, "2025-03-01 2025-04-01"],
    [{ Måned: "mars 2025", Årstall: "2025" }, "2025-03-01 2025-04-01"],
    [{ Kvartal: "2", År: "2025" }, "2025-04-01 2025-07-01"],
    [{ Kvartal: "K2", År: "2025" }, "2025-04-01 2025-07-01"],
    [{ Kvartal: "2. kvartal", År: "2025" }, "2025-04-01 2025-07-01"],
    [{ Halvår: "2", År: "2025" }, "2025-07-01 2026-01-01"],
    [{ År: "2025", Kvartal: "1", Måned: "2" }, "2025-02-01 2025-03-01"],
    [{ "Fra dato": "01.01.2025", "Til dato": "31.01.2025" }, "2025-01-01 2025-02-01"],
    [{ "F.o.m.": "20250101", "T.o.m.": "20250331" }, "2025-01-01 2025-04-01"],
    [{ "Per dato": "01.03.2025" }, "2025-03-01 2025-03-02"],
  ] as readonly (readonly [Record<string, string>, string])[])(
    "in columns as %o is the half-open days %s",
    async (columns, days) => {
      expect(await told(columns)).toBe(days);
    },
  );

  test.each([
    [{ År: "2025", Måned: "13" }, "hr_period 2 Måned"],
    [{ År: "2025", Måned: "1. kvartal" }, "hr_period 2 Måned"],
    [{ År: "2025", Måned: "mars 2024" }, "hr_period 2 Måned"],
    [{ År: "2025", Måned: "2025" }, "hr_period 2 Måned"],
    [{ År: "2025", Kvartal: "1", Måned: "4" }, "hr_period 2 Måned"],
    [{ År: "25", Kvartal: "1" }, "hr_period 2 År"],
    [{ År: "", Kvartal: "1" }, "empty_cell 2 År"],
    [{ Kvartal: "1" }, "hr_period 2 Kvartal"],
    [{ Fra: "01.02.2024", Til: "31.02.2024" }, "no_such_day 2 Til"],
    [{ Fra: "", Til: "31.01.2024" }, "empty_cell 2 Fra"],
    [{ Fra: "i går", Til: "31.01.2024" }, "norwegian_day_form 2 Fra"],
    [{ Fra: "01.02.2024", Til: "31.01.2024" }, "last_before_first 2 Til"],
  ] as readonly (readonly [Record<string, string>, string])[])(
    "in columns as %o is the fault %s",
    async (columns, fault) => {
      expect(await told(columns)).toBe(fault);
    },
  );
});
