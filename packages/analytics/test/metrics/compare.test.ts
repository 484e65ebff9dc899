import { expect, test } from "vitest";
import { asOwn } from "../../src/disclosure/as-own.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { childrenWithMeasuresPerThousand } from "../../src/metrics/catalogue/children-with-measures.js";
import { deadlinesMet } from "../../src/metrics/catalogue/deadlines.js";
import { positions } from "../../src/metrics/catalogue/positions.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { sickLeave, sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { vacancyRate } from "../../src/metrics/catalogue/staffing.js";
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
  theValue(sickLeave, cell({ percent }, { level: "nation", dimensions: { type, population }, periodStart, periodEnd }));

const services2019 = leave(11.2, "total", "child_welfare_services", "2019-01-01", "2020-01-01");
const allSectorsQ4 = leave(5.3, "doctor_certified", "all_sectors", "2019-10-01", "2020-01-01");
const municipalitiesQ4 = leave(7.5, "doctor_certified", "municipalities", "2019-10-01", "2020-01-01");
const municipalitiesQ3 = leave(5.6, "doctor_certified", "municipalities", "2019-07-01", "2019-10-01");
const municipalitiesQ4Later = leave(8.0, "doctor_certified", "municipalities", "2020-10-01", "2021-01-01");

test("11,2 % total in the services in 2019 is not compared with 5,3 % doctor-certified in all sectors in Q4 2019", () => {
  const refused = compare(services2019, allSectorsQ4);
  if (refused.kind !== "not_comparable") throw new Error("compared");
  expect(refused.differs.map(({ facet }) => facet)).toEqual(["type", "population", "period_kind"]);
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
  const other = theValue(
    requestsAssisted,
    cell({ assisted: 5, received: 11 }, { unit: "sorvik", members: ["service/sorvik"] }),
  );
  const difference = compare(one, other);
  if (difference.kind !== "difference" || difference.interval.method === "none") throw new Error("no difference");
  expect(difference.estimate).toBeCloseTo(-39.2045, 3);
  expect(difference.interval.lower).toBeCloseTo(-39.2045 - 27.0294, 2);
  expect(difference.interval.upper).toBeCloseTo(-39.2045 + 32.7452, 2);
});

test("figures on the borders of 2015 and of 2020 are not compared", () => {
  const older = theValue(positions, cell({ positions: 5 }, { boundaries: "2015-01-01" }));
  const later = theValue(positions, cell({ positions: 5 }, { boundaries: "2020-01-01", unit: "sorvik" }));
  expect(compare(older, later)).toMatchObject({
    kind: "not_comparable",
    differs: [{ facet: "boundaries" }],
  });
});

test("two metrics are never compared, whatever they have in common", () => {
  const tenure = theValue(tenureUnder12Months, cell({ under_12_months: 3, employees: 19 }));
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

const days = { lost_days: 650, agreed_days: 5000, employees: 90, absent: 65, absences: 65 };
const ofAll = { dispersion: 8, dimensions: { type: "total", population: "child_welfare_services" } } as const;
const quarter = { periodStart: "2024-01-01", periodEnd: "2024-04-01", ...ofAll } as const;
const yearLater = { periodStart: "2025-01-01", periodEnd: "2025-04-01", ...ofAll } as const;

test("sick leave from days is compared with its interval: 13,0 less 10,0 % is 3,0 points (−1,2 to 7,3)", () => {
  // 65 and 50 lumps of 10 of 5 000 days (R poisson.test: 50.1656–82.8478, 37.1109–65.9191): √((13−10.033)² + (13.184−10)²), √((16.570−13)² + (10−7.422)²)
  const before = theValue(sickLeaveFromDays, cell({ ...days, lost_days: 500, absent: 50, absences: 50 }, quarter));
  const difference = compare(theValue(sickLeaveFromDays, cell(days, yearLater)), before);
  expect(difference).toMatchObject({
    kind: "difference",
    estimate: expect.closeTo(3, 12),
    interval: {
      method: "mover",
      lower: expect.closeTo(3 - Math.hypot(2.9669, 3.1838), 2),
      upper: expect.closeTo(3 + Math.hypot(3.5696, 2.5778), 2),
    },
  });
});

test("sick leave without the number of absentees is compared with nothing, also by the service itself: its uncertainty is owed", () => {
  const cells = [cell(days, yearLater), cell({ ...days, absent: null, absences: null }, quarter)];
  const [later, without] = evaluate(sickLeaveFromDays, asOwn(sickLeaveFromDays, cells, "nordvik"));
  const refused = later && without && compare(later, without);
  expect(refused).toMatchObject({
    kind: "not_comparable",
    because: { nb: expect.stringContaining("usikkerheten er ikke beregnet") },
  });
});

test("figures on the two sides of a break are not compared, and the day of the break is said", () => {
  const before = theValue(positions, cell({ positions: 5 }, { series: "2012-01-01" }));
  const after = theValue(positions, cell({ positions: 6 }, { series: "2013-01-01" }));
  expect(compare(before, after)).toMatchObject({
    kind: "not_comparable",
    differs: [{ facet: "series" }],
    because: {
      nb: "Tallene kan ikke sammenlignes: tidsserien har et brudd 1.1.2013 mellom dem.",
      en: "The figures cannot be compared: the series has a break on 1/1/2013 between them.",
    },
  });
});

const region = (members: readonly string[], year: number): Value =>
  theValue(
    vacancyRate,
    cell(
      { vacancies: 2, filled_positions: 38 },
      {
        ...{ level: "region", unit: "fylket", members, membersFound: members.length, membersExpected: 3 },
        ...{ periodStart: `${year}-12-31`, periodEnd: `${year + 1}-01-01` },
      },
    ),
  );

test("2 of 3 services one year are not compared with 2 others of the 3 the next", () => {
  expect(compare(region(["service/a", "service/b"], 2023), region(["service/b", "service/c"], 2024))).toMatchObject({
    kind: "not_comparable",
    differs: [{ facet: "members" }],
    because: { nb: expect.stringContaining("2 av 3 enheter, og ikke de samme") },
  });
});

test("the same 2 of 3 services are compared from year to year, and all 3 with all 3", () => {
  expect(compare(region(["service/a", "service/b"], 2023), region(["service/a", "service/b"], 2024)).kind).toBe(
    "difference",
  );
  const all = ["service/a", "service/b", "service/c"];
  expect(compare(region(all, 2023), region(all, 2024)).kind).toBe("difference");
});

test("one unit's figures of periods that share days have a difference without an interval", () => {
  const [one, other] = [
    theValue(
      requestsAssisted,
      cell({ assisted: 5, received: 20 }, { periodStart: "2019-01-01", periodEnd: "2020-01-01" }),
    ),
    theValue(
      requestsAssisted,
      cell({ assisted: 6, received: 20 }, { periodStart: "2019-01-01", periodEnd: "2020-01-01" }),
    ),
  ];
  expect(compare(one, other)).toMatchObject({
    kind: "difference",
    interval: { method: "none", because: { nb: expect.stringContaining("dager felles") } },
  });
});

test.each([["boundaries"], ["territory"], ["series"], ["capacityReached"]] as const)(
  "a figure whose %s nobody has looked up is compared with nothing, though the rest is known",
  (facet) => {
    const refused = compare(municipalitiesQ4Later, { ...municipalitiesQ4, [facet]: undefined } as Value);
    expect(refused).toMatchObject({ kind: "not_comparable", differs: [{ facet: "region" }] });
  },
);

test("the uncertainty of a difference is not calculated of 95 % and 80 % intervals, and is of two of 80 %", () => {
  const of = (assisted: number, level: number, unit = "nordvik"): Value => {
    const about = { unit, members: [`service/${unit}`] };
    const [value] = evaluate(
      requestsAssisted,
      asPublished(requestsAssisted, [cell({ assisted, received: 16 }, about)], [source]),
      level,
    );
    if (!value) throw new Error("no value");
    return value;
  };
  expect(compare(of(4, 0.95, "sorvik"), of(9, 0.8))).toMatchObject({
    interval: { method: "none", because: { nb: expect.stringContaining("samme nivå") } },
  });
  expect(compare(of(4, 0.8, "sorvik"), of(9, 0.8))).toMatchObject({ interval: { method: "newcombe", level: 0.8 } });
});

test("what a metric says must be alike is not where a figure does not say it", () => {
  const of = (dimensions: Record<string, string | null>): Value =>
    theValue(deadlinesMet, cell({ cases: 40, due: 50, not_known: 0 }, { dimensions }));
  for (const dimensions of [{}, { duty: "" }, { duty: null }])
    expect(compare(of(dimensions), of(dimensions))).toMatchObject({ differs: [{ facet: "duty" }] });
  expect(compare(of({ duty: "investigation" }), of({ duty: "investigation" })).kind).toBe("difference");
});

test("where one of two figures has no interval, neither has their difference", () => {
  const [few, more] = [1, 5].map((assisted) => theValue(requestsAssisted, cell({ assisted, received: 16 })));
  if (few?.kind !== "value" || more?.kind !== "value") throw new Error("no value");
  const without = {
    ...more,
    interval: { method: "none", because: { nb: "Ikke beregnet.", en: "Not known." } },
  } as const;
  expect(compare(few, without)).toMatchObject({ kind: "difference", interval: { method: "none" } });
  expect(compare(without, few)).toMatchObject({ kind: "difference", interval: { method: "none" } });
});

test("a figure that does not stand is compared with none, whichever of the two it is, and the sentence says why", () => {
  const stands = theValue(requestsReceived, cell({ received: 5 }));
  const missing = theValue(requestsReceived, cell({ received: null }));
  const sealed = cell({ received: null }, { tooFew: { nb: "For få.", en: "Too few." } });
  const tooFew = theValue(requestsReceived, sealed);
  for (const [a, b] of [
    [stands, missing],
    [missing, stands],
  ] as const)
    expect(compare(a, b)).toMatchObject({
      kind: "not_comparable",
      because: { nb: "Det ene tallet finnes ikke: Kilden oppgir ikke tallet for hele perioden." },
    });
  expect(compare(stands, tooFew)).toMatchObject({
    because: {
      nb: "Det ene tallet kan ikke sammenlignes. For få.",
      en: "One of the figures cannot be compared. Too few.",
    },
  });
});

test("the years 2019 and 2020 share no day, whichever is named first: Newcombe's interval of a share stands", () => {
  const [earlier, later] = [2019, 2020].map((of) =>
    theValue(
      tenureUnder12Months,
      cell({ under_12_months: 46, employees: 413 }, { periodStart: `${of}-01-01`, periodEnd: `${of + 1}-01-01` }),
    ),
  ) as [Value, Value];
  for (const result of [compare(earlier, later), compare(later, earlier)])
    expect(result).toMatchObject({
      kind: "difference",
      estimate: 0,
      interval: { method: "newcombe", about: "chance" },
    });
});

test("the difference between a service and its region has no interval: one is part of the other", () => {
  const service = theValue(requestsAssisted, cell({ assisted: 4, received: 11 }));
  const region = theValue(
    requestsAssisted,
    cell({ assisted: 18, received: 65 }, { level: "region", unit: "fylket", members: ["service/sorvik"] }),
  );
  expect(compare(service, region)).toMatchObject({
    kind: "difference",
    interval: { method: "none", because: { nb: expect.stringContaining("kan være en del av den andre") } },
  });
});

test("where one of two rates has no interval the difference has none, and is not taken for complete", () => {
  const rate = (at_year_end: number | null, of: number) =>
    cell(
      { per_1000_aged_0_22: 29.9, at_year_end },
      { periodStart: `${of}-01-01`, periodEnd: `${of + 1}-01-01`, territory: "5038" },
    );
  const own = asOwn(childrenWithMeasuresPerThousand, [rate(36, 2022), rate(null, 2023)], "nordvik");
  const [before, after] = evaluate(childrenWithMeasuresPerThousand, own);
  if (!before || !after) throw new Error("no values");
  expect(compare(after, before)).toMatchObject({
    kind: "difference",
    interval: { method: "none", because: { nb: "Usikkerheten i forskjellen er ikke beregnet." } },
  });
});
