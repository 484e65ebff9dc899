import {
  betaQuantile,
  byarInterval,
  chiSquareQuantile,
  clopperPearsonInterval,
  countInterval,
  directlyStandardisedRate,
  fisherTest,
  garwoodInterval,
  indirectlyStandardisedRatio,
  newcombeInterval,
  rateRatio,
  rateScoreInterval,
  wilsonInterval,
} from "@barneloftet/analytics/statistics";
import { z } from "zod";
import { type Offered, offered } from "./offered.ts";

const proportion = z.object({ x: z.number(), n: z.number(), confidence: z.number() });
const count = z.object({ count: z.number(), confidence: z.number() });
const rate = z.object({ count: z.number(), exposure: z.number(), confidence: z.number() });
const pair = z.tuple([z.number(), z.number()]);
const shares = z.object({ x: pair, n: pair, confidence: z.number().optional() });
// Where the reference has no number of an age group, it counts nobody.
const groups = z.array(z.number().nullable().transform((value) => value ?? 0));
const referred = z.object({ counts: groups, pops: groups, refCounts: groups, refPops: groups });

/** Functions of `rates.json`. */
export const rates: Readonly<Record<string, Offered>> = {
  "countCI.byar": offered(count, (given) => byarInterval(given.count, given.confidence)),
  "countCI.garwood": offered(count, (given) => garwoodInterval(given.count, given.confidence)),
  "propCI.wilson": offered(proportion, ({ x, n, confidence }) => wilsonInterval(x, n, confidence) ?? null),
  "propCI.clopperPearson": offered(
    proportion,
    ({ x, n, confidence }) => clopperPearsonInterval(x, n, confidence) ?? null,
  ),
  "rateCI.garwood": offered(rate, ({ count: events, exposure, confidence }) => ({
    value: events / exposure,
    ...per(garwoodInterval(events, confidence), 1 / exposure),
  })),
  "rateCI.score": offered(rate, ({ count: events, exposure, confidence }) =>
    rateScoreInterval(events, exposure, confidence),
  ),
  "phe.proportion": offered(
    z.object({ x: z.number(), n: z.number(), multiplier: z.number() }),
    ({ x, n, multiplier }) => ({
      value: n === 0 ? null : (x / n) * multiplier,
      ...atBoth((level) => per(wilsonInterval(x, n, level), multiplier)),
    }),
  ),
  "phe.rate": offered(
    z.object({ count: z.number(), denominator: z.number(), multiplier: z.number() }),
    ({ count: events, denominator, multiplier }) => ({
      value: (events / denominator) * multiplier,
      method: { garwood: "exact", byar: "byars" }[countInterval(events).method],
      ...atBoth((level) => per(countInterval(events, level), multiplier / denominator)),
    }),
  ),
  "phe.dsr": offered(
    z.object({ counts: groups, pops: groups, stdPops: groups, multiplier: z.number() }),
    ({ counts, pops, stdPops, multiplier }) => {
      const strata = weighted(counts, pops, stdPops);
      const found = directlyStandardisedRate(strata);
      return {
        totalCount: counts.reduce((sum, each) => sum + each, 0),
        value: found.dobson && found.rate * multiplier,
        ...atBoth((level) => per(directlyStandardisedRate(strata, level).dobson, multiplier)),
      };
    },
  ),
  "dsr.fayFeuer": offered(
    z.object({ counts: groups, pops: groups, stdPops: groups, confidence: z.number() }),
    ({ counts, pops, stdPops, confidence }) => {
      const found = directlyStandardisedRate(weighted(counts, pops, stdPops), confidence);
      return { crude: found.crude, value: found.rate, ...found.fayFeuer };
    },
  ),
  "phe.isRate": offered(referred.extend({ multiplier: z.number() }), ({ multiplier, ...given }) => {
    const strata = referredStrata(given);
    const found = indirectlyStandardisedRatio(strata);
    const scale = (found?.referenceRate ?? 0) * multiplier;
    return {
      observed: found?.observed,
      expected: found?.expected,
      refRate: scale,
      value: found && found.ratio * scale,
      ...atBoth((level) => per(indirectlyStandardisedRatio(strata, level)?.bounds, scale)),
    };
  }),
  "smr.epitools": offered(referred, (given) => {
    const found = indirectlyStandardisedRatio(referredStrata(given));
    return { observed: found?.observed, expected: found?.expected, smr: found?.ratio, ...found?.logBounds };
  }),
  "rateRatio.exact": offered(
    z.object({ counts: pair, exposures: pair, confidence: z.number() }),
    ({ counts, exposures, confidence }) => {
      const found = rateRatio(
        { events: counts[0], exposure: exposures[0] },
        { events: counts[1], exposure: exposures[1] },
        confidence,
      );
      return { value: found?.ratio, lower: found?.lower, upper: found?.upper, pTwoSided: found?.p };
    },
  ),
  "twoProp.fisher": offered(shares, (given) => ({ pTwoSided: fisherTest(...two(given)) })),
  "twoProp.diff.newcombe": offered(shares, (given) => {
    const [a, b] = two(given);
    return {
      estimate: a.events / a.total - b.events / b.total,
      ...newcombeInterval(a, b, given.confidence),
    };
  }),
  "special.betaInv": offered(z.object({ p: z.number(), a: z.number(), b: z.number() }), ({ p, a, b }) =>
    betaQuantile(p, a, b),
  ),
  "special.chisqInv": offered(z.object({ p: z.number(), df: z.number() }), ({ p, df }) => chiSquareQuantile(p, df)),
};

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Bounds times a multiplier. */
function per(bounds: Limits | undefined, multiplier: number): Partial<Limits> {
  return bounds ? { lower: bounds.lower * multiplier, upper: bounds.upper * multiplier } : {};
}

/** Bounds at both levels that English public health publishes, under the files' names. */
function atBoth(bounds: (level: number) => Partial<Limits>): Readonly<Record<string, number | undefined>> {
  const [usual, wide] = [bounds(0.95), bounds(0.998)];
  return { lower95: usual.lower, upper95: usual.upper, lower99_8: wide.lower, upper99_8: wide.upper };
}

function weighted(counts: readonly number[], pops: readonly number[], stdPops: readonly number[]) {
  return counts.map((events, i) => ({ events, population: pops[i] ?? Number.NaN, standard: stdPops[i] ?? Number.NaN }));
}

function referredStrata({ counts, pops, refCounts, refPops }: z.infer<typeof referred>) {
  return counts.map((events, i) => ({
    events,
    population: pops[i] ?? Number.NaN,
    reference: { events: refCounts[i] ?? Number.NaN, population: refPops[i] ?? Number.NaN },
  }));
}

function two({ x, n }: z.infer<typeof shares>) {
  return [
    { events: x[0], total: n[0] },
    { events: x[1], total: n[1] },
  ] as const;
}
