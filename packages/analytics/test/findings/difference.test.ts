import { describe, expect, test } from "vitest";
import type { Compared, NotCompared } from "../../src/findings/change.js";
import { contrastBetween } from "../../src/findings/contrast.js";
import { differencesAt, spreadOfOthers } from "../../src/findings/difference.js";
import { type Series, seriesOf } from "../../src/findings/series.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import { varianceAt } from "../../src/statistics/contrasts/spread-of.js";
import { years } from "./figures.js";

const seriesFor = (unit: string, events: number, of = 50): Series => {
  const [series] = seriesOf({ metric: leftService, values: years(leftService, 2025, [[events, of]], { unit }) });
  if (!series) throw new Error("no series");
  return series;
};

/** One unit beside all others, of so many events in so much, against 100 in 1 000. */
const one = (unit: string, events: number, of: number): Compared => {
  const contrast = contrastBetween("rate", { events, of, undecided: 0 }, { events: 100, of: 1000, undecided: 0 });
  if (!contrast) throw new Error("nothing to compare");
  return { kind: "compared", series: seriesFor(unit, events, of), now: [], others: [], contrast };
};

/** Small units within chance, and large ones apart by 60 and 140 %. */
const mixed = [
  ...Array.from({ length: 8 }, (_, i) => one(`small${i}`, i % 2 === 0 ? 1 : 3, 20)),
  ...Array.from({ length: 8 }, (_, i) => one(`large${i}`, i % 2 === 0 ? 120 : 280, 2000)),
];

describe("how widely the others differ", () => {
  test("leaves the unit itself out: whatever it is, it is held against the same", () => {
    const [first, ...others] = mixed as [Compared, ...Compared[]];
    const [as, high] = [first, one("small0", 40, 20)].map((own) => spreadOfOthers([own, ...others], own, 1));
    expect(as).toEqual(high);
    expect(as?.independent).toBe(15);
    expect(spreadOfOthers(others, first, 1)).toEqual(as);
  });

  test("is not told of nine others, nor of those who cannot be compared", () => {
    const [first, ...others] = mixed as [Compared, ...Compared[]];
    const refused: NotCompared = { kind: "too_few", series: first.series, because: { nb: "Nei.", en: "No." } };
    expect(spreadOfOthers([first, ...others.slice(0, 9), refused], first, 1)).toBeUndefined();
    expect(spreadOfOthers([first, ...others.slice(0, 9), refused], first, undefined)).toBeUndefined();
    expect(spreadOfOthers([first, ...others.slice(0, 10)], first, 1)?.independent).toBe(10);
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
