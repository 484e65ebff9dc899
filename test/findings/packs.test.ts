import { asPublished, attention, evaluate, inRegion, pairs, requestsAssisted, toCells } from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { describe, expect, test } from "vitest";
import { stories } from "../../scripts/eksempelfylket/stories.ts";
import { regionOf } from "../eksempelfylket/packs.ts";
import { watchedValues } from "../eksempelfylket/values.ts";
import { figures, trondelag } from "../trondelag/pack.js";

const { region } = regionOf("eksempelfylket");
const services = region.pack["structure/services.csv"].map(({ id, name }) => ({ level: "service", id, name }) as const);
const all = watchedValues().map(({ metric, values }) => ({
  metric,
  values: values.filter(({ level }) => level === "service"),
}));

/** What needed a look when the figures up to a day had come. */
const asOf = (day: string) =>
  attention(
    all.map(({ metric, values }) => ({ metric, values: values.filter(({ periodEnd }) => periodEnd <= day) })),
    services,
  );
const told = (day: string): readonly string[] => [
  ...new Set(asOf(day).signals.map(({ subject }) => `${subject.unit}: ${subject.metric}`)),
];

/** The days after the last of each quarter from the beginning of 2022 to the end of 2025. */
const quarterEnds = [2022, 2023, 2024, 2025].flatMap((year) => [
  ...["01", "04", "07", "10"].map((month) => `${year}-${month}-01`),
  ...(year === 2025 ? ["2026-01-01"] : []),
]);

describe("Eksempelfylket, quarter by quarter", () => {
  test("the service in crisis needs a look as soon as its figures show it: children who wait in March 2024, deadlines in June", () => {
    expect(told("2024-01-01")).toEqual([]);
    expect(told("2024-04-01")).toEqual([`${stories.crisis.service}: waiting_children`]);
    expect(told("2024-07-01")).toEqual([`${stories.crisis.service}: deadlines_met`]);
    expect(told("2025-01-01")).toEqual([`${stories.crisis.service}: deadlines_met`]);
  });

  test("no service needs a look without cause, in four years of reports", () => {
    const others = quarterEnds.flatMap((day) =>
      asOf(day)
        .signals.filter(({ subject }) => subject.unit !== stories.crisis.service)
        .map(({ sentence }) => `${day} ${sentence.nb}`),
    );
    expect(others).toEqual([]);
  });

  test("the silent service is reported as silent each time, and the one that was silent for a year in that year", () => {
    for (const day of quarterEnds)
      expect(
        asOf(day).silent.map(({ unit }) => unit),
        day,
      ).toContain(stories.silent);
    expect(asOf("2024-01-01").silent.map(({ unit }) => unit)).toContain(stories.silentYear.service);
    expect(asOf("2025-01-01").silent.map(({ unit }) => unit)).toEqual([stories.silent]);
  });

  test("what each report says of its own false signals is a tenth, over all its tests", () => {
    for (const day of quarterEnds) expect(asOf(day).report.expectedFalseSignals, day).toBeCloseTo(0.1, 9);
  });
});

test("1 of 16 requests and 5 of 11 cannot be told apart at the report's level, with p = 0.027 in the trail", () => {
  const cells = toCells(requestsAssisted, aggregate(requestsAssisted, figures.requests));
  const values = evaluate(
    requestsAssisted,
    asPublished(requestsAssisted, inRegion(trondelag, requestsAssisted, cells), trondelag.pack["sources.csv"]),
  );
  const whole = values.filter(
    ({ periodStart, periodEnd }) => periodStart === "2019-04-01" && periodEnd === "2020-11-01",
  );
  const report = pairs({ metric: requestsAssisted, values: whole });
  const found = report.findings.find(
    (finding) =>
      "trail" in finding &&
      finding.trail.a.events / finding.trail.a.of === 1 / 16 &&
      finding.others[0]?.denominator === 11,
  );
  expect(found?.kind).toBe("cannot_tell");
  expect(found && "trail" in found ? found.trail.p : 0).toBeCloseTo(0.0265, 4);
  expect(found?.sentence.nb).toMatch(
    /kan ikke skilles fra Ytre Namdal\. 6,3\u00a0% \(1 av 16\), mot 45,5\u00a0% \(5 av 11\)/,
  );
});
