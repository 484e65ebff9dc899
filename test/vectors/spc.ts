import {
  casesBetweenChart,
  closeToLimits,
  countChart,
  individualsChart,
  isOutside,
  movingRangeChart,
  type PointSignal,
  type ProcessChart,
  proportionChart,
  rateChart,
  runChart,
  runRules,
  sevenOnOneSide,
  sevenPointTrend,
  specialCauses,
  timeBetweenChart,
  twoOfThree,
} from "@barneloftet/analytics/statistics";
import { z } from "zod";
import { numbers, type Offered, offered } from "./offered.ts";

const baseline = { freeze: z.number().nullish(), exclude: numbers.nullish() };
const single = z.object({ y: numbers, ...baseline });
const counted = z.object({ count: numbers, n: numbers, ...baseline });

/** Functions of `spc.json`. */
export const spc: Readonly<Record<string, Offered>> = {
  "spc.i": offered(single, ({ y, ...own }) => chartAnswer(individualsChart(y, baselineOf(own)), own)),
  "spc.iScreened": offered(single, ({ y, ...own }) =>
    chartAnswer(individualsChart(y, { ...baselineOf(own), screened: true }), own),
  ),
  // The reference draws no signal from the runs of moving ranges, since neighbours share a value.
  "spc.mr": offered(single, ({ y, ...own }) => ({
    ...chartAnswer(movingRangeChart(y, baselineOf(own)), own),
    runsSignal: false,
  })),
  "spc.run": offered(single, ({ y, ...own }) => chartAnswer(runChart(y, baselineOf(own)), own)),
  "spc.p": offered(counted, ({ count, n, ...own }) => chartAnswer(proportionChart(count, n, baselineOf(own)), own)),
  "spc.pPrime": offered(counted, ({ count, n, ...own }) =>
    chartAnswer(proportionChart(count, n, { ...baselineOf(own), prime: true }), own),
  ),
  "spc.u": offered(counted, ({ count, n, ...own }) => chartAnswer(rateChart(count, n, baselineOf(own)), own)),
  "spc.uPrime": offered(counted, ({ count, n, ...own }) =>
    chartAnswer(rateChart(count, n, { ...baselineOf(own), prime: true }), own),
  ),
  "spc.c": offered(z.object({ count: numbers, ...baseline }), ({ count, ...own }) =>
    chartAnswer(countChart(count, baselineOf(own)), own),
  ),
  "spc.t": offered(z.object({ hours: numbers, ...baseline }), ({ hours, ...own }) =>
    chartAnswer(timeBetweenChart(hours, baselineOf(own)), own),
  ),
  "spc.g": offered(z.object({ between: numbers, ...baseline }), ({ between, ...own }) =>
    chartAnswer(casesBetweenChart(between, baselineOf(own)), own),
  ),
  "nhs.sevenOneSide": offered(z.object({ values: numbers }), ({ values }) => ({
    flags: sevenOnOneSide(values).map(Number),
  })),
  "nhs.sevenTrend": offered(z.object({ values: numbers }), ({ values }) => ({ flags: sevenPointTrend(values) })),
  "nhs.twoInThree": offered(
    z.object({ closeToLimits: numbers, relativeToMean: numbers }),
    ({ closeToLimits: close, relativeToMean }) => ({
      flags: twoOfThree(
        close.map((each) => each === 1),
        relativeToMean,
      ).map(Number),
    }),
  ),
  "nhs.xmr": offered(
    z.object({
      y: numbers,
      screenOutliers: z.boolean(),
      rebaseAt: z.number().nullish(),
      improvementDirection: z.enum(["increase", "decrease", "neutral"]),
    }),
    ({ y, screenOutliers, rebaseAt, improvementDirection }) => {
      // A new phase is a chart of its own.
      const phases = rebaseAt ? [y.slice(0, rebaseAt - 1), y.slice(rebaseAt - 1)] : [y];
      const charts = phases.map((values) => individualsChart(values, { screened: screenOutliers, ranges: 2.66 }));
      const signals = charts.flatMap(specialCauses);
      return {
        mean: charts.flatMap(({ values, centre }) => values.map(() => centre)),
        lpl: charts.flatMap(({ lower }) => lower),
        upl: charts.flatMap(({ upper }) => upper),
        outside: charts.flatMap((chart) => chart.values.map((_, i) => Number(isOutside(chart, i)))),
        closeToLimits: charts.flatMap((chart) => closeToLimits(chart).map(Number)),
        specialCauseType: signals.map(causeName),
        pointType: signals.map((signal) => pointType(signal, improvementDirection)),
      };
    },
  ),
};

type Given = { readonly freeze?: number | null | undefined; readonly exclude?: readonly number[] | null | undefined };

/** The files count places from 1. */
function baselineOf({ freeze, exclude }: Given) {
  return {
    ...(freeze ? { first: freeze } : {}),
    ...(exclude ? { without: exclude.map((place) => place - 1) } : {}),
  };
}

function chartAnswer({ values, centre, lower, upper }: ProcessChart, { exclude }: Given) {
  const { isSignal, ...rules } = runRules(
    values.filter((_, i) => !exclude?.includes(i + 1)),
    centre,
  );
  return {
    cl: values.map(() => centre),
    lcl: lower,
    ucl: upper,
    y: values,
    runsSignal: isSignal,
    // Where no point lies off the centre line the reference tells no figures; ours are 0.
    ...(rules.longestRun === 0 ? {} : rules),
  };
}

function causeName({ cause, side }: PointSignal): string {
  const isUp = side > 0;
  switch (cause) {
    case "outside":
      return isUp ? "Above UCL" : "Below LCL";
    case "trend":
      return isUp ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
    case "two_of_three":
      return isUp ? "2 in 3 Above CL" : "2 in 3 Below CL";
    case "one_side":
      return isUp ? "7 Points Above CL" : "7 Points Below CL";
    case undefined:
      return "Common Cause";
  }
}

function pointType({ cause, side }: PointSignal, better: "increase" | "decrease" | "neutral"): string {
  if (cause === undefined) return "common_cause";
  if (better === "neutral") return side > 0 ? "special_cause_neutral_high" : "special_cause_neutral_low";
  return side > 0 === (better === "increase") ? "special_cause_improvement" : "special_cause_concern";
}
