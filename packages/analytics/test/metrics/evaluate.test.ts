import { describe, expect, test } from "vitest";
import { asOwn } from "../../src/disclosure/as-own.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { caseload } from "../../src/metrics/catalogue/caseload.js";
import { childrenWithMeasuresPerThousand } from "../../src/metrics/catalogue/children-with-measures.js";
import { fosterCareVisits } from "../../src/metrics/catalogue/foster-care.js";
import { positionsPerThousandChildren } from "../../src/metrics/catalogue/positions.js";
import {
  requestsAssisted,
  requestsReceived,
  requestsWithoutRegisteredHelp,
} from "../../src/metrics/catalogue/requests.js";
import { sickLeave, sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { requiredEducation } from "../../src/metrics/catalogue/staffing.js";
import { tenureUnder12Months, tenureUnder24Months, tenureUnder48Months } from "../../src/metrics/catalogue/tenure.js";
import type { Metric } from "../../src/metrics/define-metric.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import { formatInterval, formatValue } from "../../src/metrics/format-value.js";
import type { TableName } from "../../src/metrics/table.js";
import type { Value } from "../../src/metrics/value.js";
import { cell, source } from "../cells.js";

function theValue<T extends TableName, Name extends string>(metric: Metric<T, Name>, one: Cell<Name>): Value {
  const [value] = evaluate(metric, asPublished(metric, [one], [source]));
  if (!value) throw new Error("no value");
  return value;
}

test("18 of 65 requests assisted is 27,7 %, Wilson 18,3–39,6 (R prop.test: 0.182936, 0.395806)", () => {
  const value = theValue(requestsAssisted, cell({ assisted: 18, received: 65 }));
  expect(formatValue(value, "nb")).toBe("27,7\u00a0%");
  expect(formatInterval(value, "nb")).toBe("18,3–39,6");
  expect(value).toMatchObject({
    kind: "value",
    numerator: 18,
    denominator: 65,
    interval: { method: "wilson", about: "chance", level: 0.95 },
  });
});

test("46, 116 and 205 of 413 are 11,1 %, 28,1 % and 49,6 %; the first is 8,5–14,5 (R prop.test)", () => {
  const first = theValue(tenureUnder12Months, cell({ under_12_months: 46, employees: 413 }));
  expect([formatValue(first, "nb"), formatInterval(first, "nb")]).toEqual(["11,1\u00a0%", "8,5–14,5"]);
  expect(formatValue(theValue(tenureUnder24Months, cell({ under_24_months: 116, employees: 413 })), "nb")).toBe(
    "28,1\u00a0%",
  );
  expect(formatValue(theValue(tenureUnder48Months, cell({ under_48_months: 205, employees: 413 })), "nb")).toBe(
    "49,6\u00a0%",
  );
});

test("65 requests have the exact Poisson interval 50,2–82,8 (R poisson.test: 50.1656, 82.8478)", () => {
  expect(formatInterval(theValue(requestsReceived, cell({ received: 65 })), "nb")).toBe("50,2–82,8");
});

test("65 received less 18 assisted leaves 47 without registered help", () => {
  expect(theValue(requestsWithoutRegisteredHelp, cell({ received: 65, assisted: 18 }))).toMatchObject({
    kind: "value",
    estimate: 47,
  });
});

test("a printed rate keeps its digits and takes its count's interval: 36 children, 29.9 per 1 000, is 20,9–41,4 (29.9 × 25.214/36, 29.9 × 49.839/36)", () => {
  const value = theValue(childrenWithMeasuresPerThousand, cell({ per_1000_aged_0_22: 29.9, at_year_end: 36 }));
  expect(formatValue(value, "nb")).toBe("29,9\u00a0per 1 000");
  expect(formatInterval(value, "nb")).toBe("20,9–41,4");
});

test("sick leave has no interval and says why: never a binomial one on days", () => {
  const value = theValue(
    sickLeave,
    cell({ percent: 11.2 }, { dimensions: { type: "total", population: "child_welfare_services" } }),
  );
  expect(value).toMatchObject({ kind: "value", estimate: 11.2, interval: { method: "none" } });
  expect(formatInterval(value, "nb")).toBeUndefined();
});

test("a share of nothing is not calculable, never 0 %", () => {
  const value = theValue(requestsAssisted, cell({ assisted: 0, received: 0 }));
  expect(value.kind).toBe("not_applicable");
  expect(formatValue(value, "nb")).toBe(".");
});

test("a figure the source does not give is missing, never 0", () => {
  const value = theValue(requestsAssisted, cell({ assisted: null, received: 5 }));
  expect(value.kind).toBe("missing");
  expect(formatValue(value, "nb")).toBe("..");
});

test("a figure of all its periods is missing where it is not given for the whole of them, and says so", () => {
  expect(theValue(requestsReceived, cell({ received: null }))).toMatchObject({
    kind: "missing",
    because: { nb: "Kilden oppgir ikke tallet for hele perioden." },
  });
});

test("a sum that lacks a part is missing and says how many lack", () => {
  const value = theValue(requestsReceived, cell({ received: 5 }, { membersFound: 2, membersExpected: 3 }));
  expect(value).toMatchObject({ kind: "missing", because: { nb: expect.stringContaining("1 av de 3") } });
});

test("rates of several municipalities cannot be added, and the reason says so", () => {
  const value = theValue(
    positionsPerThousandChildren,
    cell({ per_1000_aged_0_17: null }, { membersFound: 2, membersExpected: 2 }),
  );
  expect(value).toMatchObject({ kind: "missing", because: { nb: expect.stringContaining("kan ikke legges sammen") } });
});

test("one municipality's rate that the source does not print is missing, and no sum is spoken of", () => {
  expect(theValue(positionsPerThousandChildren, cell({ per_1000_aged_0_17: null }))).toMatchObject({
    kind: "missing",
    because: { nb: "Kilden oppgir ikke tallet.", en: "The source does not give the figure." },
  });
});

test("in English too a sum that lacks one of three parts says so", () => {
  const value = theValue(requestsReceived, cell({ received: 5 }, { membersFound: 2, membersExpected: 3 }));
  expect(value).toMatchObject({
    because: { en: "Figures are missing for 1 of 3 units, so there is no sum." },
  });
});

test("cells that were sealed by a laxer rule than the metric's are not shown to all: 5 employees are fewer than 10", () => {
  const dimensions = { type: "total", population: "child_welfare_services" };
  const components = Object.fromEntries(Object.keys(sickLeaveFromDays.components).map((name) => [name, 5]));
  const few = cell(components as Record<keyof typeof sickLeaveFromDays.components, number>, { dimensions });
  const lax = { ...sickLeaveFromDays, disclosure: {} } as unknown as typeof sickLeaveFromDays;
  expect(evaluate(sickLeaveFromDays, asPublished(lax, [few], [source]))).toMatchObject([{ kind: "too_few" }]);
  expect(evaluate(sickLeaveFromDays, asOwn(lax, [few], "nordvik"))).toMatchObject([{ kind: "value" }]);
});

test("a printed rate of no child has no interval: nothing scales it", () => {
  const value = theValue(childrenWithMeasuresPerThousand, cell({ per_1000_aged_0_22: 0, at_year_end: 0 }));
  expect(value).toMatchObject({
    ...{ kind: "value", estimate: 0, numerator: 0 },
    interval: { method: "none", because: { nb: "Usikkerheten kan ikke beregnes for dette tallet." } },
  });
});

test("a figure that cannot be carried across a split says why", () => {
  const value = theValue(
    requestsReceived,
    cell({ received: null }, { because: { nb: "Delt i 2020.", en: "Split in 2020." } }),
  );
  expect(value).toMatchObject({ kind: "not_comparable", because: { nb: "Delt i 2020.", en: "Split in 2020." } });
});

test("a printed rate without its count stands among a service's own, without an interval, and is withheld from others", () => {
  const one = cell({ per_1000_aged_0_22: 29.9, at_year_end: null });
  const own = evaluate(childrenWithMeasuresPerThousand, asOwn(childrenWithMeasuresPerThousand, [one], "nordvik"));
  expect(own).toMatchObject([{ kind: "value", estimate: 29.9, interval: { method: "none" } }]);
  expect(theValue(childrenWithMeasuresPerThousand, one).kind).toBe("too_few");
});

describe("what cannot be is a fault that names the figure", () => {
  const place = "service nordvik, 2019-01-01–2020-01-01";

  test.each<[string, Metric, Record<string, number>, string]>([
    ["5 of 1 is 500 %", requestsAssisted, { assisted: 5, received: 1 }, "invalid share: 5 of 1"],
    ["5 of 0 is a share of nothing", requestsAssisted, { assisted: 5, received: 0 }, "invalid share: 5 of 0"],
    [
      "5 with the education of 1 position, without any interval",
      requiredEducation,
      { qualified_positions: 5, filled_positions: 1 },
      "share: 5 of 1",
    ],
    [
      "1,5 with the education of 1 position",
      requiredEducation,
      { qualified_positions: 1.5, filled_positions: 1 },
      "share: 1.5 of 1",
    ],
    ["half a request", requestsReceived, { received: 0.5 }, "invalid events: 0.5"],
    ["1 less than 5", requestsWithoutRegisteredHelp, { received: 1, assisted: 5 }, "invalid events: -4"],
    ["5 over next to nothing", caseload, { children: 5, positions: 5e-324 }, "invalid figure: Infinity"],
  ])("%s is refused by name", (_, metric, components, message) => {
    expect(() => theValue(metric, cell(components))).toThrow(`${message}`);
    expect(() => theValue(metric, cell(components))).toThrow(`(${metric.id}, ${place})`);
  });

  test("0,1 + 0,2 of 0,3 positions is all of them, 100 %, however the sum is rounded", () => {
    const value = theValue(requiredEducation, cell({ qualified_positions: 0.1 + 0.2, filled_positions: 0.3 }));
    expect(formatValue(value, "nb")).toBe("100,0\u00a0%");
  });

  test("24 visits of 20 required: of each child no more count than are required, so there can be no 24", () => {
    const visits = cell({ visits: 24, required_visits: 20, children: 5 });
    expect(() => theValue(fosterCareVisits, visits)).toThrow("invalid share: 24 of 20");
  });
});
