import { describe, expect, test } from "vitest";
import { attention } from "../../src/findings/attention.js";
import type { Finding } from "../../src/findings/finding.js";
import { findings } from "../../src/findings/findings.js";
import { pairSentence, testedSentence } from "../../src/findings/sentences.js";
import type { Measured } from "../../src/findings/series.js";
import { caseloadAsStated } from "../../src/metrics/catalogue/caseload.js";
import { deadlinesMet } from "../../src/metrics/catalogue/deadlines.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { leftMunicipality, leftService } from "../../src/metrics/catalogue/turnover.js";
import { waitingChildren } from "../../src/metrics/catalogue/waiting-children.js";
import type { Figure, Value } from "../../src/metrics/value.js";
import { absence, figure, years } from "./figures.js";

const names = ["a", "b", "c", "d", "e", "f"];
const units = names.map((id) => ({ level: "service", id, name: id.toUpperCase() }) as const);

/** Six services with eight years in which 3 or 5 of 50 leave, by turns; of the first, so many in the last. */
const leaving = (last: number, more: Partial<Value> = {}): Measured => ({
  metric: leftService,
  values: names.flatMap((unit, i) =>
    years(
      leftService,
      2018,
      Array.from(
        { length: 8 },
        (_, year) => [unit === "a" && year === 7 ? last : 3 + 2 * ((i + year) % 2), 50] as const,
      ),
      { unit, name: unit.toUpperCase(), territory: unit, members: [`service/${unit}`], ...(more as object) },
    ),
  ),
});
/** What each contrast is worth that is held in at two standard deviations: its efficiency for a variance. */
const heldIn = 0.876;
const of = (report: { readonly findings: readonly Finding[] }, unit: string): Finding | undefined =>
  report.findings.find(({ subject }) => subject.unit === unit);

describe("findings", () => {
  test("share the budget between the tests: six of them have 0.1 / 6 each, and 0.1 false signals are expected", () => {
    const report = findings([leaving(4)]);
    expect(report).toMatchObject({ tests: 6, level: 0.1 / 6 });
    expect(report.expectedFalseSignals).toBeCloseTo(0.1, 12);
    expect(findings([leaving(4)], { budget: 0.03 }).level).toBe(0.005);
    expect(findings([])).toEqual({ findings: [], tests: 0, level: 0, expectedFalseSignals: 0 });
  });

  test("say higher or lower where the p is at most the level, and that it cannot be told where it is not", () => {
    expect(of(findings([leaving(20)]), "a")?.kind).toBe("higher");
    expect(of(findings([leaving(4)]), "a")?.kind).toBe("cannot_tell");
    const [finding] = findings([leaving(20)], { isAbout: ({ unit }) => unit === "a" }).findings;
    if (!finding || !("trail" in finding)) throw new Error("no test");
    const { p } = finding.trail;
    const about = { isAbout: ({ unit }: Value) => unit === "a" };
    expect(findings([leaving(20)], { ...about, budget: p }).findings[0]?.kind).toBe("higher");
    expect(findings([leaving(20)], { ...about, budget: p * 0.999 }).findings[0]?.kind).toBe("cannot_tell");
    expect(
      findings([{ ...leaving(0), values: leaving(0).values }], { budget: 6 }).findings.find(
        ({ kind }) => kind === "lower",
      )?.subject.unit,
    ).toBe("a");
  });

  test("are about those asked for alone, while all others tell how much is ordinary", () => {
    const report = findings([leaving(20)], { isAbout: ({ unit }) => unit === "a", questions: ["change"] });
    expect(report.findings.map(({ subject }) => subject.unit)).toEqual(["a"]);
    expect(report.tests).toBe(1);
    // The ends of 2020 to 2024 of six services: each has two years before it, and the newest year lies after.
    expect(report.findings[0]).toMatchObject({
      trail: { degrees: expect.closeTo(30 * heldIn, 1), lumps: 1, wander: 0 },
    });
    const alone = { metric: leftService, values: leaving(20).values.filter(({ unit }) => unit === "a") };
    expect(findings([alone]).findings[0]).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("pleier å svinge") },
    });
    expect(findings([alone]).tests).toBe(0);
  });

  test("hold what comes in lumps against its own spread: ten times as many of ten times as much is no clearer in lumps of ten", () => {
    const lumps = (scale: number): Measured => ({
      metric: leftService,
      values: names.flatMap((unit, i) =>
        years(
          leftService,
          2018,
          Array.from(
            { length: 8 },
            (_, year) =>
              [
                (unit === "a" && year === 7 ? 20 : ([1, 9, 4, 12][(i * 3 + year) % 4] ?? 0)) * scale,
                50 * scale,
              ] as const,
          ),
          { unit, name: unit.toUpperCase(), territory: unit },
        ),
      ),
    });
    const [single, lumped] = [lumps(1), lumps(10)].map((measured) => of(findings([measured]), "a"));
    if (!single || !lumped || !("trail" in single) || !("trail" in lumped)) throw new Error("no test");
    const variance = ({ trail }: typeof single): number =>
      trail.test === "deviance" ? trail.lumps + trail.wander * trail.size : Number.NaN;
    expect(variance(single)).toBeGreaterThan(1);
    expect(variance(lumped) / variance(single)).toBeGreaterThan(8);
    expect(variance(lumped) / variance(single)).toBeLessThan(13);
    expect(Math.log10(lumped.trail.p / single.trail.p)).toBeCloseTo(0, 0);
  });

  test("speak of the newest period that anybody has: who has none of it is not judged by an older one", () => {
    const measured = leaving(20);
    const late = {
      ...measured,
      values: measured.values.filter(({ unit, periodEnd }) => unit !== "a" || periodEnd < "2026"),
    };
    expect(of(findings([late]), "a")).toMatchObject({ kind: "too_few", because: { nb: "Tall for perioden mangler." } });
  });

  test("are not silenced by one who is first with a new period: that of at least half of the units is the newest", () => {
    const measured = leaving(20);
    const early = years(leftService, 2026, [[4, 50]], { unit: "b", name: "B", territory: "b" });
    const { signals, silent, report } = attention([{ ...measured, values: [...measured.values, ...early] }], units);
    expect(signals.map(({ subject }) => subject.unit)).toEqual(["a"]);
    expect([silent, report.tests]).toEqual([[], 6]);
  });

  test("take those whom a source cannot tell of against the change they test, and not from what is ordinary", () => {
    const of2 = (undecided: number): Measured => ({
      metric: deadlinesMet,
      values: names.flatMap((unit, i) =>
        years(
          deadlinesMet,
          2018,
          Array.from({ length: 8 }, (_, year) => [[30, 44, 36, 40][(i * 3 + year) % 4] ?? 0, 50] as const),
          { unit, territory: unit, undecided, dimensions: { duty: "x" } },
        ),
      ),
    });
    const [without, with6] = [0, 6].map((undecided) => of(findings([of2(undecided)], { questions: ["change"] }), "a"));
    if (!without || !with6 || !("trail" in without) || !("trail" in with6)) throw new Error("no test");
    expect(with6.trail).toMatchObject({
      ...(without.trail.test === "deviance" ? { lumps: without.trail.lumps, wander: without.trail.wander } : {}),
    });
    expect(with6.trail.p).toBeGreaterThan(without.trail.p);
  });

  test("cannot be told where both are alike, however many a source cannot tell of", () => {
    const alike: Measured = {
      metric: deadlinesMet,
      values: names.flatMap((unit, i) =>
        years(
          deadlinesMet,
          2018,
          Array.from({ length: 8 }, (_, year) => [unit === "a" ? 1500 : 1490 + ((i + year) % 3) * 10, 3000] as const),
          { unit, territory: unit, undecided: 600, dimensions: { duty: "x" } },
        ),
      ),
    };
    const finding = of(findings([alike], { questions: ["change"] }), "a");
    expect(finding).toMatchObject({ kind: "cannot_tell", trail: { contrast: 0 } });
  });

  test("say that it is the undecided, not chance, where those could turn a difference; and take no more than there is room for", () => {
    const measured = (undecided: number): Measured => ({
      metric: deadlinesMet,
      values: names.flatMap((unit, i) =>
        years(
          deadlinesMet,
          2018,
          Array.from(
            { length: 8 },
            (_, year) => [unit === "a" && year === 7 ? 40 : 88 + ((i + year) % 3), 100] as const,
          ),
          { unit, territory: unit, dimensions: { duty: "x" } },
        ).map((value, year) => (unit === "a" && year === 7 ? { ...value, undecided } : value)),
      ),
    });
    for (const undecided of [50, 900]) {
      const told = of(findings([measured(undecided)], { questions: ["change"] }), "a");
      expect(told?.kind).toBe("cannot_tell");
      expect(told?.sentence.nb).toContain("Kilden vet ikke hvor alle hører hjemme, og det kan snu forskjellen.");
      expect(told?.sentence.nb).not.toContain("tilfeldig");
      expect(told?.sentence.en).toContain(undecided === 50 ? "(50 undecided)" : "(60 undecided)");
    }
  });

  test("hold a region against its services' spread by the years they have, not by how many they are", () => {
    const services = leaving(4);
    const region = years(
      leftService,
      2018,
      Array.from({ length: 8 }, () => [24, 300] as const),
      {
        ...{ level: "region", unit: "r", name: "R", territory: "r", members: names.map((id) => `service/${id}`) },
      },
    );
    const report = findings([{ ...services, values: [...services.values, ...region] }], { questions: ["change"] });
    // Ends of 2020 to 2024: five years.
    expect(of(report, "r")).toMatchObject({ trail: { degrees: 5 } });
    expect(of(report, "b")).toMatchObject({ trail: { degrees: expect.closeTo(30 * heldIn, 0) } });
  });

  test("tell a region's fall to nothing, however much larger it is than what its services' spread is fitted to", () => {
    const services = leaving(4);
    const region = (last: number) =>
      years(
        leftService,
        2018,
        Array.from({ length: 8 }, (_, year) => [year === 7 ? last : 240 + 10 * (year % 2), 3000] as const),
        { level: "region", unit: "r", name: "R", territory: "r", members: names.map((id) => `service/${id}`) },
      );
    const told = (last: number) =>
      of(findings([{ ...services, values: [...services.values, ...region(last)] }], { questions: ["change"] }), "r");
    expect(told(0)?.kind).toBe("lower");
    expect(told(244)?.kind).toBe("cannot_tell");
  });

  test("have a p of an exact test at least: 4 of events against none in three times as much is 0.25^4 = 0.0039", () => {
    const rare: Measured = {
      metric: leftService,
      values: names.flatMap((unit, i) =>
        years(
          leftService,
          2018,
          Array.from({ length: 8 }, (_, year) => [unit === "a" ? (year === 7 ? 4 : 0) : (i + year) % 2, 50] as const),
          { unit, territory: unit },
        ),
      ),
    };
    const finding = of(findings([rare], { questions: ["change"] }), "a");
    expect(finding && "trail" in finding ? finding.trail.p : 0).toBeCloseTo(0.25 ** 4, 6);
  });

  test("take counts of any size: more than an exact test is checked for is near normal", () => {
    const many: Measured = {
      metric: leftService,
      values: names.flatMap((unit, i) =>
        years(
          leftService,
          2018,
          Array.from({ length: 8 }, (_, year) => [(3 + ((i + year) % 2)) * 1e9, 5e10] as const),
          { unit, territory: unit },
        ),
      ),
    };
    const report = findings([many], { questions: ["change"] });
    expect(report.tests).toBe(6);
    expect(report.findings.every((finding) => "trail" in finding && finding.trail.p > 0)).toBe(true);
  });

  test("leave a figure alone that is stated without what it is out of", () => {
    const stated: Measured = {
      metric: caseloadAsStated,
      values: Array.from({ length: 4 }, (_, i) =>
        figure(caseloadAsStated, {
          from: `${2022 + i}-01-01`,
          to: `${2023 + i}-01-01`,
          estimate: 17,
          dimensions: { positions_function: "all" },
        }),
      ),
    };
    expect(findings([stated]).findings[0]).toMatchObject({ kind: "too_few" });
    expect(findings([stated]).tests).toBe(0);
  });

  test("refuse two values of one period, of which nobody knows which holds", () => {
    const measured = leaving(4);
    const again = measured.values.find(
      ({ unit, periodStart }) => unit === "b" && periodStart === "2024-01-01",
    ) as Figure;
    expect(() => findings([{ ...measured, values: [...measured.values, { ...again, estimate: 9 }] }])).toThrow(
      "two values of left_service of service/b from 2024-01-01 to 2025-01-01; give one, or one of each split",
    );
  });

  test("ask nothing that no figure could be a signal to: of three who leave or do not, and it takes no part of the budget", () => {
    const measured: Measured = {
      metric: requestsAssisted,
      values: names.flatMap((unit, i) =>
        Array.from({ length: 28 }, (_, quarter) => {
          const [year, month] = [2018 + Math.floor(quarter / 4), (quarter % 4) * 3];
          const day = (months: number): string => new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
          const of = unit === "a" ? 1 : 40;
          return figure(requestsAssisted, {
            ...{
              from: day(month),
              to: day(month + 3),
              numerator: unit === "a" ? quarter % 2 : 18 + ((i + quarter) % 5),
            },
            ...{ denominator: of, unit, name: unit.toUpperCase(), territory: unit },
          });
        }),
      ),
    };
    const report = findings([measured], { questions: ["change"] });
    expect(report).toMatchObject({ tests: 5, level: 0.02 });
    expect(of(report, "a")).toMatchObject({
      kind: "too_few",
      because: {
        nb: "Tallgrunnlaget er for lite til at noe tall kunne vært et signal.",
        nn: expect.stringContaining("kunne vore"),
      },
    });
  });

  test("refuse a budget of nothing", () => {
    expect(() => findings([], { budget: 0 })).toThrow("invalid budget: 0; expected a number above 0");
    expect(() => findings([], { budget: Number.NaN })).toThrow("invalid budget: NaN");
  });
});

describe("what is ordinary", () => {
  const month = (i: number): string => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`;
  const alike = (unit: string) => ({ unit, name: unit.toUpperCase(), territory: unit, members: [`service/${unit}`] });
  const degrees = (measured: Measured): number | undefined => {
    const [finding] = findings([measured], { questions: ["change"] }).findings;
    return finding && "trail" in finding && finding.trail.test === "deviance" ? finding.trail.degrees : undefined;
  };

  test("counts one stock of a unit in six months: of five years of months, 24 with two years before them and a year after, four", () => {
    const days = Array.from({ length: 60 }, (_, i) => ({ from: month(i), to: month(i).replace(/01$/, "02") }));
    const measured = (units: readonly string[]): Measured => ({
      metric: waitingChildren,
      values: units.flatMap((unit) =>
        days.map((day, i) =>
          figure(waitingChildren, {
            ...day,
            estimate: 9 + (i % 3),
            dimensions: { waiting_for: "help" },
            ...alike(unit),
          }),
        ),
      ),
    });
    // All but alike in size, which takes next to nothing of them.
    expect(degrees(measured(["a", "b", "c"]))).toBeCloseTo(12 * heldIn, 0);
    // Of two units there are eight: too few.
    expect(degrees(measured(["a", "b"]))).toBeUndefined();
  });

  test("counts four quarters on end once a year, however many of them overlap", () => {
    const quarter = (i: number): string => month(i * 3);
    const measured: Measured = {
      metric: sickLeaveFromDays,
      values: ["a", "b", "c", "d", "e"].flatMap((unit) =>
        Array.from({ length: 17 }, (_, i) =>
          figure(sickLeaveFromDays, {
            ...{ from: quarter(i), to: quarter(i + 4), numerator: 90 + (i % 5), denominator: 1000 },
            ...alike(unit),
            dimensions: { type: "total", population: "child_welfare_services" },
          }),
        ),
      ),
    };
    // Windows that end from January 2023 to January 2024, five of each unit, of which two do not overlap.
    expect(degrees(measured)).toBeCloseTo(10 * heldIn, 1);
  });

  test("is told in the trail's words as the variance it gives: lumps and what wanders times the size", () => {
    const wide: Measured = {
      metric: leftService,
      values: names.flatMap((unit, i) =>
        years(
          leftService,
          2018,
          Array.from(
            { length: 8 },
            (_, year) => [([40, 160, 80, 120][(i * 3 + year) % 4] ?? 0) * (i + 1), (i + 1) * 400] as const,
          ),
          alike(unit),
        ),
      ),
    };
    const finding = of(findings([wide], { questions: ["change"] }), "a");
    if (!finding || !("trail" in finding) || finding.trail.test !== "deviance") throw new Error("no test");
    const { lumps, wander, size } = finding.trail;
    expect(wander).toBeGreaterThan(0);
    expect(finding.sentence.en).toContain(`ordinary variance ${Number((lumps + wander * size).toPrecision(3))} (`);
  });
});

describe("a difference from all others", () => {
  const ids = Array.from({ length: 13 }, (_, i) => `u${i}`);
  /** Twelve services of which 4 or 6 of 50 leave, by turns; of the first, so many; and a year before, in which all are alike. */
  const differing = (first: number, count = 12): Measured => ({
    metric: leftService,
    values: ids.slice(0, count).flatMap((unit, i) =>
      years(
        leftService,
        2024,
        [
          [5, 50],
          [i === 0 ? first : 4 + 2 * (i % 2), 50],
        ],
        {
          unit,
          name: unit.toUpperCase(),
          territory: unit,
          members: [`service/${unit}`],
        },
      ),
    ),
  });
  const differences = (measured: Measured) => findings([measured], { questions: ["difference"] });

  test("holds a unit against the sum of the others in the newest period: 25 of 50 against 56 of 550", () => {
    const finding = of(differences(differing(25)), "u0");
    expect(finding).toMatchObject({
      kind: "higher",
      question: "difference",
      // Eleven others; less what they differ in size.
      trail: { a: { events: 25, of: 50 }, b: { events: 56, of: 550 }, degrees: expect.closeTo(11 * heldIn, 0) },
    });
    expect(finding?.sentence.nb).toBe(
      "U0, andel som sluttet: tallet er høyere enn de andres. 50,0\u00a0% (2025), mot 10,2\u00a0% for 11 andre samlet. Tilfeldigheter alene gir sjelden så stor forskjell.",
    );
    expect(of(differences(differing(5)), "u0")?.kind).toBe("cannot_tell");
  });

  test("is judged by how units usually differ: where all do, none stands out", () => {
    const apart: Measured = {
      metric: leftService,
      values: ids
        .slice(0, 12)
        .flatMap((unit, i) =>
          years(leftService, 2025, [[2 + 4 * i, 100]], { unit, territory: unit, members: [`service/${unit}`] }),
        ),
    };
    const report = differences(apart);
    expect(report.tests).toBe(12);
    expect(report.findings.every(({ kind }) => kind === "cannot_tell")).toBe(true);
  });

  test("is not told of ten units, who have nine others each, nor of one alone, nor of one that differs in what it counts", () => {
    expect(differences(differing(25, 10)).findings[0]).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("for få enheter") },
    });
    expect(differences(differing(25, 1)).findings[0]).toMatchObject({
      kind: "too_few",
      because: { nb: expect.stringContaining("Ingen andre enheter") },
    });
    const two = differing(25, 2);
    const broken = {
      ...two,
      values: two.values.map((value) => (value.unit === "u0" ? { ...value, series: "2024-06-01" } : value)),
    };
    expect(differences(broken).findings[0]).toMatchObject({
      kind: "not_comparable",
      because: { nb: expect.stringContaining("brudd") },
    });
  });

  test("leaves out others whose figure does not stand or may not be compared", () => {
    const measured = differing(25, 13);
    const values = measured.values.map((value) => {
      if (value.periodStart !== "2025-01-01") return value;
      if (value.unit === "u1")
        return absence(leftService, "hidden", { from: "2025-01-01", to: "2026-01-01", unit: "u1" });
      return value.unit === "u2" ? { ...value, series: "2024-06-01" } : value;
    });
    expect(of(differences({ ...measured, values }), "u0")).toMatchObject({ trail: { b: { events: 50, of: 500 } } });
    expect(of(differences({ ...measured, values }), "u1")?.kind).toBe("too_few");
  });

  test("is not asked of a count, which follows how large a unit is", () => {
    const counts: Measured = {
      metric: requestsReceived,
      values: ids.flatMap((unit, i) =>
        ["2025-01-01", "2025-04-01"].map((from) =>
          figure(requestsReceived, {
            from,
            to: from === "2025-01-01" ? "2025-04-01" : "2025-07-01",
            estimate: i * 9,
            unit,
            territory: unit,
          }),
        ),
      ),
    };
    expect(differences(counts)).toEqual({ findings: [], tests: 0, level: 0, expectedFalseSignals: 0 });
  });

  test("is asked together with the change, and both share the budget", () => {
    const report = findings([differing(25)]);
    expect(report.findings.map(({ question }) => question).filter((each) => each === "change").length).toBe(12);
    expect(report.findings.length).toBe(24);
    expect(report).toMatchObject({ tests: 12, level: 0.1 / 12 });
  });
});

describe("the sentence", () => {
  const sentenceOf = (measured: Measured, unit = "a") => of(findings([measured]), unit)?.sentence;

  test("of a signal tells both figures and both times: 20 of 50 against 3 + 5 + 3 of 150 in two languages, and the test in English", () => {
    expect(sentenceOf(leaving(20))).toEqual({
      nb: "A, andel som sluttet: tallet er høyere enn før. 40,0\u00a0% (2025), mot 7,3\u00a0% i 2022–2024. Tilfeldigheter alene gir sjelden så stor forskjell.",
      nn: "A, del som slutta: talet er høgare enn før. 40,0\u00a0% (2025), mot 7,3\u00a0% i 2022–2024. Tilfelle åleine gir sjeldan så stor skilnad.",
      en: expect.stringMatching(
        /^A, share who left: the figure is higher than before\. 40\.0\u00a0% \(2025\), against 7\.3\u00a0% in 2022–2024\. Chance alone seldom makes so great a difference\. \[20 in 50 against 11 in 150: signed root deviance 4\.\d+, ordinary variance 1 \(26\.3 degrees of freedom\), p = 0\.000\d+, level 0\.0167\]$/,
      ),
    });
  });

  test("of what cannot be told apart says so, and names the years that there are", () => {
    const measured = leaving(4);
    const without = {
      ...measured,
      values: measured.values.filter(({ unit, periodStart }) => unit !== "a" || periodStart !== "2023-01-01"),
    };
    expect(sentenceOf(without)?.nb).toBe(
      "A, andel som sluttet: tallet kan ikke skilles fra før. 8,0\u00a0% (2025), mot 6,0\u00a0% i 2022 og 2024. Forskjellen kan være tilfeldig.",
    );
  });

  test("of a winter names the years that the winters end in", () => {
    const winter = (year: number, numerator: number, unit: string) =>
      [`${year - 1}-10-01`, `${year}-01-01`].map((from) =>
        figure(requestsAssisted, {
          ...{ from, to: from.endsWith("10-01") ? `${year}-01-01` : `${year}-04-01`, numerator, denominator: 20 },
          ...{ unit, territory: unit },
        }),
      );
    const measured = {
      metric: requestsAssisted,
      values: names.flatMap((unit, i) =>
        Array.from({ length: 8 }, (_, year) => winter(2018 + year, 9 + ((i + year) % 3), unit)).flat(),
      ),
    };
    const told = of(findings([measured], { questions: ["change"] }), "a")?.sentence.nb;
    expect(told).toContain("(oktober 2024–mars 2025), mot 50,0\u00a0% på samme tid i 2022–2024.");
    // Two figures that are written alike have no difference that could be chance.
    expect(told).not.toContain("Forskjellen");
  });

  test("of a count tells the mean of as long, and of what stops at capacity that fewer may be no good news", () => {
    const quarters = (year: number, estimate: number, unit: string) =>
      [1, 4].map((month) =>
        figure(requestsReceived, {
          ...{ from: `${year}-0${month}-01`, to: `${year}-0${month + 3}-01`, estimate },
          ...{ unit, name: unit.toUpperCase(), territory: unit },
        }),
      );
    const measured = {
      metric: requestsReceived,
      values: names.flatMap((unit) =>
        Array.from({ length: 8 }, (_, i) =>
          quarters(2018 + i, unit === "a" && i === 7 ? 1 : 12 + (i % 2), unit),
        ).flat(),
      ),
    };
    expect(sentenceOf(measured)?.nb).toBe(
      "A, henvendelser til kompetansebasen: tallet er lavere enn før. 2\u00a0henvendelser (1. halvår 2025), mot i snitt 25\u00a0henvendelser på samme tid i 2022–2024. Tilfeldigheter alene gir sjelden så stor forskjell. Tallet kan ikke bli høyere enn kapasiteten. At det går ned, betyr ikke at behovet gjør det.",
    );
  });

  test("of what cannot be judged gives the reason, and names the split", () => {
    const hidden = absence(requestsAssisted, "hidden", {
      from: "2025-01-01",
      to: "2025-04-01",
      dimensions: { waiting_for: "help", other: null },
    });
    expect(findings([{ metric: requestsAssisted, values: [hidden] }]).findings[0]?.sentence).toEqual({
      nb: "Alvik, henvendelser som fikk bistand, barn som venter på hjelp: kan ikke vurderes. Derfor.",
      nn: "Alvik, førespurnader som fekk bistand, barn som ventar på hjelp: kan ikkje vurderast. Derfor.",
      en: "Alvik, requests that got help, children who wait for help: cannot be judged. Because.",
    });
  });
});

test("the grammar's verdicts are these in bokmål, nynorsk and English", () => {
  const shown = (question: "change" | "difference", kind: "higher" | "lower" | "cannot_tell") => {
    const [a, b] = years(leftService, 2023, [
      [1, 10],
      [2, 10],
    ]) as [Figure, Figure];
    const series = { metric: leftService, topic: "", latest: b, byEnd: new Map() };
    const observed = { a: { events: 2, of: 10, undecided: 0 }, b: { events: 1, of: 10, undecided: 0 } };
    const seen = { contrast: 1, size: 1, usualSize: 1 };
    const contrast = { ...observed, ...seen, plain: seen, tested: [observed.a, observed.b] as const };
    const trail = {
      test: "deviance",
      kind: "rate",
      ...contrast,
      lumps: 1,
      wander: 0,
      degrees: 9,
      exact: undefined,
      p: 0.5,
      level: 0.1,
    } as const;
    const compared = { kind: "compared", series, now: [b], others: [a], contrast } as const;
    const pair = { ...observed, test: "fisher", p: 0.5, level: 0.1 } as const;
    return [testedSentence(question, kind, compared, trail), pairSentence(kind, b, a, false, pair)];
  };
  const parts = ["change", "difference"].flatMap((question) =>
    ["higher", "lower", "cannot_tell"].flatMap((kind) =>
      shown(question as "change", kind as "higher").flatMap(({ nb, nn, en }) =>
        [nb, nn, en].map((text) =>
          text
            .replace(/^.*?: (?:left the service: |sluttet i tjenesten: )?/, "")
            .replaceAll(/[\d.,]+\u00a0%|\[.*\]/g, "…"),
        ),
      ),
    ),
  );
  expect([...new Set(parts)]).toEqual([
    "tallet er høyere enn før. … (2024), mot … i 2023. Tilfeldigheter alene gir sjelden så stor forskjell.",
    "talet er høgare enn før. … (2024), mot … i 2023. Tilfelle åleine gir sjeldan så stor skilnad.",
    "the figure is higher than before. … (2024), against … in 2023. Chance alone seldom makes so great a difference. …",
    "høyere enn Alvik. … (2 av 10), mot … (1 av 10) (2024). Tilfeldigheter alene gir sjelden så stor forskjell.",
    "høgare enn Alvik. … (2 av 10), mot … (1 av 10) (2024). Tilfelle åleine gir sjeldan så stor skilnad.",
    "higher than Alvik. … (2 of 10), against … (1 of 10) (2024). Chance alone seldom makes so great a difference. …",
    "tallet er lavere enn før. … (2024), mot … i 2023. Tilfeldigheter alene gir sjelden så stor forskjell.",
    "talet er lågare enn før. … (2024), mot … i 2023. Tilfelle åleine gir sjeldan så stor skilnad.",
    "the figure is lower than before. … (2024), against … in 2023. Chance alone seldom makes so great a difference. …",
    "lavere enn Alvik. … (2 av 10), mot … (1 av 10) (2024). Tilfeldigheter alene gir sjelden så stor forskjell.",
    "lågare enn Alvik. … (2 av 10), mot … (1 av 10) (2024). Tilfelle åleine gir sjeldan så stor skilnad.",
    "lower than Alvik. … (2 of 10), against … (1 of 10) (2024). Chance alone seldom makes so great a difference. …",
    "tallet kan ikke skilles fra før. … (2024), mot … i 2023. Forskjellen kan være tilfeldig.",
    "talet kan ikkje skiljast frå før. … (2024), mot … i 2023. Skilnaden kan vere tilfeldig.",
    "the figure cannot be told from before. … (2024), against … in 2023. The difference can be chance. …",
    "kan ikke skilles fra Alvik. … (2 av 10), mot … (1 av 10) (2024). Forskjellen kan være tilfeldig.",
    "kan ikkje skiljast frå Alvik. … (2 av 10), mot … (1 av 10) (2024). Skilnaden kan vere tilfeldig.",
    "cannot be told from Alvik. … (2 of 10), against … (1 of 10) (2024). The difference can be chance. …",
    "tallet er høyere enn de andres. … (2024), mot … for 1 andre samlet. Tilfeldigheter alene gir sjelden så stor forskjell.",
    "talet er høgare enn det dei andre har. … (2024), mot … for 1 andre samla. Tilfelle åleine gir sjeldan så stor skilnad.",
    "the figure is higher than the others'. … (2024), against … for 1 others together. Chance alone seldom makes so great a difference. …",
    "tallet er lavere enn de andres. … (2024), mot … for 1 andre samlet. Tilfeldigheter alene gir sjelden så stor forskjell.",
    "talet er lågare enn det dei andre har. … (2024), mot … for 1 andre samla. Tilfelle åleine gir sjeldan så stor skilnad.",
    "the figure is lower than the others'. … (2024), against … for 1 others together. Chance alone seldom makes so great a difference. …",
    "tallet kan ikke skilles fra de andres. … (2024), mot … for 1 andre samlet. Forskjellen kan være tilfeldig.",
    "talet kan ikkje skiljast frå det dei andre har. … (2024), mot … for 1 andre samla. Skilnaden kan vere tilfeldig.",
    "the figure cannot be told from the others'. … (2024), against … for 1 others together. The difference can be chance. …",
  ]);
});

describe("attention", () => {
  test("gives who has changed, who is silent, and the report behind it", () => {
    const measured = leaving(20);
    const late = {
      ...measured,
      values: measured.values.filter(({ unit, periodEnd }) => unit !== "f" || periodEnd < "2026"),
    };
    const { signals, silent, report } = attention([late], units);
    expect(signals.map(({ subject, kind }) => [subject.unit, kind])).toEqual([["a", "higher"]]);
    expect(silent).toEqual([
      {
        kind: "silent",
        ...{ level: "service", unit: "f", name: "F" },
        metrics: ["left_service"],
        sentence: {
          nb: "F har ikke sendt inn nye tall om andel som sluttet.",
          nn: "F har ikkje sendt inn nye tal om del som slutta.",
          en: "F has sent in nothing new about share who left.",
        },
      },
    ]);
    expect(report.tests).toBe(5);
  });

  test("names nothing of a unit that has sent in nothing of several, and names what is lacking of one that has sent in some", () => {
    const without = (unit: string, { metric, values }: Measured): Measured => ({
      metric,
      values: values.filter((value) => value.unit !== unit || value.periodEnd < "2026"),
    });
    const stability: Measured = { metric: leftMunicipality, values: leaving(4).values };
    const told = (measured: readonly Measured[]) =>
      attention(measured, units).silent.map(({ sentence }) => sentence.nb);
    expect(told([without("f", leaving(4)), without("f", stability)])).toEqual([
      "F har ikke sendt inn noen av de nye tallene som de fleste andre har.",
    ]);
    expect(told([without("f", leaving(4)), stability])).toEqual([
      "F har ikke sendt inn nye tall om andel som sluttet.",
    ]);
  });

  test("takes a missing figure for silence, and one of too few for an answer", () => {
    const period = { from: "2025-01-01", to: "2026-01-01", unit: "f", name: "F" };
    const of2025 = (kind: "missing" | "too_few") => {
      const { metric, values } = leaving(4);
      const others = values.filter(({ unit, periodEnd }) => unit !== "f" || periodEnd < "2026");
      return attention([{ metric, values: [...others, absence(leftService, kind, period)] }], units).silent.length;
    };
    expect([of2025("missing"), of2025("too_few")]).toEqual([1, 0]);
  });

  test("expects a figure of nobody in a period that nobody has one of, though its cells are there", () => {
    const { metric, values } = leaving(4);
    const missing = names.map((unit) =>
      absence(leftService, "missing", { from: "2026-01-01", to: "2027-01-01", unit, name: unit.toUpperCase() }),
    );
    const { silent, report } = attention([{ metric, values: [...values, ...missing] }], units);
    expect([silent, report.tests]).toEqual([[], 6]);
  });

  test("expects a figure of nobody where fewer than half have one", () => {
    const some = (count: number) => {
      const { metric, values } = leaving(4);
      return attention(
        [{ metric, values: values.filter(({ unit }) => names.indexOf(unit) < count) }],
        units,
      ).silent.map(({ unit }) => unit);
    };
    expect(some(2)).toEqual([]);
    expect(some(3)).toEqual(["d", "e", "f"]);
  });

  test("tests all that there are figures of, also units that are not expected to send in any, within the budget given", () => {
    const { report, signals } = attention([leaving(20)], units.slice(1), { budget: 0.03 });
    expect(report).toMatchObject({ tests: 6, level: 0.005 });
    expect(signals.map(({ subject }) => subject.unit)).toEqual(["a"]);
  });
});
