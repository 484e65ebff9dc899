import { describe, expect, test } from "vitest";
import type { Compared, NotCompared } from "../../src/findings/change.js";
import { contrastBetween } from "../../src/findings/contrast.js";
import { differencesAt, spreadOfOthers } from "../../src/findings/difference.js";
import { isTested } from "../../src/findings/finding.js";
import { findings } from "../../src/findings/findings.js";
import { type Series, seriesOf } from "../../src/findings/series.js";
import { requestsAssisted } from "../../src/metrics/catalogue/requests.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import type { Figure } from "../../src/metrics/value.js";
import { varianceAt } from "../../src/statistics/contrasts/spread-of.js";
import { figure, years } from "./figures.js";

const seriesFor = (unit: string, events: number, of = 50): Series => {
  const [series] = seriesOf({ metric: leftService, values: years(leftService, 2025, [[events, of]], { unit }) });
  if (!series) throw new Error("no series");
  return series;
};

/** One unit beside all others, of so many events in so much, against 100 in 1 000. */
const one = (unit: string, events: number, of: number): Compared => {
  const contrast = contrastBetween("rate", { events, of, undecided: 0 }, { events: 100, of: 1000, undecided: 0 });
  if (!contrast) throw new Error("nothing to compare");
  const series = seriesFor(unit, events, of);
  const others = years(leftService, 2025, [[100, 1000]], { unit: "others" });
  return { kind: "compared", series, now: [series.latest as Figure], others, contrast };
};

/** Small units within chance, and large ones apart by 60 and 140 %. */
const mixed = [
  ...Array.from({ length: 8 }, (_, i) => one(`small${i}`, i % 2 === 0 ? 1 : 3, 20)),
  ...Array.from({ length: 8 }, (_, i) => one(`large${i}`, i % 2 === 0 ? 120 : 280, 2000)),
];

describe("how widely the others differ", () => {
  test("has no part of the unit itself, neither as one of them nor in what they are held against, however large it is", () => {
    const others = Array.from({ length: 20 }, (_, i) => seriesFor(`u${i}`, i % 2 === 0 ? 9 : 11, 100));
    const spreadBeside = (own: Series) => {
      const all = differencesAt([own, ...others], "2026-01-01");
      return spreadOfOthers(all, all[0] as Compared, 1);
    };
    const beside = spreadBeside(seriesFor("own", 100, 1000));
    expect(beside?.independent).toBeCloseTo(20 * 0.876, 9);
    for (const own of [seriesFor("own", 500, 1000), seriesFor("own", 1, 10)]) expect(spreadBeside(own)).toEqual(beside);
  });

  test("is not told of nine others, nor of those who cannot be compared", () => {
    const [first, ...others] = mixed as [Compared, ...Compared[]];
    const refused: NotCompared = { kind: "too_few", series: first.series, because: { nb: "Nei.", en: "No." } };
    expect(spreadOfOthers([first, ...others.slice(0, 9), refused], first, 1)).toBeUndefined();
    expect(spreadOfOthers([first, ...others.slice(0, 9), refused], first, undefined)).toBeUndefined();
    expect(spreadOfOthers([first, ...others.slice(0, 10)], first, 1)?.independent).toBeCloseTo(10 * 0.876, 9);
  });

  test("has the lumps of earlier years at least; where those are not known, all that differs may be lumps, or none of it", () => {
    const [small, large] = [mixed[0], mixed[15]] as [Compared, Compared];
    const varianceOf = (own: Compared, lumps: number | undefined): number => {
      const spread = spreadOfOthers(mixed, own, lumps);
      return spread ? varianceAt(spread, own.contrast.usualSize) : Number.NaN;
    };
    expect(spreadOfOthers(mixed, small, 7)?.lumps).toBeGreaterThanOrEqual(7);
    expect(varianceOf(small, undefined)).toBeGreaterThan(2 * varianceOf(small, 1));
    // A large one differs more by wandering than if it were all lumps.
    expect(varianceOf(large, undefined)).toBe(varianceOf(large, 1));
    // Which of the two it is is no better known for that.
    expect(spreadOfOthers(mixed, small, undefined)?.most).toBeLessThan(15);
  });
});

describe("differences", () => {
  test("find a large service that is far from the others, which are alike: 300 of 1 000 against 10 % of 21", () => {
    const values = ["own", ...Array.from({ length: 21 }, (_, i) => `u${i}`)].flatMap((unit, i) =>
      years(leftService, 2025, [unit === "own" ? [300, 1000] : [9 + 2 * (i % 2), 100]], { unit, territory: unit }),
    );
    const { findings: found } = findings([{ metric: leftService, values }], { questions: ["difference"] });
    expect(found.filter(({ kind }) => kind !== "cannot_tell").map(({ subject }) => subject.unit)).toEqual(["own"]);
  });

  test("are no less of a signal the more extreme a figure is: 12 of 100, and then 15 to 90, against 9 and 11 of 21 others", () => {
    const p = [12, 15, 20, 30, 50, 70, 90].map((events) => {
      const values = ["own", ...Array.from({ length: 21 }, (_, i) => `u${i}`)].flatMap((unit, i) =>
        years(leftService, 2025, [[unit === "own" ? events : 9 + 2 * (i % 2), 100]], { unit, territory: unit }),
      );
      const [own] = findings([{ metric: leftService, values }], { questions: ["difference"] }).findings;
      return own && isTested(own) ? own.trail.p : Number.NaN;
    });
    expect(p).toEqual(p.toSorted((a, b) => b - a));
    expect(p.at(-1)).toBeLessThan(1e-6);
  });

  test("leave out another whose series has a break inside the window, in whichever of its quarters", () => {
    const quarters = (unit: string, broken: string): readonly Figure[] =>
      [
        ["2025-01-01", "2025-04-01"],
        ["2025-04-01", "2025-07-01"],
      ].map(([from = "", to = ""]) => {
        const given = { from, to, numerator: 5, denominator: 10, unit, territory: unit };
        return figure(requestsAssisted, from === broken ? { ...given, series: broken } : given);
      });
    const all = (broken: string) =>
      seriesOf({
        metric: requestsAssisted,
        values: [...quarters("a", ""), ...quarters("b", broken), ...quarters("c", "")],
      });
    for (const [broken, of] of [
      ["", 40],
      ["2025-01-01", 20],
      ["2025-04-01", 20],
    ] as const)
      expect(differencesAt(all(broken), "2025-07-01")[0]).toMatchObject({ contrast: { b: { of } } });
  });

  test("are none of those who have nothing in the newest period, and say so", () => {
    const [a, b] = [seriesFor("a", 4), seriesFor("b", 6)];
    const none = differencesAt([a, b], "2030-01-01");
    expect(none.map(({ kind }) => kind)).toEqual(["too_few", "too_few"]);
    expect(none[0]).toMatchObject({ because: { nb: "Tall for perioden mangler.", nn: "Tal for perioden manglar." } });
    expect(differencesAt([a], "2026-01-01")[0]).toMatchObject({
      kind: "too_few",
      because: {
        nb: "Ingen andre enheter har tall som kan sammenlignes.",
        nn: "Ingen andre einingar har tal som kan samanliknast.",
      },
    });
  });

  test("are none where there is nobody to reckon from", () => {
    const [a, b] = [seriesFor("a", 0, 0), seriesFor("b", 6)];
    expect(differencesAt([a, b], "2026-01-01").map(({ kind }) => kind)).toEqual(["too_few", "too_few"]);
  });
});
