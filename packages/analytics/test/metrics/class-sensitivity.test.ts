import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { classSensitivity, evaluate, measuresByCode, type Value } from "../../src/index.js";
import { cell, source } from "../cells.js";

const values = (rows: readonly (readonly [string, string, number | null])[]): readonly Value<"measures_by_code">[] =>
  evaluate(
    measuresByCode,
    asPublished(
      measuresByCode,
      rows.map(([code, name, measures]) =>
        cell({ measures }, { dimensions: { code, class: name, age_group: "total" } }),
      ),
      [source],
    ),
  );

const measures = [
  ["0", "total", 400],
  ["3.01", "structuring", 35],
  ["3.07", "structuring", 87],
  ["3.08", "unresolved", 17],
  ["3.09", "compensating", 100],
  ["4.01", "compensating", 50],
] as const;

test("100 measures of advice are 150 to 122 as compensating, 50 to 222 as structuring, 50 to 122 as unresolved", () => {
  expect(classSensitivity(values(measures), "3.09", ["compensating", "structuring", "unresolved"])).toEqual([
    { as: "compensating", counts: { compensating: 150, structuring: 122, unresolved: 17 } },
    { as: "structuring", counts: { compensating: 50, structuring: 222, unresolved: 17 } },
    { as: "unresolved", counts: { compensating: 50, structuring: 122, unresolved: 117 } },
  ]);
});

test("a class with a count that is not given has no sum, and the others have theirs", () => {
  const gap = values([...measures, ["4.02", "compensating", null]]);
  expect(classSensitivity(gap, "3.09", ["compensating", "structuring"])).toEqual([
    { as: "compensating", counts: { compensating: undefined, structuring: 122 } },
    { as: "structuring", counts: { compensating: undefined, structuring: 222 } },
  ]);
});

describe("values that cannot be added", () => {
  const advice = (more: Partial<Cell<"measures">>, count: number) =>
    cell({ measures: count }, { dimensions: { code: "3.09", class: "compensating", age_group: "total" }, ...more });
  const ofAge = (age_group: string) => ({ dimensions: { code: "3.09", class: "compensating", age_group } });

  test.each<readonly [string, readonly Cell<"measures">[]]>([
    [
      "10 of one age, 2 of another and 12 of all are 12 and not 24",
      [advice(ofAge("0-17"), 10), advice(ofAge("18-22"), 2), advice({}, 12)],
    ],
    ["10 in one unit and 12 in another", [advice({}, 10), advice({ unit: "kysten" }, 12)]],
    ["10 in a service and 12 in what has its name", [advice({}, 10), advice({ level: "network" }, 12)]],
    [
      "10 in one year and 12 in the next",
      [advice({}, 10), advice({ periodStart: "2020-01-01", periodEnd: "2021-01-01" }, 12)],
    ],
  ])("are a fault of the caller: %s", (_, cells) => {
    const mixed = evaluate(measuresByCode, asPublished(measuresByCode, cells, [source]));
    expect(() => classSensitivity(mixed, "3.09", ["compensating"])).toThrow("one unit, period and age group");
  });
});

test("a code that is not there is a fault of the caller", () => {
  expect(() => classSensitivity(values(measures), "9.9", ["structuring"])).toThrow('unknown code: "9.9"');
});
