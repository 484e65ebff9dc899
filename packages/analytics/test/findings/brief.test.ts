import { describe, expect, test } from "vitest";
import { attention } from "../../src/findings/attention.js";
import { briefOf } from "../../src/findings/brief.js";
import { isTested, type Tested } from "../../src/findings/finding.js";
import { togetherSentence } from "../../src/findings/sentences.js";
import type { Measured } from "../../src/findings/series.js";
import { sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import { waitingChildren } from "../../src/metrics/catalogue/waiting-children.js";
import type { Figure } from "../../src/metrics/value.js";
import { figure, years } from "./figures.js";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
const units = ids.map((id) => ({ level: "service", id, name: id.toUpperCase() }) as const);
const about = (unit: string) => ({ unit, name: unit.toUpperCase(), territory: unit, members: [`service/${unit}`] });

/** Twelve services of which 3 or 5 of 50 leave, by turns; of the first so many in the last year. The last sent in nothing then. */
function leaving(last: number, heard = 12): Measured {
  const values = ids.flatMap((unit, i) =>
    years(
      leftService,
      2018,
      Array.from(
        { length: unit === "l" && heard < 12 ? 7 : 8 },
        (_, year) => [unit === "a" && year === 7 ? last : 3 + 2 * ((i + year) % 2), 50] as const,
      ),
      about(unit),
    ),
  );
  return { metric: leftService, values: [...values, ...network(values)] };
}

/** The first three services summed. */
const network = (values: readonly Figure[]): readonly Figure[] => {
  const periods = [...new Set(values.map(({ periodStart }) => periodStart))].toSorted();
  return periods.map((from) => {
    const parts = values.filter(({ unit, periodStart }) => ["a", "b", "c"].includes(unit) && periodStart === from);
    const sum = (of: "numerator" | "denominator") => parts.reduce((total, part) => total + (part[of] ?? 0), 0);
    return figure(leftService, {
      ...{ from, to: `${Number(from.slice(0, 4)) + 1}-01-01`, level: "network", ...about("n") },
      ...{ numerator: sum("numerator"), denominator: sum("denominator") },
    });
  });
};

const service = (id: string) => ({ level: "service", id, name: id.toUpperCase(), services: [] }) as const;
const area = { level: "network", id: "n", name: "N", services: ["a", "b", "c"] } as const;
const found = (measured: readonly Measured[]) => attention(measured, units);

describe("the few sentences", () => {
  test("of a service have its signals first, and one of before and one of the others", () => {
    const { sentences: lines, signals } = briefOf(service("a"), found([leaving(22)]));
    expect(signals).toBe(2);
    expect(lines.map(({ kind, isSignal }) => [kind, isSignal])).toEqual([
      ["change", true],
      ["difference", true],
    ]);
    expect(briefOf(service("b"), found([leaving(22)])).sentences.map(({ isSignal }) => isSignal)).toEqual([
      false,
      false,
    ]);
  });

  test("of an area name a service that is higher, and none that cannot be told from the others", () => {
    const [changed, together, own] = briefOf(area, found([leaving(22)])).sentences;
    expect(together).toMatchObject({ kind: "together", isSignal: true, unit: { level: "network", id: "n" } });
    expect(together?.sentence).toEqual({
      nb: "N, andel som sluttet (2025): høyere enn de andre: A; 2 kan ikke skilles fra dem.",
      nn: "N, del som slutta (2025): høgare enn dei andre: A; 2 kan ikkje skiljast frå dei.",
      en: "N, share who left (2025): higher than the others: A; 2 cannot be told from them.",
    });
    expect(changed).toMatchObject({ kind: "change", isSignal: true, unit: { level: "service", id: "a" } });
    expect(own).toMatchObject({ kind: "change", unit: { level: "network", id: "n" } });
    const quiet = briefOf(area, found([leaving(4)])).sentences;
    expect(quiet.map(({ sentence }) => sentence.nb)).toContain(
      "N, andel som sluttet (2025): ingen av 3 tjenester kan skilles fra de andre.",
    );
    expect(quiet.filter(({ unit }) => unit.level === "service")).toEqual([]);
  });

  test("say how many of an area's services nothing can be said of, and of one alone that it is one", () => {
    const measured = leaving(4, 11);
    const told = (services: readonly string[]) =>
      briefOf({ ...area, id: "x", services }, found([measured])).sentences.map(({ sentence }) => sentence.nb);
    expect(told(["k", "l"])).toEqual([
      "L har ikke sendt inn nye tall om andel som sluttet.",
      "N, andel som sluttet (2025): den ene tjenesten som kan vurderes, kan ikke skilles fra de andre; 1 kan ikke vurderes.",
    ]);
  });

  test("are four at most, of as many themes as there are, and main parts before others", () => {
    const parts = (type: string): Measured["values"] =>
      ids.flatMap((unit, i) =>
        years(
          sickLeaveFromDays,
          2018,
          Array.from({ length: 8 }, (_, year) => [700.5 + ((i + year) % 3), 9000] as const),
          {
            ...about(unit),
            dimensions: { type, population: "child_welfare_services" },
          },
        ),
      );
    const waiting = ids.flatMap((unit, i) =>
      Array.from({ length: 8 }, (_, year) =>
        figure(waitingChildren, {
          ...{ from: `${2018 + year}-12-31`, to: `${2019 + year}-01-01`, estimate: 20 + ((i + year) % 5) },
          ...{ ...about(unit), dimensions: { waiting_for: "help" } },
        }),
      ),
    );
    const all = found([
      { metric: sickLeaveFromDays, values: [...parts("doctor_certified"), ...parts("total")] },
      leaving(4),
      { metric: waitingChildren, values: waiting },
    ]);
    expect(
      briefOf(service("b"), all).sentences.map(({ kind, topic }) => [kind, topic?.split(" ").slice(0, 2).join(" ")]),
    ).toEqual([
      ["change", "sick_leave_from_days type=total"],
      ["change", "waiting_children waiting_for=help"],
      ["difference", "sick_leave_from_days type=total"],
      ["change", "left_service 12"],
    ]);
  });

  test("leave out no signal for what cannot be told, and say how many there are where they have no room", () => {
    const report = found([leaving(22)]);
    const [signal] = report.report.findings.filter(({ subject, kind }) => subject.unit === "a" && kind === "higher");
    if (!signal) throw new Error("no signal");
    const changes = ["v", "w", "x", "y", "z"].map((topic) => ({ ...signal, question: "change" as const, topic }));
    const others = report.report.findings.filter(
      ({ question, kind }) => question === "difference" && kind === "cannot_tell",
    );
    const own = others.slice(0, 1).map((finding) => ({ ...finding, subject: signal.subject }));
    const brief = briefOf(service("a"), {
      ...report,
      report: { ...report.report, findings: [...changes, ...own] },
    });
    expect([brief.signals, brief.sentences.map(({ isSignal }) => isSignal)]).toEqual([5, [true, true, true, true]]);
  });

  test("have the signal that is least like chance first, and one of the others even where four of before come first", () => {
    const report = found([leaving(22)]);
    const tested = report.report.findings.filter(isTested);
    const [signal] = tested.filter(({ subject, kind }) => subject.unit === "a" && kind === "higher");
    const [quiet] = tested.filter(({ kind, question }) => kind === "cannot_tell" && question === "change");
    const [beside] = tested.filter(({ kind, question }) => kind === "cannot_tell" && question === "difference");
    if (!signal || !quiet || !beside) throw new Error("too little to choose from");
    const of = (finding: Tested, topic: string, p: number): Tested => ({
      ...finding,
      ...{ topic, subject: { ...finding.subject, unit: "a", metric: topic }, trail: { ...finding.trail, p } },
    });
    const briefed = (findings: readonly Tested[]) =>
      briefOf(service("a"), { ...report, report: { ...report.report, findings } }).sentences.map(({ topic }) => topic);
    expect(briefed([of(signal, "less", 1e-5), of(signal, "most", 1e-9), of(signal, "between", 1e-7)])).toEqual([
      "most",
      "between",
      "less",
    ]);
    const before = ["v", "w", "x", "y", "z"].map((topic) => of(quiet, topic, 0.4));
    expect(briefed([...before, of(beside, "beside", 0.4)])).toEqual(["v", "w", "x", "beside"]);
    expect(briefed([...before.slice(0, 2), of(beside, "v", 0.4), of(quiet, "v", 0.5)])).toEqual(["v", "w", "v", "v"]);
  });

  test("say who of an area's services is silent, and of no other", () => {
    const all = found([leaving(4, 11)]);
    const lines = (services: readonly string[]) => briefOf({ ...area, id: "x", services }, all).sentences;
    expect(lines(["k", "l"])[0]).toMatchObject({
      kind: "silent",
      isSignal: false,
      unit: { level: "service", id: "l" },
    });
    expect(lines(["k", "l"])[0]?.topic).toBeUndefined();
    expect(lines(["a", "b"]).map(({ kind }) => kind)).not.toContain("silent");
    expect(briefOf(service("l"), all).sentences.map(({ kind }) => kind)).toContain("silent");
    expect(briefOf(service("k"), all).sentences.map(({ kind }) => kind)).not.toContain("silent");
  });
});

describe("what an area's services are beside the others", () => {
  const report = found([leaving(22)]).report.findings.filter(isTested);
  const alike = report.filter(({ question, kind }) => question === "difference" && kind === "cannot_tell");
  const named = (name: string, kind: Tested["kind"]): Tested => {
    const [finding] = alike;
    if (!finding) throw new Error("no finding");
    return { ...finding, kind, subject: { ...finding.subject, name } };
  };
  const about = { nb: "N, andel som sluttet (2025)", nn: "N, del som slutta (2025)", en: "N, share who left (2025)" };

  test("names the higher and the lower, and counts the rest and those who cannot be judged, in each language", () => {
    const told = [named("A", "lower"), named("B", "higher"), named("C", "lower"), named("D", "cannot_tell")];
    expect(togetherSentence("N", told, 2)).toEqual({
      nb: `${about.nb}: høyere enn de andre: B; lavere enn de andre: A, C; 1 kan ikke skilles fra dem; 2 kan ikke vurderes.`,
      nn: `${about.nn}: høgare enn dei andre: B; lågare enn dei andre: A, C; 1 kan ikkje skiljast frå dei; 2 kan ikkje vurderast.`,
      en: `${about.en}: higher than the others: B; lower than the others: A, C; 1 cannot be told from them; 2 cannot be judged.`,
    });
    expect(togetherSentence("N", [named("A", "lower")], 0).nb).toBe(`${about.nb}: lavere enn de andre: A.`);
  });

  test("says of several that none, and of one alone that it, cannot be told apart", () => {
    const [one, two] = [named("A", "cannot_tell"), named("B", "cannot_tell")];
    expect(togetherSentence("N", [one, two], 0)).toEqual({
      nb: `${about.nb}: ingen av 2 tjenester kan skilles fra de andre.`,
      nn: `${about.nn}: ingen av 2 tenester kan skiljast frå dei andre.`,
      en: `${about.en}: none of 2 services can be told from the others.`,
    });
    expect(togetherSentence("N", [one], 1)).toEqual({
      nb: `${about.nb}: den ene tjenesten som kan vurderes, kan ikke skilles fra de andre; 1 kan ikke vurderes.`,
      nn: `${about.nn}: den eine tenesta som kan vurderast, kan ikkje skiljast frå dei andre; 1 kan ikkje vurderast.`,
      en: `${about.en}: the one service that can be judged cannot be told from the others; 1 cannot be judged.`,
    });
  });
});
