import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import {
  type AnyMetric,
  catalogue,
  deadlinesMet,
  declinedForCapacity,
  evaluate,
  investigations,
  type Metric,
  requestsReceived,
  sickLeave,
  statusReportHandled,
  type TableName,
  trend,
  type Value,
  vacancyRate,
  waitingChildren,
} from "../../src/index.js";
import { cell, source } from "../cells.js";

function theValues<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  cells: readonly Cell<Name>[],
): readonly Value<Id>[] {
  return evaluate(metric, asPublished(metric, cells, [source]));
}

const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of + 1}-01-01` });
const quarters = [
  ["2019-01-01", "2019-04-01", 7.8],
  ["2019-04-01", "2019-07-01", 6.9],
  ["2020-01-01", "2020-04-01", 8.4],
  ["2020-04-01", "2020-07-01", 6.5],
] as const;
const leave = theValues(
  sickLeave,
  quarters.map(([periodStart, periodEnd, percent]) =>
    cell(
      { percent },
      {
        ...{ level: "nation", unit: "norge", periodStart, periodEnd },
        dimensions: { type: "doctor_certified", population: "municipalities" },
      },
    ),
  ),
);
const estimates = (result: ReturnType<typeof trend>) =>
  result.kind === "trend" && result.changes.map(({ from, to }) => [from.estimate, to.estimate]);

describe("a trend", () => {
  test("compares each quarter with the same quarter a year later: 8,4 − 7,8 = 0,6 and 6,5 − 6,9 = −0,4", () => {
    const result = trend(leave);
    if (result.kind !== "trend") throw new Error("refused");
    expect(result.changes.map(({ difference }) => Math.round(difference.estimate * 10) / 10)).toEqual([0.6, -0.4]);
  });

  test("reads nothing into a change whose uncertainty nobody knows, and says so: 7,8 to 8,4 % is not worse", () => {
    expect(trend(leave)).toMatchObject({
      changes: [{ reading: "neither", caveat: { nb: expect.stringContaining("Derfor kan ingen se") } }, {}],
    });
  });

  test("of a service's sick leave of which only the percent is told, 12 and 9, is refused: its uncertainty is owed", () => {
    const dimensions = { type: "total", population: "child_welfare_services" };
    const values = theValues(sickLeave, [
      cell({ percent: 12 }, { ...year(2023), dimensions }),
      cell({ percent: 9 }, { ...year(2024), dimensions }),
    ]);
    expect(values[0]).toMatchObject({ kind: "value", estimate: 12, interval: { method: "none", owed: true } });
    expect(trend(values)).toMatchObject({
      kind: "not_comparable",
      because: { nb: expect.stringContaining("usikkerheten er ikke beregnet") },
    });
  });

  test("never sets Q1 against Q2", () => {
    expect(trend(leave.slice(0, 2))).toEqual({ kind: "trend", changes: [] });
  });

  test("of what follows the season is from exactly a year before: Q1 2022 is not set beside Q1 2024", () => {
    const first = (of: number, children: number) =>
      cell({ events: children }, { periodStart: `${of}-01-01`, periodEnd: `${of}-04-01` });
    expect(estimates(trend(theValues(investigations, [first(2022, 20), first(2024, 30)])))).toEqual([]);
    expect(
      estimates(
        trend(
          theValues(
            investigations,
            [2022, 2023, 2024].map((of) => first(of, of)),
          ),
        ),
      ),
    ).toEqual([
      [2022, 2023],
      [2023, 2024],
    ]);
  });

  test("of a stock follows no season: 51 children wait in December and 105 in February, and January is missing", () => {
    const month = (periodStart: string, periodEnd: string, children: number) =>
      cell({ children }, { periodStart, periodEnd, dimensions: { waiting_for: "help" } });
    const winter = [
      month("2020-12-01", "2021-01-01", 51),
      month("2021-02-01", "2021-03-01", 105),
      month("2021-03-01", "2021-04-01", 104),
    ];
    const result = trend(theValues(waitingChildren, winter));
    expect(estimates(result)).toEqual([
      [51, 105],
      [105, 104],
    ]);
    const [overGap, next] = result.kind === "trend" ? result.changes : [];
    expect(overGap?.caveat?.nb).toContain("Det mangler tall for tiden mellom de to periodene.");
    expect(next?.caveat?.nb ?? "").not.toContain("mangler tall");
  });

  test("of what is counted on days says that a day between them has no figure: 2022 to 2024, and not 2024 to 2025", () => {
    const lastDay = (of: number, vacancies: number | null) =>
      cell(
        { vacancies, filled_positions: 40 - (vacancies ?? 0) },
        { periodStart: `${of}-12-31`, periodEnd: `${of + 1}-01-01` },
      );
    const result = trend(
      theValues(vacancyRate, [lastDay(2022, 2), lastDay(2023, null), lastDay(2024, 4), lastDay(2025, 4)]),
    );
    expect(estimates(result)).toEqual([
      [5, 10],
      [10, 10],
    ]);
    expect(result).toMatchObject({
      changes: [{ caveat: { en: expect.stringContaining("Figures are missing") } }, { caveat: undefined }],
    });
  });

  test("of days a month apart says where months are missing: January, February and June", () => {
    const day = (of: string, next: string, children: number) =>
      cell({ children }, { periodStart: of, periodEnd: next, dimensions: { waiting_for: "help" } });
    const days = [
      day("2021-01-31", "2021-02-01", 51),
      day("2021-02-28", "2021-03-01", 105),
      day("2021-06-30", "2021-07-01", 104),
    ];
    const result = trend(theValues(waitingChildren, days));
    const caveats = result.kind === "trend" ? result.changes.map(({ caveat }) => caveat?.nb ?? "") : [];
    expect(caveats.map((caveat) => caveat.includes("mangler tall"))).toEqual([false, true]);
  });

  test("is not made of two figures of one day: 12 with help wanted and 12 counted anew", () => {
    const [first, second] = theValues(requestsReceived, [
      cell({ received: 12 }, year(2023)),
      cell({ received: 15 }, year(2023)),
    ]);
    if (!first || !second) throw new Error("no values");
    expect(trend([first, second])).toMatchObject({
      kind: "not_comparable",
      differs: [],
      because: {
        nb: "En utvikling har ett tall for hver periode: her er to for 2023.",
        en: "A trend has one figure a period: here are two of 2023.",
      },
    });
  });

  test("more deadlines met is better: 450 of 500 after 400 of 500", () => {
    const dimensions = { duty: "investigation_3_months" };
    const values = theValues(deadlinesMet, [
      cell({ cases: 400, due: 500, not_known: 0 }, { ...year(2023), dimensions }),
      cell({ cases: 450, due: 500, not_known: 0 }, { ...year(2024), dimensions }),
    ]);
    expect(trend(values)).toMatchObject({ changes: [{ reading: "better", caveat: undefined }] });
  });

  test("requests falling from 30 to 12 are neither better nor worse, and where capacity was known to be reached it says so", () => {
    const before = cell({ received: 30 }, year(2023));
    const open = theValues(requestsReceived, [before, cell({ received: 12 }, year(2024))]);
    expect(trend(open)).toMatchObject({ changes: [{ reading: "neither", caveat: undefined }] });
    const full = theValues(requestsReceived, [
      before,
      cell({ received: 12 }, { ...year(2024), capacityReached: true }),
    ]);
    expect(trend(full)).toMatchObject({
      changes: [{ reading: "neither", caveat: { nb: expect.stringContaining("ikke var mer kapasitet å be om") } }],
    });
  });

  test("is read as good or bad of nothing that capacity limits: every such metric of the catalogue says neither", () => {
    const metrics: readonly AnyMetric[] = catalogue;
    expect(metrics.filter(({ limitedByCapacity, polarity }) => limitedByCapacity && polarity !== "none")).toEqual([]);
  });

  test("has no change over a year that does not stand: 30 in 2022, none in 2023, 28 in 2024", () => {
    const values = theValues(requestsReceived, [
      cell({ received: 30 }, year(2022)),
      cell({ received: null }, year(2023)),
      cell({ received: 28 }, year(2024)),
    ]);
    expect(estimates(trend(values))).toEqual([]);
  });

  test("is of one unit", () => {
    const values = theValues(requestsReceived, [
      cell({ received: 30 }, year(2022)),
      cell({ received: 3 }, { ...year(2023), unit: "sorvik", name: "Sørvik" }),
    ]);
    expect(trend(values)).toMatchObject({
      kind: "not_comparable",
      because: { nb: "En utvikling gjelder én enhet: her er både Nordvik og Sørvik." },
    });
  });

  test("across a break is refused by the sentence of compare", () => {
    const values = theValues(declinedForCapacity, [
      cell({ requests: 5, all: 20 }, { ...year(2022) }),
      cell({ requests: 6, all: 20 }, { ...year(2023), series: "2023-01-01" }),
    ]);
    expect(trend(values)).toMatchObject({
      kind: "not_comparable",
      because: { nb: "Tallene kan ikke sammenlignes: tidsserien har et brudd 1.1.2023 mellom dem." },
    });
  });

  test("says which two units were given, and of whichever order the figures come in gives the same changes", () => {
    const values = theValues(requestsReceived, [
      cell({ received: 30 }, year(2022)),
      cell({ received: 3 }, { ...year(2023), unit: "sorvik", name: "Sørvik" }),
    ]);
    expect(trend(values)).toMatchObject({ differs: [{ facet: "unit", a: "nordvik", b: "sorvik" }] });
    expect(estimates(trend(leave.toReversed()))).toEqual([
      [7.8, 8.4],
      [6.9, 6.5],
    ]);
  });

  test("of deadlines met by 450 of 500 and then by 400 of 500 is worse, with nothing to add", () => {
    const dimensions = { duty: "investigation_3_months" };
    const values = theValues(deadlinesMet, [
      cell({ cases: 450, due: 500, not_known: 0 }, { ...year(2023), dimensions }),
      cell({ cases: 400, due: 500, not_known: 0 }, { ...year(2024), dimensions }),
    ]);
    expect(trend(values)).toMatchObject({ changes: [{ reading: "worse", caveat: undefined }] });
  });

  test("where everybody is counted is better from 20 to 21 of 38 councils, and says that there is no uncertainty", () => {
    const of38 = (status_report_handled: number, of: number) =>
      cell({ status_report_handled, municipalities: 38 }, { ...year(of), level: "region", unit: "fylket" });
    expect(trend(theValues(statusReportHandled, [of38(20, 2023), of38(21, 2024)]))).toMatchObject({
      changes: [
        {
          reading: "better",
          difference: { interval: { method: "none", complete: true } },
          caveat: { nb: expect.stringContaining("Ingen usikkerhet: alle er talt med") },
        },
      ],
    });
  });

  test("of what follows the season misses nothing in between: a silent spring says nothing of two winters", () => {
    const quarter = (periodStart: string, periodEnd: string, events: number | null) =>
      cell({ events }, { periodStart, periodEnd });
    const values = theValues(investigations, [
      quarter("2022-01-01", "2022-04-01", 20),
      quarter("2022-04-01", "2022-07-01", null),
      quarter("2023-01-01", "2023-04-01", 21),
    ]);
    const result = trend(values);
    expect(estimates(result)).toEqual([[20, 21]]);
    expect(result.kind === "trend" && (result.changes[0]?.caveat?.nb ?? "")).not.toContain("mangler tall");
  });

  test("sets a month beside no quarter: it has then no change, and is not refused", () => {
    const dimensions = { waiting_for: "help" };
    const values = theValues(waitingChildren, [
      cell({ children: 51 }, { periodStart: "2020-12-01", periodEnd: "2021-01-01", dimensions }),
      cell({ children: 60 }, { periodStart: "2021-01-01", periodEnd: "2021-04-01", dimensions }),
    ]);
    expect(trend(values)).toEqual({ kind: "trend", changes: [] });
  });

  test("of nothing is a trend without changes", () => {
    expect(trend([])).toEqual({ kind: "trend", changes: [] });
  });
});
