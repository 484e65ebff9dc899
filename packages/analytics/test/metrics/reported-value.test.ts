import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import { deadlinesMet } from "../../src/metrics/catalogue/deadlines.js";
import { compare } from "../../src/metrics/compare.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import { formatInterval, formatValue } from "../../src/metrics/format-value.js";
import { reportedValue } from "../../src/metrics/reported-value.js";
import { cell, source } from "../cells.js";

const of = (duty: string, cases: number) => cell({ cases, due: 10, not_known: 0 }, { dimensions: { duty } });
const cells = [of("notification_7_days", 9), of("investigation_3_months", 7)];
const values = evaluate(deadlinesMet, asPublished(deadlinesMet, cells, [source]));
const year = { level: "service", unit: "nordvik", periodStart: "2019-01-01", periodEnd: "2020-01-01" } as const;
const duty = { duty: "investigation_3_months" };

describe("the value that a unit has reported", () => {
  test("is the one of what is asked: 7 of 10 investigations within three months", () => {
    expect(reportedValue(deadlinesMet, values, { ...year, dimensions: duty })).toMatchObject({ estimate: 70 });
  });

  test.each([
    ["another service", { ...year, unit: "sorvik", dimensions: duty }],
    ["another level", { ...year, level: "network", dimensions: duty } as const],
    ["the year after", { ...year, periodStart: "2020-01-01", periodEnd: "2021-01-01", dimensions: duty }],
    ["half of the year", { ...year, periodEnd: "2019-07-01", dimensions: duty }],
    ["another duty", { ...year, dimensions: { duty: "investigation_6_months" } }],
  ])("is not submitted for %s: an absence about what was asked", (_, asked) => {
    const value = reportedValue(deadlinesMet, values, asked);
    expect(value).toMatchObject({ ...asked, kind: "missing", metric: "deadlines_met" });
    expect(value.kind !== "value" && value.because.nb).toMatch(/^Ikke innsendt: /);
    expect(formatValue(value, "nb")).toBe("..");
    expect(formatInterval(value, "nb")).toBeUndefined();
  });

  test("that is not submitted is compared like any absence: it is refused, and nothing is thrown", () => {
    const [one] = values;
    const none = reportedValue(deadlinesMet, values, { ...year, unit: "sorvik" });
    expect(one && compare(one, none).kind).toBe("not_comparable");
  });

  test("has the name of the unit where another figure of it has", () => {
    const next = { ...year, periodStart: "2020-01-01", periodEnd: "2021-01-01" };
    expect(reportedValue(deadlinesMet, values, next).name).toBe("Nordvik");
    expect(reportedValue(deadlinesMet, values, { ...next, unit: "sorvik" }).name).toBe("sorvik");
  });

  test("is asked for by its dimensions where there are several", () => {
    expect(() => reportedValue(deadlinesMet, values, year)).toThrow(/several values of deadlines_met.*\(duty\)/);
  });
});
