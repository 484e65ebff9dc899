import { describe, expect, test } from "vitest";
import { type Compared, changeAt } from "../../src/findings/change.js";
import { seriesOf } from "../../src/findings/series.js";
import { deadlinesMet } from "../../src/metrics/catalogue/deadlines.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import { waitingChildren } from "../../src/metrics/catalogue/waiting-children.js";
import type { AnyMetric } from "../../src/metrics/define-metric.js";
import type { Value } from "../../src/metrics/value.js";
import { absence, figure, years } from "./figures.js";

const oneSeries = (metric: AnyMetric, values: readonly Value[]) => {
  const [series, ...more] = seriesOf({ metric, values });
  if (!series || more.length > 0) throw new Error(`${more.length + 1} series`);
  return series;
};
const changeOf = (metric: AnyMetric, values: readonly Value[]): Compared => {
  const series = oneSeries(metric, values);
  const change = changeAt(series, series.latest.periodEnd);
  if (change.kind !== "compared") throw new Error(change.because.en);
  return change;
};
const newestOf = (metric: AnyMetric, values: readonly Value[]) => {
  const series = oneSeries(metric, values);
  return changeAt(series, series.latest.periodEnd);
};
const quarter = (year: number, q: number) => ({
  from: `${year}-${String(q * 3 - 2).padStart(2, "0")}-01`,
  to: q === 4 ? `${year + 1}-01-01` : `${year}-${String(q * 3 + 1).padStart(2, "0")}-01`,
});

describe("series of a metric", () => {
  test("are one for each unit and split, and for each length of period", () => {
    const values = [
      ...years(leftService, 2023, [
        [1, 10],
        [2, 10],
      ]),
      ...years(leftService, 2023, [[1, 10]], { unit: "b" }),
      figure(leftService, { from: "2024-01-01", to: "2024-07-01", numerator: 1, denominator: 10 }),
    ];
    expect(seriesOf({ metric: leftService, values }).map(({ latest, byEnd }) => [latest.unit, byEnd.size])).toEqual([
      ["a", 2],
      ["b", 1],
      ["a", 1],
    ]);
  });

  test("are one for each split, and know their newest figure in whatever order they come", () => {
    const of = (from: string, duty: string) =>
      figure(deadlinesMet, {
        from,
        to: from.replace(/01-01$/, "07-01"),
        numerator: 1,
        denominator: 2,
        dimensions: { duty },
      });
    const values = [of("2025-01-01", "x"), of("2023-01-01", "x"), of("2024-01-01", "y"), of("2024-01-01", "x")];
    const all = seriesOf({ metric: deadlinesMet, values });
    expect(all.map(({ topic, latest, byEnd }) => [topic, latest.periodStart, [...byEnd.keys()]])).toEqual([
      ["deadlines_met duty=x half_year", "2025-01-01", ["2023-07-01", "2024-07-01", "2025-07-01"]],
      ["deadlines_met duty=y half_year", "2024-01-01", ["2024-07-01"]],
    ]);
    const [yearly] = seriesOf({ metric: leftService, values: years(leftService, 2024, [[1, 9]]) });
    expect(yearly?.topic).toBe("left_service 12 months");
  });

  test("of sick leave are of four quarters on end alone, calendar years among them", () => {
    const values = [
      figure(sickLeaveFromDays, { ...quarter(2024, 4), numerator: 1, denominator: 9 }),
      figure(sickLeaveFromDays, { from: "2024-01-01", to: "2025-01-01", numerator: 4, denominator: 36 }),
      figure(sickLeaveFromDays, { from: "2024-04-01", to: "2025-04-01", numerator: 5, denominator: 36 }),
    ];
    const [series, ...more] = seriesOf({ metric: sickLeaveFromDays, values });
    expect(more).toEqual([]);
    expect([...(series?.byEnd.keys() ?? [])]).toEqual(["2025-01-01", "2025-04-01"]);
  });

  test("of requests are of their quarters, and not of all their time at once", () => {
    const values = [
      figure(requestsAssisted, { ...quarter(2024, 4), numerator: 1, denominator: 9 }),
      figure(requestsAssisted, { from: "2019-01-01", to: "2025-01-01", numerator: 40, denominator: 90 }),
    ];
    expect([...oneSeries(requestsAssisted, values).byEnd.keys()]).toEqual(["2025-01-01"]);
  });
});

describe("a change", () => {
  test("holds the newest year against the three before it, and no more: 9 of 20 against 2 + 3 + 4 of 60", () => {
    const values = years(leftService, 2020, [
      [19, 20],
      [19, 20],
      [2, 20],
      [3, 20],
      [4, 20],
      [9, 20],
    ]);
    const {
      contrast: { a, b, contrast },
    } = changeOf(leftService, values);
    expect([a, b]).toEqual([
      { events: 9, of: 20, undecided: 0 },
      { events: 9, of: 60, undecided: 0 },
    ]);
    // Employees can leave and come again: a rate. √(2 (9 ln 2 + 9 ln ⅔)) = 2.2757, as 18 of 80 are 4.5 and 13.5.
    expect(contrast).toBeCloseTo(Math.sqrt(2 * (9 * Math.log(2) + 9 * Math.log(2 / 3))), 9);
  });

  test("takes quarters two and two, and holds them against the same two of the years before", () => {
    const values = [2022, 2023, 2024].flatMap((year) =>
      [1, 2, 3, 4].map((q) =>
        figure(requestsAssisted, { ...quarter(year, q), numerator: q * 10 + (year - 2022), denominator: 100 }),
      ),
    );
    const { contrast, now, others } = changeOf(requestsAssisted, values);
    expect(now.map(({ periodStart }) => periodStart)).toEqual(["2024-07-01", "2024-10-01"]);
    expect(others.map(({ periodStart }) => periodStart)).toEqual([
      "2022-07-01",
      "2022-10-01",
      "2023-07-01",
      "2023-10-01",
    ]);
    expect(contrast).toMatchObject({ a: { events: 74, of: 200 }, b: { events: 142, of: 400 } });
  });

  test("counts a count by its periods: 12 in two quarters against 6 in four is 12 of 2 against 6 of 4", () => {
    const values = [2022, 2023, 2024].flatMap((year) =>
      [1, 2].map((q) => figure(requestsReceived, { ...quarter(year, q), estimate: year === 2024 ? 6 : 1.5 })),
    );
    expect(changeOf(requestsReceived, values).contrast).toMatchObject({
      a: { events: 12, of: 2 },
      b: { events: 6, of: 4 },
    });
  });

  test("of a day is held against the same day of the years before, the last of February among them", () => {
    const day = (from: string, to: string, estimate: number) =>
      figure(waitingChildren, { from, to, estimate, dimensions: { waiting_for: "help" } });
    const values = [
      day("2022-02-28", "2022-03-01", 4),
      day("2023-02-28", "2023-03-01", 5),
      day("2024-01-31", "2024-02-01", 99),
      day("2024-02-29", "2024-03-01", 6),
    ];
    expect(changeOf(waitingChildren, values).contrast).toMatchObject({
      a: { events: 6, of: 1 },
      b: { events: 9, of: 2 },
    });
  });

  test("is a share's where events are part of their total, and a rate's else", () => {
    expect(
      changeOf(
        deadlinesMet,
        years(
          deadlinesMet,
          2022,
          [
            [8, 10],
            [8, 10],
            [2, 10],
          ],
          { dimensions: { duty: "investigation_3_months" } },
        ),
      ).contrast.contrast,
    ).toBeCloseTo(
      -Math.sqrt(2 * (2 * Math.log(2 / 6) + 8 * Math.log(2) + 16 * Math.log(16 / 12) + 4 * Math.log(4 / 8))),
      9,
    );
  });

  test("is the least that it can be whoever the undecided belong to, and none where they could turn it", () => {
    const of = (undecidedNow: number, undecidedBefore: number) =>
      changeOf(deadlinesMet, [
        ...years(
          deadlinesMet,
          2022,
          [
            [8, 10],
            [8, 10],
          ],
          { dimensions: { duty: "x" }, undecided: undecidedBefore / 2 },
        ),
        ...years(deadlinesMet, 2024, [[4, 10]], { dimensions: { duty: "x" }, undecided: undecidedNow }),
      ]).contrast.contrast;
    expect(of(0, 0)).toBeLessThan(of(2, 0));
    // Who is undecided before can only have made the fall greater.
    expect(of(0, 4)).toBe(of(0, 0));
    expect(of(2, 0)).toBeLessThan(0);
    // Those of the years before would only make the fall greater.
    expect(of(2, 4)).toBe(of(2, 0));
    expect(of(5, 0)).toBe(0);
    const rising = (undecidedBefore: number) =>
      changeOf(deadlinesMet, [
        ...years(
          deadlinesMet,
          2022,
          [
            [4, 10],
            [4, 10],
          ],
          { dimensions: { duty: "x" }, undecided: undecidedBefore / 2 },
        ),
        ...years(deadlinesMet, 2024, [[9, 10]], { dimensions: { duty: "x" }, undecided: 1 }),
      ]).contrast.contrast;
    expect(rising(4)).toBeLessThan(rising(0));
    expect(rising(4)).toBeGreaterThan(0);
    expect(rising(12)).toBe(0);
  });
});

describe("there is no change to test", () => {
  test("where fewer than two years before stand, and where the newest does not", () => {
    const two = years(leftService, 2023, [
      [1, 10],
      [2, 10],
    ]);
    expect(newestOf(leftService, two)).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("minst to tidligere år") },
    });
    const hidden = absence(leftService, "too_few", { from: "2025-01-01", to: "2026-01-01" });
    const three = years(leftService, 2022, [
      [1, 10],
      [2, 10],
      [2, 10],
    ]);
    expect(newestOf(leftService, [...three, hidden])).toMatchObject({
      kind: "too_few",
      because: { nb: "Derfor." },
    });
    const refused = absence(leftService, "not_comparable", { from: "2025-01-01", to: "2026-01-01" });
    expect(newestOf(leftService, [...three, refused])).toMatchObject({
      kind: "not_comparable",
      because: { nb: "Derfor." },
    });
    expect(changeAt(oneSeries(leftService, three), "2030-01-01")).toMatchObject({
      kind: "too_few",
      because: { nb: "Tall for perioden mangler." },
    });
  });

  test("where one of two quarters does not stand", () => {
    const values = [2022, 2023, 2024].map((year) =>
      figure(requestsAssisted, { ...quarter(year, 2), numerator: 1, denominator: 9 }),
    );
    expect(newestOf(requestsAssisted, values).kind).toBe("too_few");
  });

  test("where the series breaks, and it says so; two years on the same side are enough", () => {
    const broken = [
      ...years(
        leftService,
        2021,
        [
          [1, 10],
          [1, 10],
          [2, 10],
        ],
        { series: "unbroken" },
      ),
      ...years(leftService, 2024, [[9, 10]], { series: "2024-01-01" }),
    ];
    expect(newestOf(leftService, broken)).toMatchObject({
      kind: "not_comparable",
      because: { nb: expect.stringContaining("brudd") },
    });
    const after = [
      ...years(leftService, 2021, [[1, 10]], { series: "unbroken" }),
      ...years(
        leftService,
        2022,
        [
          [1, 10],
          [1, 10],
          [9, 10],
        ],
        { series: "2022-01-01" },
      ),
    ];
    expect(changeOf(leftService, after).contrast.b).toEqual({ events: 2, of: 20, undecided: 0 });
  });

  test("where a figure's uncertainty is owed, now or before, and then it says so", () => {
    const owed = { interval: { method: "none", owed: true, because: { nb: "", en: "" } } } as const;
    const of = (now: object, before: object) => [
      ...years(
        leftService,
        2022,
        [
          [1, 10],
          [1, 10],
        ],
        before,
      ),
      ...years(leftService, 2024, [[2, 10]], now),
    ];
    for (const values of [of(owed, {}), of({}, owed)])
      expect(newestOf(leftService, values)).toMatchObject({
        kind: "not_comparable",
        because: { nb: expect.stringContaining("usikkerheten er ikke beregnet") },
      });
    const wilson = {
      interval: { method: "wilson", level: 0.95, lower: 1, upper: 9, about: "chance", owed: true },
    } as object;
    expect(newestOf(leftService, of(wilson, {})).kind).toBe("compared");
  });

  test("where nobody is there to count among", () => {
    const none = years(leftService, 2022, [
      [0, 0],
      [0, 0],
      [1, 10],
    ]);
    expect(newestOf(leftService, none)).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("ingen å regne ut av") },
    });
  });
});
