import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import {
  caseloadAsStated,
  childrenWithMeasures,
  childrenWithMeasuresPerThousand,
  compare,
  deadlinesMet,
  evaluate,
  inhabitants,
  leftService,
  type Metric,
  netExpenditurePerChild,
  netExpenditurePerInhabitant,
  notifications,
  positionsPerThousandChildren,
  requestsReceived,
  sickLeaveFromDays,
  type TableName,
  themeMeetings,
  trend,
  type Value,
} from "../../src/index.js";
import { cell, source } from "../cells.js";

function theValue<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  one: Cell<Name>,
): Value<Id> {
  const [value] = evaluate(metric, asPublished(metric, [one], [source]));
  if (!value) throw new Error("no value");
  return value;
}

const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of + 1}-01-01` });
const other = { unit: "sorvik", name: "Sørvik", members: ["service/sorvik"] };

describe("what a source leaves open", () => {
  const stated = (positions_function: string | null) =>
    theValue(caseloadAsStated, cell({ stated: 20 }, { dimensions: { positions_function } }));

  test("is not alike: 20 children for each of positions that nobody names, and 20 for each of others", () => {
    expect(compare(stated("not_stated"), stated("not_stated"))).toMatchObject({
      kind: "not_comparable",
      differs: [{ facet: "positions_function", a: "not_stated", b: "not_stated" }],
      because: { nb: "Tallene kan ikke sammenlignes: begge er årsverk som kilden ikke sier hva er." },
    });
    expect(compare(stated(null), stated(null))).toMatchObject({
      because: { en: "The figures cannot be compared: neither source says what it is of." },
    });
    expect(compare(stated("casework"), stated("casework")).kind).toBe("difference");
  });

  test("is what a host's figure is of: two hosts report for different others, one host for the same from year to year", () => {
    const host = (more: Partial<Cell>) =>
      theValue(
        netExpenditurePerChild,
        cell(
          { net_expenditure: 9000, inhabitants_aged_0_17: 900 },
          { dimensions: { reporting: "host" }, boundaries: "2020-01-01", ...more },
        ),
      );
    expect(compare(host({}), host(other))).toMatchObject({
      because: {
        nb: "Tallene kan ikke sammenlignes: begge er vertskommuner som rapporterer for flere, og ikke for de samme.",
      },
    });
    expect(compare(host(year(2020)), host(year(2021))).kind).toBe("difference");
  });
});

describe("periods and borders", () => {
  test("34 months of theme meetings are not set beside one year of them", () => {
    const meetings = (more: Partial<Cell>) =>
      theValue(themeMeetings, cell({ held_or_planned: 20, municipalities: 38 }, more));
    const long = { periodStart: "2019-01-01", periodEnd: "2021-11-01" };
    expect(compare(meetings(long), meetings(year(2022)))).toMatchObject({ differs: [{ facet: "period_kind" }] });
  });

  test("children with measures during a year are not set beside those during half of it", () => {
    const children = (more: Partial<Cell>) => theValue(childrenWithMeasures, cell({ during_year: 60 }, more));
    const half = { periodStart: "2020-01-01", periodEnd: "2020-07-01" };
    expect(compare(children(year(2019)), children(half))).toMatchObject({
      differs: [{ facet: "period_kind" }, { facet: "season" }],
    });
  });

  test("inhabitants before a merger are not set beside those after it", () => {
    const people = (boundaries: string) =>
      theValue(inhabitants, cell({ persons: 900 }, { dimensions: { age_group: "total" }, boundaries }));
    expect(compare(people("2018-01-01"), people("2020-01-01"))).toMatchObject({ differs: [{ facet: "boundaries" }] });
  });

  test("a municipality's rate is set beside the nation's, whose borders are not in question: 7,1 less 4,7 is 2,4", () => {
    const rate = (per_1000_aged_0_17: number, more: Partial<Cell>) =>
      theValue(positionsPerThousandChildren, cell({ per_1000_aged_0_17 }, more));
    expect(
      compare(
        rate(7.1, { level: "municipality", boundaries: "2015-01-01" }),
        rate(4.7, { level: "nation", unit: "norge" }),
      ),
    ).toMatchObject({ kind: "difference", estimate: expect.closeTo(2.4, 12) });
  });

  test("four quarters are set beside the same four a year later, never beside the next, which shares three of them", () => {
    const window = (periodStart: string, periodEnd: string) =>
      theValue(
        sickLeaveFromDays,
        cell(
          { lost_days: 400, agreed_days: 4000, employees: 20, absent: 15, absences: 15 },
          {
            ...{ periodStart, periodEnd, dispersion: 20 },
            dimensions: { type: "total", population: "child_welfare_services" },
          },
        ),
      );
    const values = [window("2022-04-01", "2023-04-01"), window("2022-07-01", "2023-07-01")];
    expect(compare(...(values as [Value<string>, Value<string>]))).toMatchObject({ differs: [{ facet: "season" }] });
    const later = trend([...values, window("2023-04-01", "2024-04-01")]);
    expect(later.kind === "trend" && later.changes.map(({ from }) => from.periodStart)).toEqual(["2022-04-01"]);
  });
});

describe("a difference that stands", () => {
  const received = (count: number, more: Partial<Cell>) =>
    theValue(requestsReceived, cell({ received: count }, { ...year(2023), ...more }));

  test("says when it was known that there was no more capacity to ask for", () => {
    expect(compare(received(12, { capacityReached: true }), received(30, year(2022)))).toMatchObject({
      kind: "difference",
      caveat: { nb: expect.stringContaining("ikke var mer kapasitet å be om") },
    });
    expect(compare(received(12, {}), received(30, year(2022)))).toMatchObject({ caveat: undefined });
  });

  test("says that two units in two years are no change over time", () => {
    expect(compare(received(12, other), received(30, year(2022)))).toMatchObject({
      caveat: {
        nb: "Tallene gjelder både ulike enheter og ulike perioder, så forskjellen er ingen utvikling. Tallene er antall, ikke andeler, så forskjellen kan komme av at enhetene er ulike store.",
      },
    });
  });

  test("says that a network's figure is of 3 of 5 services when it is set beside another's", () => {
    const network = (unit: string, membersFound: number) =>
      theValue(
        leftService,
        cell(
          { left_service: 6, average_employees: 50 },
          { level: "network", unit, name: unit, membersFound, membersExpected: 5 },
        ),
      );
    expect(compare(network("Dalen", 3), network("Kysten", 5))).toMatchObject({
      kind: "difference",
      caveat: { nb: "Tallet for Dalen gjelder bare de 3 av 5 delene som har oppgitt tall." },
    });
  });
});

describe("a difference between two units", () => {
  const children = (during_year: number, more: Partial<Cell>) =>
    theValue(childrenWithMeasures, cell({ during_year }, { level: "municipality", boundaries: "2015-01-01", ...more }));
  const [trondheim, tydal] = ["1601", "1665"].map((unit) => ({ unit, members: [`municipality/${unit}`] }));

  test("says of counts that the units are of different sizes: 1 234 children in Trondheim, 10 in Tydal", () => {
    expect(compare(children(1234, { ...trondheim }), children(10, { ...tydal }))).toMatchObject({
      ...{ kind: "difference", estimate: 1224 },
      caveat: { nb: "Tallene er antall, ikke andeler, så forskjellen kan komme av at enhetene er ulike store." },
    });
  });

  test("says nothing of sizes where the figures are rates, nor of one unit's counts from year to year", () => {
    const rate = (more: Partial<Cell>) =>
      theValue(childrenWithMeasuresPerThousand, cell({ per_1000_aged_0_22: 15.9, at_year_end: 827 }, more));
    expect(compare(rate({}), rate(other))).toMatchObject({ kind: "difference", caveat: undefined });
    expect(compare(children(9, year(2015)), children(8, year(2016)))).toMatchObject({ caveat: undefined });
  });

  test("has no interval where an area and another share Lund and Vik, and has one where they share none", () => {
    const area = (unit: string, members: readonly string[]) =>
      children(60, { level: "area", unit, members: members.map((code) => `municipality/${code}`) });
    expect(compare(area("fylket", ["Lund", "Vik"]), area("basen", ["Vik", "Ness"]))).toMatchObject({
      interval: { method: "none", because: { nb: expect.stringContaining("kan ha deler felles") } },
    });
    expect(compare(area("fylket", ["Lund", "Vik"]), area("basen", ["Ness"]))).toMatchObject({
      interval: { method: "mover" },
    });
  });

  test("has no interval where an area's parts are not told as the other's are: nobody sees what they share", () => {
    const area = (unit: string, member: string) => children(60, { level: "area", unit, members: [member] });
    for (const member of ["service/lund", "area/basen"])
      expect(compare(area("fylket", "municipality/lund"), area("basen", member))).toMatchObject({
        interval: { method: "none" },
      });
  });

  test("of notifications has no interval: one child can have several", () => {
    const notified = (events: number, more: Partial<Cell>) => theValue(notifications, cell({ events }, more));
    expect(compare(notified(1205, {}), notified(5, other))).toMatchObject({
      ...{ kind: "difference", estimate: 1200, interval: { method: "none" } },
      caveat: { en: expect.stringContaining("counts, not rates") },
    });
  });
});

describe("a trend that can be chance", () => {
  const met = (of: number, cases: number, due: number) =>
    theValue(deadlinesMet, cell({ cases, due }, { ...year(of), dimensions: { duty: "investigation_3_months" } }));

  test("is neither better nor worse: 45 of 50 after 40 of 50, whose interval is −4,4 to 24,1 points", () => {
    expect(trend([met(2022, 40, 50), met(2023, 45, 50)])).toMatchObject({
      changes: [{ reading: "neither", caveat: { nb: "Endringen er ikke større enn at den kan være tilfeldig." } }],
    });
  });

  test("is better once it is greater than that: 450 of 500 after 400 of 500", () => {
    expect(trend([met(2022, 400, 500), met(2023, 450, 500)])).toMatchObject({
      changes: [{ reading: "better", caveat: undefined }],
    });
  });
});

test("two metrics are refused by their names, so that the reader sees what they measure", () => {
  const dimensions = { reporting: "own" };
  const a = theValue(netExpenditurePerChild, cell({ net_expenditure: 9, inhabitants_aged_0_17: 1 }, { dimensions }));
  const b = theValue(
    netExpenditurePerInhabitant,
    cell({ net_expenditure: 9, inhabitants_aged_0_24: 1 }, { dimensions }),
  );
  expect(compare<string>(a, b)).toMatchObject({
    because: {
      nb: "Tallene kan ikke sammenlignes: det ene er «Netto driftsutgifter per barn 0–17 år», det andre «Netto driftsutgifter per innbygger 0–24 år».",
    },
  });
});

test("a figure of too few is not said to be missing", () => {
  const of = (average_employees: number) => theValue(leftService, cell({ left_service: 2, average_employees }));
  expect(compare(of(9), of(20))).toMatchObject({
    because: { nb: "Det ene tallet kan ikke sammenlignes. Vises ikke: tallet gjelder færre enn 10 ansatte." },
  });
});
