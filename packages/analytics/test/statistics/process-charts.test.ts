import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countChart, proportionChart, rateChart } from "../../src/statistics/process-charts/attribute-charts.js";
import { individualsChart, movingRangeChart } from "../../src/statistics/process-charts/individuals-chart.js";
import { casesBetweenChart, median, timeBetweenChart } from "../../src/statistics/process-charts/rare-event-charts.js";
import { runChart, runRules } from "../../src/statistics/process-charts/run-chart.js";
import {
  closeToLimits,
  isOutside,
  sevenOnOneSide,
  sevenPointTrend,
  sidesOf,
  specialCauses,
  twoOfThree,
} from "../../src/statistics/process-charts/special-causes.js";

const near = (got: readonly (number | undefined)[], expected: readonly number[]): void => {
  expect(got.length).toBe(expected.length);
  for (const [i, each] of expected.entries()) expect(got[i]).toBeCloseTo(each, 9);
};

describe("individualsChart", () => {
  test("of 10, 12, 10, 12 has its centre at 11 and limits 2.66 ranges of 2 away: 5.68 and 16.32", () => {
    const { centre, lower, upper } = individualsChart([10, 12, 10, 12], { ranges: 2.66 });
    expect(centre).toBe(11);
    near(lower, [5.68, 5.68, 5.68, 5.68]);
    near(upper, [16.32, 16.32, 16.32, 16.32]);
  });

  test("unless said has limits three deviations away, a deviation being the mean range over 1.128", () => {
    near(individualsChart([10, 12]).upper, [11 + 6 / 1.128, 11 + 6 / 1.128]);
  });

  test("leaves a range of 3.267 mean ranges or more out once, if asked: ranges 1 × 8, 20, 20 of mean 4.8 are then 1", () => {
    const values = [1, 2, 1, 2, 1, 21, 1, 2, 1, 2, 1];
    const half = (screened: boolean) => {
      const { centre, upper } = individualsChart(values, { ranges: 1, screened });
      return (upper[0] ?? 0) - centre;
    };
    expect(half(false)).toBeCloseTo(4.8, 9);
    expect(half(true)).toBeCloseTo(1, 9);
    // Exactly at the limit: 12 ranges of 0 and one that is its own mean times 13.
    expect(
      individualsChart([...Array.from({ length: 13 }, () => 5), 9], { ranges: 1, screened: true }).upper[0],
    ).toBeCloseTo(5 + 4 / 14, 9);
  });

  test("takes the first points alone, without those of another cause, and draws all", () => {
    const { centre, upper, values } = individualsChart([1, 3, 99, 1, 3, 50], { first: 5, without: [2], ranges: 1 });
    expect(centre).toBe(2);
    near(upper, [4, 4, 4, 4, 4, 4]);
    expect(values.length).toBe(6);
  });

  test("of one point or of equal ones has its limits on the centre", () => {
    // In plain sums three tenths are a little more than 0.3.
    expect(individualsChart([0.1, 0.1, 0.1]).centre).toBe(0.1);
    expect(individualsChart([4])).toEqual({ values: [4], centre: 4, lower: [4], upper: [4] });
    expect(individualsChart([4, 4], { screened: true }).upper).toEqual([4, 4]);
  });

  test("refuses what is no number, and a baseline of no points", () => {
    expect(() => individualsChart([1, Number.NaN])).toThrow("invalid values: NaN; expected numbers");
    expect(() => individualsChart([])).toThrow("invalid baseline: no points; expected one at least");
    expect(() => individualsChart([1], { first: 0 })).toThrow("invalid baseline");
  });
});

describe("movingRangeChart", () => {
  test("of 1, 4, 2 has ranges 3 and 2 around 2.5, at most 3.267 × 2.5", () => {
    const { values, centre, lower, upper } = movingRangeChart([1, 4, 2]);
    expect([values, centre, lower]).toEqual([[undefined, 3, 2], 2.5, [0, 0, 0]]);
    near(upper, [8.1675, 8.1675, 8.1675]);
  });

  test("needs two points", () => {
    expect(() => movingRangeChart([1])).toThrow("invalid baseline: one point; expected two at least");
    expect(() => movingRangeChart([1, Number.POSITIVE_INFINITY])).toThrow("invalid values: Infinity");
  });
});

describe("charts of events", () => {
  test("a share of 0.2 in 25 has limits ±3 √(0.16 / 25) = ±0.24, kept within 0 and 1; in 400 ±0.06", () => {
    const { centre, lower, upper } = proportionChart([5, 80], [25, 400]);
    expect(centre).toBeCloseTo(0.2, 12);
    near(lower, [0, 0.14]);
    near(upper, [0.44, 0.26]);
    near(proportionChart([9, 9], [10, 10]).upper, [1, 1]);
  });

  test("a rate of 4 in 1 has limits 4 ± 6, in 4 it has 4 ± 3", () => {
    const { centre, lower, upper } = rateChart([4, 16], [1, 4]);
    expect(centre).toBe(4);
    near(lower, [0, 1]);
    near(upper, [10, 7]);
  });

  test("counts of 4 have limits 0 and 10, and of 16 they have 4 and 28", () => {
    expect(countChart([4, 4])).toEqual({ values: [4, 4], centre: 4, lower: [0, 0], upper: [10, 10] });
    expect(countChart([16])).toMatchObject({ lower: [4], upper: [28] });
  });

  test("Laney's limits are as wide as the points vary: deviations of 1.5 by turns are ranges of 3 over 1.128", () => {
    const counts = [1, 7, 1, 7];
    near(
      rateChart(counts, [1, 1, 1, 1], { prime: true }).upper,
      counts.map(() => 4 + 3 * 2 * (3 / 1.128)),
    );
    near(
      rateChart(counts, [1, 1, 1, 1]).upper,
      counts.map(() => 10),
    );
    // Without a second point, or without variation of any kind, they are the plain ones or none.
    expect(rateChart([4], [1], { prime: true }).upper).toEqual([10]);
    expect(rateChart([0, 0], [1, 1], { prime: true }).upper).toEqual([0, 0]);
  });

  test("Laney's limits take no range across a point that is not there: ranges of 2 and 2, not the 1 between them", () => {
    const { upper } = rateChart([2, 4, 0, 3, 5], [1, 1, 0, 1, 1], { prime: true });
    // The centre is 3.5, and each range 2 / √3.5.
    expect(upper[0]).toBeCloseTo(3.5 + 3 * (2 / 1.128), 9);
  });

  test("where nobody is there to count among there is no point and no limit, and the others stand", () => {
    const chart = proportionChart([1, 0, 1], [2, 0, 2]);
    expect(chart.values).toEqual([0.5, undefined, 0.5]);
    expect([chart.lower[1], chart.upper[1], chart.centre]).toEqual([undefined, undefined, 0.5]);
  });

  test("refuse more events than their total, lists of two lengths, what is less than nothing, and nothing at all", () => {
    expect(() => proportionChart([3], [2])).toThrow("events exceed total: 3 > 2");
    expect(() => proportionChart([1], [])).toThrow("events exceed total: 1 > undefined");
    expect(() => rateChart([1], [1, 2])).toThrow("1 events and 2 totals; expected as many");
    expect(() => rateChart([-1], [1])).toThrow("invalid events: -1");
    expect(() => rateChart([1], [-1])).toThrow("invalid total: -1");
    expect(() => rateChart([0], [0])).toThrow("invalid baseline: nothing to count in");
    expect(() => countChart([])).toThrow("invalid baseline");
  });
});

describe("charts of rare events", () => {
  test("times of 1 and 2^3.6 by turns are 1 and 2 on the scale of the chart: centre 1.5^3.6", () => {
    const { centre, lower, upper, values } = timeBetweenChart([1, 2 ** 3.6]);
    expect(values).toEqual([1, 2 ** 3.6]);
    expect(centre).toBeCloseTo(1.5 ** 3.6, 9);
    near(lower, [0, 0]);
    near(upper, [(1.5 + 3 / 1.128) ** 3.6, (1.5 + 3 / 1.128) ** 3.6]);
    expect(() => timeBetweenChart([-1])).toThrow("invalid time: -1");
  });

  test("cases between have their median as centre and a limit of 4 + 3 √(4 × 5) where the mean is 4", () => {
    const { centre, lower, upper } = casesBetweenChart([1, 2, 9]);
    expect([centre, lower]).toEqual([2, [0, 0, 0]]);
    near(upper, [4 + 3 * Math.sqrt(20), 4 + 3 * Math.sqrt(20), 4 + 3 * Math.sqrt(20)]);
    expect(() => casesBetweenChart([Number.NaN])).toThrow("invalid cases between: NaN");
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe("runRules", () => {
  test("passes over points on the line: + + 0 + − is a run of 3 and one crossing of four useful points", () => {
    expect(runRules([1, 1, 0, 1, -1], 0)).toEqual({
      ...{ longestRun: 3, longestRunMax: 5, crossings: 1, crossingsMin: 0 },
      isSignal: false,
    });
    expect(runRules([1, undefined, 1], 0).longestRun).toBe(2);
  });

  test("of 24 points tells more than 8 on end, and fewer than 8 crossings, as in Anhøj's table", () => {
    const by = (lengths: readonly number[]) =>
      runRules(
        lengths.flatMap((length, i) => Array.from({ length }, () => (i % 2 ? -1 : 1))),
        0,
      );
    const usual = by([8, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(usual).toMatchObject({ longestRun: 8, longestRunMax: 8, crossings: 8, crossingsMin: 8, isSignal: false });
    expect(by([9, 1, 2, 2, 2, 2, 2, 2, 2])).toMatchObject({ longestRun: 9, crossings: 8, isSignal: true });
    expect(by([3, 3, 3, 3, 3, 3, 3, 3])).toMatchObject({ longestRun: 3, crossings: 7, isSignal: true });
  });

  test("is no signal without a point off the line", () => {
    expect(runRules([], 0)).toMatchObject({ longestRun: 0, longestRunMax: 0, crossingsMin: 0, isSignal: false });
    expect(runRules([2, 2], 2).isSignal).toBe(false);
  });

  test("tells the same of a chart turned upside down", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 }), (values) => {
        expect(
          runRules(
            values.map((value) => -value),
            0,
          ),
        ).toEqual(runRules(values, 0));
      }),
    );
  });

  test("a run chart has the median of its points and no limits", () => {
    expect(runChart([1, 5, 3])).toEqual({
      values: [1, 5, 3],
      centre: 3,
      lower: [undefined, undefined, undefined],
      upper: [undefined, undefined, undefined],
    });
    expect(runChart([1, 5, 30], { first: 2 }).centre).toBe(3);
    expect(() => runChart([Number.NaN])).toThrow("invalid values: NaN");
  });
});

describe("special causes", () => {
  const chart = (values: readonly number[], limit = 9) => ({
    values,
    centre: 0,
    lower: values.map(() => -limit),
    upper: values.map(() => limit),
  });

  test("six on one side are none, and the seventh makes all seven one", () => {
    expect(sevenOnOneSide([1, 1, 1, 1, 1, 1])).toEqual(Array.from({ length: 6 }, () => false));
    expect(sevenOnOneSide([0, 0, 0, 0, 0, 0, 0])).not.toContain(true);
    expect(sevenOnOneSide([-1, 1, 1, 1, 1, 1, 1, 1]).indexOf(true)).toBe(7);
    expect(specialCauses(chart([-1, 1, 1, 1, 1, 2, 1, 1])).map(({ cause }) => cause)).toEqual([
      undefined,
      ...Array.from({ length: 7 }, () => "one_side"),
    ]);
  });

  test("a trend of seven ends where two are alike", () => {
    expect(sevenPointTrend([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(sevenPointTrend([1, 2, 3, 3, 4, 5, 6, 7])).not.toContain(1);
    expect(sevenPointTrend([9, 1, 2, 3, 4, 5, 6])).not.toContain(1);
    expect(sevenPointTrend([7, 6, 5, undefined, 3, 2, 1])).not.toContain(-1);
    expect(specialCauses(chart([-3, -2, -1, 1, 2, 3, 4])).map(({ cause, side }) => `${cause} ${side}`)).toEqual(
      Array.from({ length: 7 }, () => "trend 1"),
    );
  });

  test("a point at which a trend turns is of the trend that it begins", () => {
    const sides = specialCauses(chart([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])).map(({ side }) => side);
    expect(sides).toEqual([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]);
  });

  test("two of three close to a limit must be on one side, the third among them; each close one is a signal", () => {
    expect(twoOfThree([true, true, false], [1, 1, 1])).toEqual([true, true, true]);
    expect(twoOfThree([true, false, true], [-1, -1, -1])).toEqual([true, true, true]);
    expect(twoOfThree([true, true, false], [1, 1, -1])).toEqual([false, false, false]);
    expect(twoOfThree([true, true], [1, 1])).toEqual([false, false]);
    expect(twoOfThree([true, true, true], [0, 0, 0])).toEqual([false, false, false]);
    expect(twoOfThree([false, true, false, false], [1, 1, 1, 1])).not.toContain(true);
    expect(specialCauses(chart([7, 1, 8])).map(({ cause }) => cause)).toEqual([
      "two_of_three",
      undefined,
      "two_of_three",
    ]);
  });

  test("close is beyond two thirds of the way and not beyond the limit: of 9, above 6 and up to 9", () => {
    expect(closeToLimits(chart([6, 6.1, 9, 9.1, -6, -6.1, -9, -9.1]))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(isOutside(chart([9, 9.1, -9, -9.1]), 0)).toBe(false);
    expect([1, 2, 3].map((i) => isOutside(chart([9, 9.1, -9, -9.1]), i))).toEqual([true, false, true]);
    const open = { values: [100, undefined], centre: 0, lower: [undefined, 0], upper: [undefined, 0] };
    expect([isOutside(open, 0), isOutside(open, 1), ...closeToLimits(open)]).toEqual([false, false, false, false]);
    expect(sidesOf(open)).toEqual([1, 0]);
  });

  test("outside comes before trend, trend before two of three, and that before one side", () => {
    expect(specialCauses(chart([1, 2, 3, 4, 5, 6, 10])).map(({ cause }) => cause)).toEqual([
      ...Array.from({ length: 6 }, () => "trend"),
      "outside",
    ]);
    expect(specialCauses(chart([2, 3, 4, 5, 6.5, 7, 8])).every(({ cause }) => cause === "trend")).toBe(true);
    expect(specialCauses(chart([1, 1, 1, 1, 7, 1, 8])).map(({ cause }) => cause)).toEqual([
      ...Array.from({ length: 4 }, () => "one_side"),
      "two_of_three",
      "one_side",
      "two_of_three",
    ]);
    expect(specialCauses(chart([1, -1])).map(({ side }) => side)).toEqual([0, 0]);
    expect(specialCauses(chart([-10]))).toEqual([{ cause: "outside", side: -1 }]);
  });
});
