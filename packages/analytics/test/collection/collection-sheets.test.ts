import { describe, expect, test } from "vitest";
import { askedRows, collectionPeriod, collectionSheets, isOfDays, tables } from "../../src/index.js";

const sheet = (name: string) => collectionSheets.find((one) => one.name === name) ?? expect.fail(name);

describe("the sheets of the template", () => {
  test("ask only for columns that their table has, each number once", () => {
    for (const { table, numbers, choices, fixed } of collectionSheets) {
      const types: Readonly<Record<string, string>> = tables[table];
      for (const { column } of numbers) expect(["integer", "decimal"]).toContain(types[column]);
      for (const { column } of choices) expect(types[column]).toBe("text");
      for (const column of Object.keys(fixed)) expect(types[column]).toBe("text");
      const asked = numbers.map(({ column, of }) => JSON.stringify([column, of]));
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test("have names that a workbook takes, labels that are told apart, and an example for each number", () => {
    expect(new Set(collectionSheets.map(({ name }) => name)).size).toBe(collectionSheets.length);
    for (const { name, numbers, choices } of collectionSheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      const labels = [...numbers, ...choices].map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const { example } of numbers) expect(example).toMatch(/^\d+(,\d+)?$/);
    }
  });

  test("name every dimension of their table, as a choice, as a part or as fixed", () => {
    const common = ["level", "unit", "source", "status"];
    for (const { table, numbers, choices, fixed, name } of collectionSheets) {
      const said = new Set([
        ...choices.map(({ column }) => column),
        ...Object.keys(fixed),
        ...numbers.flatMap(({ of }) => Object.keys(of ?? {})),
      ]);
      const dimensions = Object.entries(tables[table]).filter(
        ([column, type]) => type === "text" && !common.includes(column),
      );
      expect([name, dimensions.map(([column]) => column).toSorted()]).toEqual([name, [...said].toSorted()]);
    }
  });
});

describe("what a template asks for", () => {
  test("of the first half of 2025 is two quarters of three kinds of leave, six months' ends, and one day of staffing", () => {
    const period = collectionPeriod("2025H1") ?? expect.fail("no period");
    expect(askedRows(sheet("Fravær"), period).map(({ period_start, choices: [type] }) => [period_start, type])).toEqual(
      [
        ["2025-01-01", "total"],
        ["2025-01-01", "doctor_certified"],
        ["2025-01-01", "self_certified"],
        ["2025-04-01", "total"],
        ["2025-04-01", "doctor_certified"],
        ["2025-04-01", "self_certified"],
      ],
    );
    expect(askedRows(sheet("Venter"), period).map(({ period_start }) => period_start)).toEqual([
      "2025-01-31",
      "2025-02-28",
      "2025-03-31",
      "2025-04-30",
      "2025-05-31",
      "2025-06-30",
    ]);
    expect(askedRows(sheet("Bemanning"), period)).toEqual([
      { period_start: "2025-06-30", period_end: "2025-07-01", choices: [] },
    ]);
  });

  test("of a year's last quarter is also the half-year and the year that end with it; of its first, neither", () => {
    const [first, last] = ["2024K1", "2024K4"].map((text) => collectionPeriod(text) ?? expect.fail(text));
    if (!first || !last) return expect.fail();
    expect(askedRows(sheet("Turnover"), first)).toEqual([]);
    expect(askedRows(sheet("Frister"), first)).toEqual([]);
    expect(askedRows(sheet("Turnover"), last)).toEqual([
      { period_start: "2024-01-01", period_end: "2025-01-01", choices: [] },
    ]);
    expect(askedRows(sheet("Frister"), last)).toHaveLength(3);
  });

  test("of February in a leap year is its 29th day", () => {
    const period = collectionPeriod("2024K1") ?? expect.fail("no period");
    expect(askedRows(sheet("Venter"), period)[1]?.period_start).toBe("2024-02-29");
    expect(isOfDays(sheet("Venter"))).toBe(true);
  });

  test("is nothing where the period is no quarter, half-year or year", () => {
    for (const text of ["2025K5", "2025H3", "2025Q1", "25K1", "2025-1", "", "1999", "2025K1 "])
      expect(collectionPeriod(text)).toBeUndefined();
  });
});
