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
  statusReportHandled,
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
      because: {
        nb: "Tallene kan ikke sammenlignes: begge er årsverk der kilden ikke sier hvilke stillinger som er med.",
      },
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
        nb: "Tallene kan ikke sammenlignes: begge er vertskommuner som rapporterer for flere kommuner, og ikke for de samme.",
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
      differs: [{ facet: "period_kind" }],
    });
  });

  test("inhabitants before a merger are not set beside those after it", () => {
    const people = (territory: string) =>
      theValue(inhabitants, cell({ persons: 900 }, { dimensions: { age_group: "total" }, territory }));
    expect(compare(people("5004>5006"), people("5004>5006 5039>5006"))).toMatchObject({
      differs: [{ facet: "territory" }],
    });
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
        nb: "Tallene gjelder både ulike enheter og ulike perioder, så forskjellen er ingen utvikling. Tallene er antall, ikke andeler, så forskjellen kan skyldes at enhetene er ulikt store.",
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
      caveat: { nb: "Tallet for Dalen gjelder bare de 3 av 5 enhetene som har oppgitt tall." },
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
      caveat: { nb: "Tallene er antall, ikke andeler, så forskjellen kan skyldes at enhetene er ulikt store." },
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
  const met = (of: number, cases: number, due: number, not_known = 0) =>
    theValue(
      deadlinesMet,
      cell({ cases, due, not_known }, { ...year(of), dimensions: { duty: "investigation_3_months" } }),
    );

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

describe("cases of which the source cannot tell", () => {
  const met = (of: number, cases: number, not_known: number, due = 500) =>
    theValue(
      deadlinesMet,
      cell({ cases, due, not_known }, { ...year(of), dimensions: { duty: "investigation_3_months" } }),
    );
  const mayTurn = { nb: expect.stringContaining("gå motsatt vei") };

  test("make nothing worse: 450 of 500 in time, then 300 and 160 of which nobody can tell, which may be 460", () => {
    expect(trend([met(2022, 450, 0), met(2023, 300, 160)])).toMatchObject({
      changes: [{ reading: "neither", caveat: mayTurn }],
    });
    expect(trend([met(2022, 300, 160), met(2023, 450, 0)])).toMatchObject({
      changes: [{ reading: "neither", caveat: mayTurn }],
    });
  });

  test("nor where they would leave no more than chance: 450 of 500, then 300 and 140, which may be 440", () => {
    expect(trend([met(2022, 450, 0), met(2023, 300, 140)])).toMatchObject({
      changes: [{ reading: "neither", caveat: mayTurn }],
    });
  });

  test("and hide nothing that is worse whatever they were: 450 of 500, then 300 and 60, which are 360 at most", () => {
    // Newcombe's interval of 60 less 90 % of 500 each: −35.0 to −24.9; 60 of 500 are 12 points.
    expect(trend([met(2022, 450, 0), met(2023, 300, 60)])).toMatchObject({
      changes: [{ reading: "worse", caveat: undefined }],
    });
    expect(trend([met(2022, 450, 50), met(2023, 300, 60)])).toMatchObject({ changes: [{ reading: "worse" }] });
  });

  test("are said of two services too", () => {
    const [a, b] = [met(2022, 450, 0), met(2022, 300, 160)];
    expect(compare(a, { ...b, unit: "sorvik" })).toMatchObject({ kind: "difference", caveat: mayTurn });
  });
});

describe("where everybody is counted", () => {
  const handled = (of: number, status_report_handled: number, membersFound: number) =>
    theValue(
      statusReportHandled,
      cell(
        { status_report_handled, municipalities: membersFound },
        {
          ...{ level: "region", unit: "trondelag", membersFound, membersExpected: 38, ...year(of) },
          members: Array.from({ length: membersFound }, (_, i) => `municipality/${5001 + i}`),
        },
      ),
    );

  test("a change is as great as it is: 20 of 38 municipalities, then 30", () => {
    expect(trend([handled(2022, 20, 38), handled(2023, 30, 38)])).toMatchObject({ changes: [{ reading: "better" }] });
  });

  test("but not where 3 of 38 have reported, 1 and then 3 of them: nobody knows of the others", () => {
    const [before, after] = [handled(2022, 1, 3), handled(2023, 3, 3)];
    expect(trend([before, after])).toMatchObject({
      changes: [{ reading: "neither", caveat: { nb: expect.stringContaining("3 av 38") } }],
    });
    expect(compare(after, before)).toMatchObject({ interval: { method: "none" } });
  });
});

describe("the ground that a figure is of", () => {
  const received = (territory: string, more: Partial<Cell> = {}) =>
    theValue(requestsReceived, cell({ received: 12 }, { ...year(2022), territory, ...more }));

  test("must be the same in both years of one service", () => {
    expect(compare(received("5038 5039", year(2023)), received("5038"))).toMatchObject({
      because: {
        nb: "Tallene kan ikke sammenlignes: det ene gjelder 2023, det andre 2022, og Nordvik omfattet ikke det samme området.",
        en: "The figures cannot be compared: one is for 2023, the other for 2022, and Nordvik did not cover the same area.",
      },
    });
    expect(compare(received("5038", year(2023)), received("5038")).kind).toBe("difference");
    expect(compare(received("5038 5039", other), received("5038")).kind).toBe("difference");
  });

  test("is not known to be the same where nobody has told it", () => {
    expect(compare(received("unknown", year(2023)), received("unknown"))).toMatchObject({
      because: {
        nb: "Tallene kan ikke sammenlignes: det er ikke kjent hvilket område Nordvik omfattet i perioden 2023.",
        en: "The figures cannot be compared: it is not known what Nordvik covered in 2023.",
      },
    });
  });

  test("is none where it changed in the midst: such a figure is set beside no other of its unit, a municipality's beside none", () => {
    const borders = { level: "municipality", boundaries: "2020-01-01" } as const;
    const refused = {
      because: {
        nb: "Tallene kan ikke sammenlignes: området til Nordvik ble endret i løpet av perioden 2022.",
        en: "The figures cannot be compared: what Nordvik covered changed in the course of 2022.",
      },
    };
    const sorvik = received("5038", { ...other, ...borders });
    expect(compare(received("changing", borders), sorvik)).toMatchObject(refused);
    expect(compare(sorvik, received("changing", borders))).toMatchObject(refused);
    expect(compare(received("5039", borders), sorvik).kind).toBe("difference");
    expect(compare(received("changing"), received("changing"))).toMatchObject(refused);
    const caveat = expect.stringContaining("Området til Nordvik ble endret i løpet av perioden 2022.");
    expect(compare(received("changing"), received("5038", other))).toMatchObject({ caveat: { nb: caveat } });
    expect(compare(received("5038", other), received("changing"))).toMatchObject({ caveat: { nb: caveat } });
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
