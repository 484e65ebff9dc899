import { expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { positions } from "../../src/metrics/catalogue/positions.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { sickLeave } from "../../src/metrics/catalogue/sick-leave.js";
import { tenureUnder12Months } from "../../src/metrics/catalogue/tenure.js";
import { compare } from "../../src/metrics/compare.js";
import type { Metric } from "../../src/metrics/define-metric.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import type { TableName } from "../../src/metrics/table.js";
import type { Value } from "../../src/metrics/value.js";
import { cell, source } from "../cells.js";

function theValue<T extends TableName, Name extends string>(metric: Metric<T, Name>, one: Cell<Name>): Value {
  const [value] = evaluate(metric, asPublished(metric, [one], [source]));
  if (!value) throw new Error("no value");
  return value;
}

const leave = (percent: number, type: string, population: string, periodStart: string, periodEnd: string): Value =>
  theValue(sickLeave, cell({ percent }, { dimensions: { type, population }, periodStart, periodEnd }));

const services2019 = leave(11.2, "total", "child_welfare_services", "2019-01-01", "2020-01-01");
const allSectorsQ4 = leave(5.3, "doctor_certified", "all_sectors", "2019-10-01", "2020-01-01");
const municipalitiesQ4 = leave(7.5, "doctor_certified", "municipalities", "2019-10-01", "2020-01-01");
const municipalitiesQ3 = leave(5.6, "doctor_certified", "municipalities", "2019-07-01", "2019-10-01");
const municipalitiesQ4Later = leave(8.0, "doctor_certified", "municipalities", "2020-10-01", "2021-01-01");

test("11,2 % total in the services in 2019 is not compared with 5,3 % doctor-certified in all sectors in Q4 2019", () => {
  const refused = compare(services2019, allSectorsQ4);
  if (refused.kind !== "not_comparable") throw new Error("compared");
  expect(refused.differs.map(({ facet }) => facet)).toEqual(["type", "population", "period_kind", "season"]);
  expect(refused.because.nb).toContain("totalt sykefravær");
  expect(refused.because.nb).toContain("4. kvartal 2019");
  expect(refused.because.nb).toMatch(/^[^.]*4\. kvartal[^.]*\.$/);
});

test("the sentence of a refusal names each difference once", () => {
  const refused = compare(services2019, allSectorsQ4);
  if (refused.kind !== "not_comparable") throw new Error("compared");
  expect(refused.because.nb.split("4. kvartal 2019")).toHaveLength(2);
});

test("7,5 % in Q4 is not compared with 5,6 % in Q3: the season differs", () => {
  expect(compare(municipalitiesQ4, municipalitiesQ3)).toMatchObject({
    kind: "not_comparable",
    differs: [{ facet: "season" }],
  });
});

test("8,0 less 7,5 % in the same quarter a year apart is 0,5 points, without an interval", () => {
  const difference = compare(municipalitiesQ4Later, municipalitiesQ4);
  expect(difference).toMatchObject({ kind: "difference", interval: { method: "none" } });
  expect(difference.kind === "difference" && difference.estimate).toBeCloseTo(0.5, 12);
});

test("1 of 16 less 5 of 11 is −39,2 points; Newcombe's interval, worked by hand from R's Wilson bounds, is −64,9 to −4,5", () => {
  // lower: d − √((0.0625 − 0.01112)² + (0.71991 − 0.45455)²), upper: d + √((0.28329 − 0.0625)² + (0.45455 − 0.21271)²)
  const one = theValue(requestsAssisted, cell({ assisted: 1, received: 16 }));
  const other = theValue(requestsAssisted, cell({ assisted: 5, received: 11 }));
  const difference = compare(one, other);
  if (difference.kind !== "difference" || difference.interval.method === "none") throw new Error("no difference");
  expect(difference.estimate).toBeCloseTo(-39.2045, 3);
  expect(difference.interval.lower).toBeCloseTo(-39.2045 - 27.0294, 2);
  expect(difference.interval.upper).toBeCloseTo(-39.2045 + 32.7452, 2);
});

test("figures on the borders of 2015 and of 2020 are not compared", () => {
  const older = theValue(positions, cell({ positions: 5 }, { boundaries: "2015-01-01" }));
  const later = theValue(positions, cell({ positions: 5 }, { boundaries: "2020-01-01" }));
  expect(compare(older, later)).toMatchObject({
    kind: "not_comparable",
    differs: [{ facet: "boundaries" }],
  });
});

test("two metrics are never compared, whatever they have in common", () => {
  const tenure = theValue(tenureUnder12Months, cell({ under_12_months: 1, employees: 9 }));
  const requests = theValue(requestsAssisted, cell({ assisted: 1, received: 9 }));
  expect(compare(requests, tenure)).toMatchObject({
    kind: "not_comparable",
    differs: [{ facet: "definition" }],
  });
});

test("a figure that does not exist is not compared, and its reason is carried", () => {
  const missing = theValue(requestsAssisted, cell({ assisted: null, received: 9 }));
  const other = theValue(requestsAssisted, cell({ assisted: 1, received: 9 }));
  expect(compare(missing, other)).toMatchObject({
    kind: "not_comparable",
    because: { nb: expect.stringContaining("Kilden oppgir ikke tallet") },
  });
});

test("a count over 9 months is not compared with one over 19", () => {
  const nine = theValue(
    requestsReceived,
    cell({ received: 13 }, { periodStart: "2019-04-01", periodEnd: "2020-01-01" }),
  );
  const nineteen = theValue(
    requestsReceived,
    cell({ received: 1 }, { periodStart: "2019-04-01", periodEnd: "2020-11-01" }),
  );
  expect(compare(nine, nineteen)).toMatchObject({ kind: "not_comparable", differs: [{ facet: "period_kind" }] });
});

test("a service's share less its network's has no interval: the one is part of the other", () => {
  const part = theValue(requestsAssisted, cell({ assisted: 1, received: 16 }));
  const whole = theValue(requestsAssisted, cell({ assisted: 6, received: 30 }, { level: "network", unit: "dalen" }));
  expect(compare(part, whole)).toMatchObject({ kind: "difference", interval: { method: "none" } });
});
