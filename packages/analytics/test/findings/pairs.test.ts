import { describe, expect, test } from "vitest";
import { pairs } from "../../src/findings/pairs.js";
import { caseload } from "../../src/metrics/catalogue/caseload.js";
import { deadlinesMet } from "../../src/metrics/catalogue/deadlines.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import type { AnyMetric } from "../../src/metrics/define-metric.js";
import type { Figure } from "../../src/metrics/value.js";
import { absence, figure } from "./figures.js";

const time = { from: "2019-04-01", to: "2020-11-01" };
const of = (metric: AnyMetric, unit: string, given: Partial<Figure>): Figure =>
  figure(metric, { ...time, unit, name: unit.toUpperCase(), territory: unit, members: [`service/${unit}`], ...given });
const shares = (...given: readonly (readonly [number, number])[]) => ({
  metric: requestsAssisted,
  values: given.map(([numerator, denominator], i) =>
    of(requestsAssisted, "abcdefghij"[i] ?? "", { numerator, denominator }),
  ),
});

describe("pairs", () => {
  test("1 of 16 and 5 of 11 among nine services: p = 7 854 / 296 010 = 0.027, and 36 pairs have 0.1 / 36 = 0.0028 each", () => {
    const nine = pairs(shares([1, 16], [5, 11], [0, 3], [1, 2], [3, 9], [2, 8], [4, 10], [1, 4], [2, 2]));
    const [first] = nine.findings;
    expect(nine).toMatchObject({ tests: 36, level: 0.1 / 36 });
    expect(first).toMatchObject({
      kind: "cannot_tell",
      question: "pair",
      trail: { test: "fisher", a: { events: 1, of: 16 }, b: { events: 5, of: 11 } },
    });
    expect(first && "trail" in first ? first.trail.p : 0).toBeCloseTo(7854 / 296010, 12);
    expect(first?.sentence).toEqual({
      nb: "A, henvendelser som fikk bistand: kan ikke skilles fra B. 6,3\u00a0% (1 av 16), mot 45,5\u00a0% (5 av 11) (april 2019–oktober 2020). Forskjellen kan være tilfeldig. Tallet kan ikke bli høyere enn kapasiteten. At det går ned, betyr ikke at behovet gjør det.",
      nn: expect.stringContaining("kan ikkje skiljast frå B. 6,3\u00a0% (1 av 16), mot 45,5\u00a0% (5 av 11)"),
      en: expect.stringContaining("[1 of 16 against 5 of 11: Fisher's exact test, p = 0.0265, level 0.00278]"),
    });
  });

  test("alone, the same two are told apart at a level of 0.1, and at no level below their p", () => {
    const two = shares([1, 16], [5, 11]);
    expect(pairs(two).findings[0]?.kind).toBe("lower");
    expect(pairs({ ...two, values: two.values.toReversed() }).findings[0]?.kind).toBe("higher");
    expect(pairs(two, 7854 / 296010 + 1e-12).findings[0]?.kind).toBe("lower");
    expect(pairs(two, 0.0265).findings[0]?.kind).toBe("cannot_tell");
  });

  test("rates and counts are held against each other exactly too: 20 and 2 in as long", () => {
    const counts = {
      metric: requestsReceived,
      values: [of(requestsReceived, "a", { estimate: 20 }), of(requestsReceived, "b", { estimate: 2 })],
    };
    const [finding] = pairs(counts).findings;
    expect(finding).toMatchObject({ kind: "higher", trail: { test: "rate_ratio" } });
    // 2 (1 + 22 + 231) of 2^22 ways.
    expect(finding && "trail" in finding ? finding.trail.p : 0).toBeCloseTo(508 / 2 ** 22, 9);
    expect(finding?.sentence.nb).toContain(
      "høyere enn B. 20\u00a0henvendelser, mot 2\u00a0henvendelser (april 2019–oktober 2020). Tilfeldigheter alene gir sjelden så stor forskjell.",
    );
    const split = { dimensions: { positions_function: "casework" } };
    const rates = {
      metric: caseload,
      values: [
        of(caseload, "a", { numerator: 20, denominator: 2.5, ...split }),
        of(caseload, "b", { numerator: 20, denominator: 2.5, ...split }),
      ],
    };
    expect(pairs(rates).findings[0]).toMatchObject({
      kind: "cannot_tell",
      trail: { p: 1, a: { events: 20, of: 2.5 } },
    });
    expect(pairs(rates).findings[0]?.sentence.en).toContain("exact test of two rates, p = 1,");
  });

  test("what cannot be tested takes no part of the budget, and says why", () => {
    const hidden = absence(requestsAssisted, "hidden", { ...time, unit: "c", name: "C" });
    const refused = absence(requestsAssisted, "not_comparable", { ...time, unit: "d", name: "D" });
    const { metric, values } = shares([1, 16], [5, 11]);
    const report = pairs({ metric, values: [...values, hidden, refused] });
    expect(report).toMatchObject({ tests: 1, level: 0.1 });
    expect(report.findings.map(({ kind }) => kind)).toEqual([
      "lower",
      "too_few",
      "not_comparable",
      "too_few",
      "not_comparable",
      "too_few",
    ]);
    expect(report.findings[1]).toMatchObject({
      because: { nb: "Derfor." },
      sentence: { nb: "A, henvendelser som fikk bistand: kan ikke vurderes. Derfor." },
    });
    expect(pairs({ metric, values: [] })).toEqual({ findings: [], tests: 0, level: 0, expectedFalseSignals: 0 });
  });

  test("of what cannot be, or cannot be reckoned, says so and leaves the others alone", () => {
    for (const bad of [
      [1, 0],
      [1, -2],
      [1, Number.NaN],
      [9, 8],
      [1, Number.POSITIVE_INFINITY],
      [3e8, 9e8],
    ] as const) {
      const report = pairs(shares([1, 16], [5, 11], bad));
      expect(report.tests, String(bad)).toBe(1);
      expect(report.findings.map(({ kind }) => kind)).toEqual(["lower", "too_few", "too_few"]);
    }
  });

  test("is refused of two that may share parts", () => {
    const { metric, values } = shares([1, 16], [5, 11]);
    const sharing = values.map((value) => ({ ...value, members: ["service/a", `service/${value.unit}`] }));
    expect(pairs({ metric, values: sharing }).findings[0]).toMatchObject({
      kind: "not_comparable",
      because: { nb: expect.stringContaining("deler felles"), nn: expect.stringContaining("delar felles") },
    });
  });

  test("is not tried of what comes in lumps, where some could belong to either, or where nothing has happened", () => {
    const days = { numerator: 9, denominator: 90, dimensions: { type: "total", population: "child_welfare_services" } };
    const absenceDays = {
      metric: sickLeaveFromDays,
      values: ["a", "b"].map((unit) => of(sickLeaveFromDays, unit, days)),
    };
    expect(pairs(absenceDays).findings[0]).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("to tall alene") },
    });
    const open = { numerator: 1, denominator: 9, undecided: 2, dimensions: { duty: "notification_7_days" } };
    const deadlines = { metric: deadlinesMet, values: ["a", "b"].map((unit) => of(deadlinesMet, unit, open)) };
    expect(pairs(deadlines).findings[0]).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("snu forskjellen") },
    });
    const none = {
      metric: requestsReceived,
      values: ["a", "b"].map((unit) => of(requestsReceived, unit, { estimate: 0 })),
    };
    expect(pairs(none).findings[0]).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("ingen hendelser") },
    });
  });

  test("is refused of figures that may not be compared, and with a budget of nothing", () => {
    const { metric, values } = shares([1, 16], [5, 11]);
    const later = values.map((value, i) => (i === 1 ? { ...value, periodStart: "2020-01-01" } : value));
    expect(pairs({ metric, values: later }).findings[0]?.kind).toBe("not_comparable");
    const [first, second] = values as [Figure, Figure];
    for (const other of [{ unit: first.unit }, { level: "region" as const }, { periodEnd: "2021-01-01" }]) {
      const report = pairs({ metric, values: [first, { ...second, ...other }] });
      expect(report).toMatchObject({ tests: 0, findings: [{ kind: "not_comparable" }] });
    }
    expect(() => pairs({ metric, values }, 0)).toThrow("invalid budget: 0");
  });
});
