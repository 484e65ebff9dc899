import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import { asInvented } from "../../src/disclosure/as-invented.js";
import { asOwn } from "../../src/disclosure/as-own.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import {
  type AnyMetric,
  carePackage,
  caseload,
  caseloadAsStated,
  caseworkShare,
  catalogue,
  deadlinesMet,
  deadlinesMissed,
  deadlinesNotKnown,
  declinedForCapacity,
  dedicatedCounsellors,
  employeeChurn,
  evaluate,
  expenditurePerChildAtHome,
  expenditurePerPlacedChild,
  familyCouncils,
  formatInterval,
  formatValue,
  fosterCareDuties,
  fosterCareVisits,
  investigations,
  jointPurchases,
  leftByTenure,
  leftField,
  leftMunicipality,
  leftService,
  loggedAssisted,
  longSickLeave,
  type Metric,
  netExpenditurePerChild,
  netExpenditurePerInhabitant,
  networkMeetings,
  notifications,
  notificationsPerThousandChildren,
  preventivePlanAdopted,
  professionalPositionsPerThousandChildren,
  purchasedShare,
  requiredEducation,
  sickLeaveFromDays,
  stability,
  staffingPerThousandChildren,
  statusReportHandled,
  type TableName,
  toCells,
  type Value,
  vacancyRate,
  waitingChildren,
  waitingRequests,
  withdrawnRequests,
} from "../../src/index.js";
import { cell, realPack, source } from "../cells.js";

function theValue<T extends TableName, Name extends string>(metric: Metric<T, Name>, one: Cell<Name>): Value {
  const [value] = evaluate(metric, asPublished(metric, [one], [source]));
  if (!value) throw new Error("no value");
  return value;
}

/** A metric's figure and its interval as a page shows them. */
function shown<Name extends string>(
  metric: Metric<TableName, Name>,
  components: Record<Name, number | null>,
  more: Partial<Cell<Name>> = {},
): string {
  const value = theValue(metric, cell(components, more));
  const interval = formatInterval(value, "nb");
  return `${formatValue(value, "nb").replaceAll(/[\u00a0\u202f]/g, " ")}${interval === undefined ? "" : ` (${interval.replaceAll("\u202f", " ")})`}`;
}

const days = { lost_days: 650, agreed_days: 5000, employees: 90, absent: 65, absences: 65 };

describe("sick leave from days", () => {
  /** Nobody else is shown days of nobody knows how many. */
  const ownValue = (components: Record<keyof typeof days, number | null>, dispersion: number | undefined) =>
    evaluate(sickLeaveFromDays, asOwn(sickLeaveFromDays, [cell(components, { dispersion })], "nordvik"))[0];

  test("650 of 5 000 days is 13,0 %; 65 absentees make lumps of 10 days, so 10,0–16,6 (R poisson.test 65: 50.1656–82.8478, × 10 / 5 000)", () => {
    expect(shown(sickLeaveFromDays, days, { dispersion: 8 })).toBe("13,0 % (10,0–16,6)");
  });

  test("a dispersion of 26 estimated over services is more than 10 days an absentee: 25 lumps, 8,4–19,2 (R poisson.test 25: 16.1787–36.9049)", () => {
    expect(shown(sickLeaveFromDays, days, { dispersion: 26 })).toBe("13,0 % (8,4–19,2)");
  });

  test("says that its dispersion is estimated", () => {
    const value = theValue(sickLeaveFromDays, cell(days, { dispersion: 26 }));
    expect(value).toMatchObject({ interval: { method: "overdispersed", dispersion: 26, about: "chance" } });
  });

  test.each([
    ["how many were absent is not given", { ...days, absent: null, absences: null }, 8],
    ["no dispersion could be estimated", days, undefined],
    ["nobody is said to be absent though days are lost", { ...days, absent: 0, absences: 0 }, 8],
  ])("has no interval and owes one when %s, as the service itself sees it", (_, components, dispersion) => {
    const value = ownValue(components, dispersion);
    expect(value).toMatchObject({
      kind: "value",
      estimate: expect.closeTo(13, 12),
      interval: { method: "none", owed: true },
    });
  });

  test.each<[string, Record<keyof typeof days, number | null>, number | undefined, string]>([
    [
      "not given, it says that they are needed",
      { ...days, absent: null, absences: null },
      8,
      "hvor mange som var borte, ikke bare hvor mange dager",
    ],
    [
      "given and nothing is estimated, it says so",
      days,
      undefined,
      "vi kan ikke anslå hvor ujevnt fraværet er fordelt",
    ],
    [
      "neither given nor needed for want of an estimate",
      { ...days, absent: null, absences: null },
      undefined,
      "hvor mange som var borte",
    ],
  ])("where absentees are %s", (_, components, dispersion, words) => {
    const value = ownValue(components, dispersion);
    expect(value).toMatchObject({ interval: { because: { nb: expect.stringContaining(words) }, owed: true } });
  });

  test("with a dispersion of exactly 0 and no lost days stands as 0,0 % and owes its interval: services alike tell nothing of chance", () => {
    const value = theValue(sickLeaveFromDays, cell({ ...days, lost_days: 0 }, { dispersion: 0 }));
    expect(value).toMatchObject({ kind: "value", estimate: 0, interval: { method: "none", owed: true } });
    expect(value).toMatchObject({ interval: { because: { nb: expect.stringContaining("kan ikke anslå") } } });
  });

  test("9 employees are too few to be shown to anybody, 10 are not, and a service sees its own", () => {
    const nine = { ...days, employees: 9, absent: 4, absences: 4 };
    expect(theValue(sickLeaveFromDays, cell(nine, { dispersion: 8 }))).toMatchObject({
      kind: "too_few",
      because: { nb: "Vises ikke: tallet gjelder færre enn 10 ansatte." },
    });
    expect(theValue(sickLeaveFromDays, cell({ ...nine, employees: 10 }, { dispersion: 8 })).kind).toBe("value");
    const [own] = evaluate(sickLeaveFromDays, asOwn(sickLeaveFromDays, [cell(nine, { dispersion: 8 })], "nordvik"));
    expect(own?.kind).toBe("value");
  });

  test("5 of 50 absent for more than 16 days is 10,0 %, Wilson 4,3–21,4 (R prop.test: 0.04347, 0.21360)", () => {
    expect(shown(longSickLeave, { absent_over_16_days: 5, employees: 50 })).toBe("10,0 % (4,3–21,4)");
  });
});

describe("a share of the parts that reported", () => {
  const partial = { membersFound: 21, membersExpected: 22 } as const;

  test("stands for 21 of 22 services, and says so", () => {
    const value = theValue(vacancyRate, cell({ vacancies: 8, filled_positions: 392 }, partial));
    expect(value).toMatchObject({ kind: "value", estimate: 2, ...partial });
  });

  test("of none that reported does not stand, and a count takes every part", () => {
    expect(
      theValue(vacancyRate, cell({ vacancies: 8, filled_positions: 392 }, { ...partial, membersFound: 0 })).kind,
    ).toBe("missing");
    expect(theValue(notifications, cell({ events: 300 }, partial)).kind).toBe("missing");
  });
});

describe("staffing, by hand", () => {
  test.each([
    [
      "1,5 vacant beside 28,5 filled, of 30, is 5,0 %",
      vacancyRate,
      { vacancies: 1.5, filled_positions: 28.5 },
      "5,0 %",
    ],
    ["4 vacant beside 16 filled, of 20, is 20,0 %", vacancyRate, { vacancies: 4, filled_positions: 16 }, "20,0 %"],
    [
      "22 filled positions and 4 000 children are 5,5 per 1 000",
      staffingPerThousandChildren,
      { filled_positions: 22, children_aged_0_17: 4000 },
      "5,5 per 1 000",
    ],
    [
      "16 of 16 filled positions with the education is 100,0 %, whatever is vacant beside them",
      requiredEducation,
      { qualified_positions: 16, filled_positions: 16 },
      "100,0 %",
    ],
    [
      "18 positions with a professional education and 4 000 children are 4,5 per 1 000",
      professionalPositionsPerThousandChildren,
      { professional_positions: 18, children_aged_0_17: 4000 },
      "4,5 per 1 000",
    ],
    [
      "3 of 8 counsellors without casework is 38 %",
      dedicatedCounsellors,
      { dedicated_counsellors: 3, counsellors: 8 },
      "38 %",
    ],
    [
      "350 children over 20 positions is 17,5; Garwood 314,3–388,7 over 20 (R poisson.test 350: 314.291, 388.651)",
      caseload,
      { children: 350, positions: 20 },
      "17,5 barn per årsverk (15,7–19,4)",
    ],
    ["a caseload as stated is as stated", caseloadAsStated, { stated: 74 }, "74,0 barn per årsverk"],
  ] as const)("as counted by hand: %s", (_, metric, components, expected) => {
    expect(shown(metric as AnyMetric, components)).toBe(expected);
  });
});

describe("turnover, by hand: 20 at the start, 4 hired, 6 left, 18 at the end, 19 on average", () => {
  test.each([
    [
      "6 left the service: 31,6 % (R poisson.test 6: 2.2019–13.0595, over 19)",
      leftService,
      "left_service",
      6,
      "31,6 % (11,6–68,7)",
    ],
    ["4 left the municipality: 21,1 % (1.0899–10.2416)", leftMunicipality, "left_municipality", 4, "21,1 % (5,7–53,9)"],
    ["3 left the field: 15,8 % (0.6187–8.7673)", leftField, "left_field", 3, "15,8 % (3,3–46,1)"],
  ] as const)("as counted by hand: %s", (_, metric, name, left, expected) => {
    expect(shown(metric as AnyMetric, { [name]: left, average_employees: 19 })).toBe(expected);
  });

  test("4 hires make up for 4 of the 6 exits: 4 of 19 is 21,1 %, without an interval", () => {
    expect(shown(employeeChurn, { replaced: 4, average_employees: 19 })).toBe("21,1 %");
  });

  test("of a service with 4 hired and one with 4 who left, 20 each, nobody was replaced: 0 + 0 of 40 is 0,0 %", () => {
    const about = { period_start: "2024-01-01", period_end: "2025-01-01", source: "report", status: "confirmed" };
    const rows = [
      { ...about, level: "service", unit: "a", hired: 4, left_service: 0, replaced: 0, average_employees: 20 },
      { ...about, level: "service", unit: "b", hired: 0, left_service: 4, replaced: 0, average_employees: 20 },
    ];
    const member = { memberLevel: "service", unit: "n", status: "confirmed", source: "report" } as const;
    const to = { kind: "map", level: "network", rows: ["a", "b"].map((of) => ({ ...member, member: of })) } as const;
    const cells = toCells(employeeChurn, aggregate(employeeChurn, rows, { to }));
    const [network] = evaluate(employeeChurn, asPublished(employeeChurn, cells, [source]));
    expect(network && formatValue(network, "nb")).toBe("0,0\u00a0%");
  });

  test("replacement of nobody is not calculable", () => {
    const nobody = cell({ replaced: 0, average_employees: 0 });
    const [own] = evaluate(employeeChurn, asOwn(employeeChurn, [nobody], "nordvik"));
    expect(own?.kind).toBe("not_applicable");
  });

  test("14 of 20 still employed is 70,0 %, Wilson 48,1–85,5 (R prop.test: 0.48102, 0.85452)", () => {
    expect(shown(stability, { still_employed: 14, employees_at_start: 20 })).toBe("70,0 % (48,1–85,5)");
  });

  test("2 of 20 left with a tenure of 6 to 12 months is 10,0 %, Wilson 2,8–30,1 (R prop.test: 0.02787, 0.30103)", () => {
    expect(shown(leftByTenure, { left_service: 2, at_risk: 20 }, { dimensions: { tenure: "006" } })).toBe(
      "10,0 % (2,8–30,1)",
    );
  });
});

describe("demand and help, by hand", () => {
  test("13 of 43 logged requests declined is 30,2 %, Wilson 18,6–45,1 (R prop.test: 0.18602, 0.45106)", () => {
    expect(shown(declinedForCapacity, { requests: 13, all: 43 })).toBe("30,2 % (18,6–45,1)");
  });

  test("a share of the log is hidden where the base hides a count", () => {
    const hidden = theValue(withdrawnRequests, cell({ requests: null, all: null }));
    expect([hidden.kind, formatValue(hidden, "nb")]).toEqual(["hidden", ":"]);
  });

  test.each([
    [
      "20 of 50 got help: 40,0 % (R prop.test: 0.27610, 0.53820)",
      loggedAssisted,
      { requests: 20, all: 50 },
      "40,0 % (27,6–53,8)",
    ],
    ["5 of 50 wait: 10,0 % (0.04347, 0.21360)", waitingRequests, { requests: 5, all: 50 }, "10,0 % (4,3–21,4)"],
    ["105 children wait, and each of them is counted: no interval", waitingChildren, { children: 105 }, "105 barn"],
    [
      "57 988 notifications in 2019, of which one child can have several: no interval",
      notifications,
      { events: 57988 },
      "57 988 meldinger",
    ],
    [
      "46 864 investigations in 2019 (Wilson–Hilferty: 46 440.65–47 290.24)",
      investigations,
      { events: 46864 },
      "46 864 undersøkelser (46 440,7–47 290,2)",
    ],
    [
      "30 notifications of 1 500 children are 1 000 × 30 / 1 500 = 20,0 per 1 000, and can be of fewer than 30 children",
      notificationsPerThousandChildren,
      { events: 30, children_aged_0_17: 1500 },
      "20,0 per 1 000",
    ],
    ["4 family councils, which can be of fewer families", familyCouncils, { events: 4 }, "4 møter"],
    ["6 network meetings, which can be of fewer families", networkMeetings, { events: 6 }, "6 møter"],
  ] as const)("as counted by hand: %s", (_, metric, components, expected) => {
    expect(shown(metric as AnyMetric, components)).toBe(expected);
  });
});

describe("what a description must say, so that two who count count alike", () => {
  test("visits beyond the requirement of one child do not count for another: 6, 2, 4 and 4 of 4 each are 4 + 2 + 4 + 4 of 16", () => {
    expect(shown(fosterCareVisits, { visits: 4 + 2 + 2 * 4, required_visits: 4 * 4, children: 4 })).toBe("87,5 %");
    expect(fosterCareVisits.description.nb).toContain("teller ikke flere besøk enn kravet");
  });

  test("a deadline that has run out is missed whether or not it is done since", () => {
    expect(deadlinesMissed.description.nb).toContain("enten de er gjort siden eller ikke");
    expect(deadlinesMissed.label.nb).not.toContain("Gjort");
  });

  test("days of several short spells add up to more than 16 without any doctor", () => {
    expect(longSickLeave.description.nb).toContain("til sammen");
  });
});

describe("deadlines and foster homes, by hand", () => {
  test("of 50 cases 40 were in time, 5 late and 5 cannot be told: 80, 10 and 10 %, which are all of them", () => {
    const values = [
      theValue(deadlinesMet, cell({ cases: 40, due: 50, not_known: 5 })),
      theValue(deadlinesMissed, cell({ cases: 5, due: 50, not_known: 5 })),
      theValue(deadlinesNotKnown, cell({ cases: 5, due: 50 })),
    ];
    expect(values.map((value) => formatValue(value, "nb"))).toEqual(["80,0\u00a0%", "10,0\u00a0%", "10,0\u00a0%"]);
    expect(values.map((value) => formatInterval(value, "nb"))).toEqual(["67,0–88,8", "4,3–21,4", undefined]);
  });

  test.each([
    [
      "11 of 50 followed up: 22,0 % (R prop.test: 0.12751, 0.35242)",
      fosterCareDuties,
      { children_fulfilled: 11, children: 50 },
      "22,0 % (12,8–35,2)",
    ],
    [
      "38 of 44 supervised: 86,4 % (0.73289, 0.93603)",
      fosterCareDuties,
      { children_fulfilled: 38, children: 44 },
      "86,4 % (73,3–93,6)",
    ],
    [
      "150 of 176 required visits is 85,2 %",
      fosterCareVisits,
      { visits: 150, required_visits: 176, children: 44 },
      "85,2 %",
    ],
    [
      "5 of 50 with the care package: 10,0 %",
      carePackage,
      { children_fulfilled: 5, children: 50 },
      "10,0 % (4,3–21,4)",
    ],
  ] as const)("as counted by hand: %s", (_, metric, components, expected) => {
    expect(shown(metric as AnyMetric, components)).toBe(expected);
  });
});

describe("economy and governance, by hand", () => {
  test.each([
    [
      "30 000 thousand for 2 000 children is 15,0",
      netExpenditurePerChild,
      { net_expenditure: 30000, inhabitants_aged_0_17: 2000 },
      "15,0 tusen kroner",
    ],
    [
      "30 000 thousand for 3 000 inhabitants is 10,0",
      netExpenditurePerInhabitant,
      { net_expenditure: 30000, inhabitants_aged_0_24: 3000 },
      "10,0 tusen kroner",
    ],
    [
      "16 000 thousand for 32 placed children is 500,0",
      expenditurePerPlacedChild,
      { gross_placed: 16000, placed_children: 32 },
      "500,0 tusen kroner",
    ],
    [
      "6 000 thousand for 80 children at home is 75,0",
      expenditurePerChildAtHome,
      { gross_at_home: 6000, children_at_home: 80 },
      "75,0 tusen kroner",
    ],
    ["9 000 of 30 000 to casework is 30,0 %", caseworkShare, { net_casework: 9000, net_expenditure: 30000 }, "30,0 %"],
    ["1 500 of 6 000 purchased is 25,0 %", purchasedShare, { purchased: 1500, gross_at_home: 6000 }, "25,0 %"],
    [
      "600 of 1 500 under a joint agreement is 40,0 %",
      jointPurchases,
      { purchased_jointly: 600, purchased: 1500 },
      "40,0 %",
    ],
    [
      "19 of 38 councils handled the report: 50 %",
      statusReportHandled,
      { status_report_handled: 19, municipalities: 38 },
      "50 %",
    ],
    ["9 of 36 have a plan: 25 %", preventivePlanAdopted, { preventive_plan_adopted: 9, municipalities: 36 }, "25 %"],
  ] as const)("as counted by hand: %s", (_, metric, components, expected) => {
    expect(shown(metric as AnyMetric, components)).toBe(expected);
  });
});

describe("every metric of the catalogue", () => {
  const metrics = catalogue as readonly AnyMetric[];

  test("has an id of its own", () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  });

  test.each(metrics.map((metric) => [metric.id, metric] as const))(
    "%s says what it is in two languages, in whole sentences, and protects what it divides",
    (_, { label, description, disclosure, components, interval }) => {
      expect([label.nb, label.en].every((text) => text.trim().length > 3)).toBe(true);
      expect([description.nb, description.en].every((text) => /^[A-ZÆØÅ].*[.]$/.test(text))).toBe(true);
      expect(Object.keys(components)).toEqual(
        expect.arrayContaining([disclosure.count, disclosure.outOf ?? disclosure.count]),
      );
      if (interval.method === "none") expect(interval.because.nb).toMatch(/\.$/);
    },
  );

  test("an absence of every kind in Eksempelfylket's clothes is never a number", () => {
    const invented = cell({ vacancies: null, filled_positions: 4 }, { status: "invented", unit: "tussmo" });
    const pack = { id: "x", kind: "invented", units: new Set(["tussmo"]) } as const;
    const [value] = evaluate(vacancyRate, asInvented(vacancyRate, [invented], { pack, real: [realPack] }));
    expect(value && formatValue(value, "nb")).toBe("..");
  });
});
