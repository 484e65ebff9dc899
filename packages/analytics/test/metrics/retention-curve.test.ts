import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { evaluate, leftByTenure, type Refusal, type RetentionCurve, retentionCurve } from "../../src/index.js";
import { cell, source } from "../cells.js";

type Step = Cell<"left_service" | "at_risk">;

const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of + 1}-01-01` });
const step = (tenure: string, left_service: number | null, at_risk: number, more: Partial<Step> = {}): Step =>
  cell(
    { left_service, at_risk },
    { ...year(2024), level: "network", unit: "dalen", members: ["network/dalen"], dimensions: { tenure }, ...more },
  );

const curveOf = (steps: readonly Step[], ...rest: readonly number[]): RetentionCurve | Refusal =>
  retentionCurve(evaluate(leftByTenure, asPublished(leftByTenure, steps, [source])), ...rest);

describe("a retention curve", () => {
  test("of 20 at risk 2 leave by 6 months and 3 of 30 by 12: 0.9, then 0.9 × 0.9 = 0.81 remain", () => {
    const curve = curveOf([step("006", 3, 30), step("000", 2, 20)]);
    if (curve.kind !== "curve") throw new Error("refused");
    expect(curve.points.map(({ time, survival }) => [time, survival])).toEqual([
      [6, 0.9],
      [12, expect.closeTo(0.81, 12)],
    ]);
  });

  test("of stretches of 12 months has its points at 12 and 24, and with a level of 80 % a narrower band than with 95", () => {
    const steps = [step("000", 2, 20), step("012", 3, 30)];
    const [wide, narrow] = [curveOf(steps, 12), curveOf(steps, 12, 0.8)];
    if (wide.kind !== "curve" || narrow.kind !== "curve") throw new Error("refused");
    expect(wide.points.map(({ time }) => time)).toEqual([12, 24]);
    expect(narrow.points[0]?.bounds?.lower).toBeGreaterThan(wide.points[0]?.bounds?.lower ?? 1);
  });

  test("with a stretch that is not given is refused: a product with a hole in it is no product", () => {
    expect(curveOf([step("000", 2, 20), step("006", null, 30)])).toEqual({
      kind: "not_comparable",
      differs: [],
      because: {
        nb: "Kurven kan ikke regnes ut, for et av trinnene har ikke noe tall: Kilden oppgir ikke tallet.",
        en: "There is no curve, since one of the stretches has no figure: The source does not give the figure.",
      },
    });
  });

  test.each([
    ["000 and 012 without 006", ["000", "012"]],
    ["from 024 on, which would be taken as from hire", ["024", "030"]],
    ["000 twice", ["000", "000", "006"]],
    ["of no stretch at all", []],
  ])("is refused with stretches %s", (_, tenures) => {
    expect(curveOf(tenures.map((tenure) => step(tenure, 2, 20)))).toEqual({
      kind: "not_comparable",
      differs: [],
      because: {
        nb: "En kurve begynner da de ansatte begynte (000), og går videre 6 måneder om gangen uten hull.",
        en: "A curve begins when the employees did (000) and goes on by 6 months without gaps.",
      },
    });
  });

  test("is refused of stretches of 12 months that nobody has said are so long", () => {
    expect(curveOf([step("000", 2, 20), step("012", 3, 30)]).kind).toBe("not_comparable");
  });

  test.each<readonly [string, Partial<Step>]>([
    ["unit", { unit: "kysten" }],
    ["level", { level: "area" }],
    ["beginning", { periodStart: "2023-01-01" }],
    ["end", { periodEnd: "2026-01-01" }],
    ["parts that reported", { members: ["network/kysten"] }],
    ["side of a break", { series: "2024-07-01" }],
  ])("is of one unit in one period: another %s is refused", (_, other) => {
    expect(curveOf([step("000", 2, 20), step("006", 3, 30, other)])).toEqual({
      kind: "not_comparable",
      differs: [],
      because: {
        nb: "En kurve gjelder én enhet i én periode, med de samme delene.",
        en: "A curve is of one unit in one period, with the same parts.",
      },
    });
  });
});
