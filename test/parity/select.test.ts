import { type Columns, lookup, picked, select, sickLeave } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { type Engine, nodeEngine } from "./engines.js";

const columns: Columns = {
  ...{ position: "integer", level: "text", unit: "text", boundaries: "text", period_start: "text" },
  ...{ type: "text", population: "text" },
};

const row = (position: number | null, unit: string, more: Record<string, string | null> = {}) => ({
  ...{ position, level: "service", unit, boundaries: null, period_start: "2020-01-01", type: "total" },
  ...{ population: "all", ...more },
});

/** The cube of sick leave, its rows in no order. */
async function cube(): Promise<Engine> {
  const engine = await nodeEngine();
  await engine.load("sick_leave", columns, [
    row(null, "x"),
    row(2, "a", { type: null }),
    row(2, "a", { type: "doctor_certified" }),
    row(2, "a", { period_start: "2019-01-01" }),
    row(1, "o'neil", { level: "network" }),
    row(3, "b", { boundaries: "2020-01-01" }),
    row(3, "b", { boundaries: "2015-01-01" }),
  ]);
  return engine;
}

const asked = async (where?: Parameters<typeof select>[1]): Promise<readonly unknown[]> => {
  const rows = await (await cube()).ask(select(sickLeave, where));
  return rows.map(({ unit, period_start, type, boundaries }) => [unit, period_start, type, boundaries]);
};

describe("a choice of a cube's cells", () => {
  test("is all of them unless said, by place, then period, dimensions and borders, what is not given last", async () => {
    expect(await asked()).toEqual([
      ["o'neil", "2020-01-01", "total", null],
      ["a", "2019-01-01", "total", null],
      ["a", "2020-01-01", "doctor_certified", null],
      ["a", "2020-01-01", null, null],
      ["b", "2020-01-01", "total", "2015-01-01"],
      ["b", "2020-01-01", "total", "2020-01-01"],
      ["x", "2020-01-01", "total", null],
    ]);
  });

  test("is of one unit, of two, or of none of them", async () => {
    expect(await asked({ where: { unit: "o'neil" } })).toHaveLength(1);
    expect(await asked({ where: { unit: ["a", "b"] } })).toHaveLength(5);
    expect(await asked({ where: { unit: [] } })).toEqual([]);
  });

  test("is of what satisfies each condition: the total of a in 2019", async () => {
    const where = { level: "service", unit: "a", type: "total", period_start: "2019-01-01" };
    expect(await asked({ where })).toEqual([["a", "2019-01-01", "total", null]]);
    expect(await asked({ where: { boundaries: "2015-01-01", population: "all" } })).toHaveLength(1);
  });

  test("names the cube it reads, and refuses a dimension that the metric has not", () => {
    expect(select(sickLeave).from).toBe("sick_leave");
    expect(() => select(sickLeave, { where: { kommune: "5001" } })).toThrow(
      'unknown dimension: "kommune"; sick_leave has level, unit, boundaries, period_start, type, population',
    );
  });

  test("of a reference table comes in the table's own order", async () => {
    const engine = await cube();
    const rows = await engine.ask(lookup("sick_leave", { where: { type: "total" } }));
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 3, null]);
    expect((await engine.ask(lookup("sick_leave"))).length).toBe(7);
    expect(lookup("sick_leave").from).toBe("sick_leave");
  });

  test.each([
    ["all", {}],
    ["one unit", { unit: "o'neil" }],
    ["two units of one borders", { unit: ["a", "b"], boundaries: "2015-01-01" }],
    ["no unit at all", { unit: [] }],
    ["what is given only", { type: ["total", "doctor_certified"], level: "service" }],
  ])("is the same when it is picked out of all rows: %s", async (_, where) => {
    const engine = await cube();
    const selection = select(sickLeave, { where });
    expect(picked(selection, await engine.ask(selection.all))).toEqual(await engine.ask(selection));
  });

  test("cannot be picked by a column of numbers, which engines write in several ways", () => {
    expect(() => picked({ where: { position: "1" } }, [{ position: 1 }])).toThrow(
      'invalid column: "position" is no text',
    );
  });
});
