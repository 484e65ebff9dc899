import {
  cumulativeIncidence,
  kaplanMeier,
  logRankTest,
  nelsonAalen,
  restrictedMean,
  riskTable,
  type Spell,
  type SurvivalScale,
  survivalQuantile,
  tenureShares,
} from "@barneloftet/analytics/statistics";
import { z } from "zod";
import { numbers, type Offered, offered } from "./offered.ts";

const observed = { event: numbers, weights: numbers.optional() };
const fromStart = z.object({ time: numbers, ...observed });
const late = z.object({ entry: numbers, exit: numbers, ...observed });
const bounds = {
  confType: z.enum(["log-log", "log", "plain"]).default("log-log"),
  confidence: z.number().default(0.95),
};

const labels = z.array(z.union([z.number(), z.string()]));

/** Functions of `retention.json`. */
export const retention: Readonly<Record<string, Offered>> = {
  "km.rightCensored": offered(fromStart.extend(bounds), ({ confType, confidence, ...seen }) =>
    curveOf(spellsFrom(seen), confType, confidence),
  ),
  "km.leftTruncated": offered(late.extend(bounds), ({ confType, confidence, ...seen }) =>
    curveOf(spellsOf(seen), confType, confidence),
  ),
  "km.rightCensored.curve": offered(fromStart, (seen) => curveOf(spellsFrom(seen))),
  "km.leftTruncated.curve": offered(late, (seen) => curveOf(spellsOf(seen))),
  "km.rmst": offered(fromStart.extend({ tau: z.number() }), ({ tau, ...seen }) => {
    const { mean, standardError } = restrictedMean(kaplanMeier(riskTable(spellsFrom(seen))), tau);
    return { rmst: mean, se: standardError };
  }),
  "km.logRank": offered(fromStart.extend({ group: labels }), ({ group, ...seen }) => {
    const spells = spellsFrom(seen);
    const names = [...new Set(group)].toSorted((a, b) => (a < b ? -1 : 1));
    const found = logRankTest(names.map((name) => spells.filter((_, i) => group[i] === name)));
    return { observed: found.observed, expected: found.expected, chisq: found.chiSquare, p: found.p };
  }),
  "km.nelsonAalen": offered(fromStart, (seen) => {
    const steps = nelsonAalen(riskTable(spellsFrom(seen)));
    return {
      time: steps.map(({ time }) => time),
      cumhaz: steps.map(({ hazard }) => hazard),
      se: steps.map(({ standardError }) => standardError),
    };
  }),
  "aalenJohansen.cif": offered(z.object({ time: numbers, cause: numbers }), ({ time, cause }) => {
    // The files number the causes from 1; 0 is last seen.
    const causes = Array.from({ length: Math.max(2, ...cause) }, (_, i) => String(i + 1));
    const spells = time.map((exit, i) => ({ exit, ...(cause[i] === 0 ? {} : { cause: String(cause[i]) }) }));
    const points = cumulativeIncidence(spells, causes);
    const of = causes.flatMap((name) => [
      [`cifCause${name}`, points.map(({ byCause }) => byCause.get(name)?.incidence)],
      [`seCause${name}`, points.map(({ byCause }) => byCause.get(name)?.standardError)],
    ]);
    return { time: points.map((point) => point.time), ...Object.fromEntries(of) };
  }),
  "tenure.sharesFromReport": offered(
    z.object({ staff: z.number(), lessThan1y: z.number(), lessThan2y: z.number(), lessThan4y: z.number() }),
    ({ staff, lessThan1y, lessThan2y, lessThan4y }) => {
      const [pct1, pct2, pct4] = tenureShares(staff, [lessThan1y, lessThan2y, lessThan4y]).map(inPercent);
      return { pct1, pct2, pct4 };
    },
  ),
};

const inPercent = (share: number | undefined): number | undefined => (share === undefined ? undefined : share * 100);

function spellsFrom({ time, ...more }: z.infer<typeof fromStart>): readonly Spell[] {
  return spellsOf({ exit: time, ...more });
}

interface Seen extends Omit<z.infer<typeof late>, "entry"> {
  readonly entry?: readonly number[];
}

function spellsOf({ entry, exit, event, weights }: Seen): readonly Spell[] {
  return exit.map((time, i) => ({
    exit: time,
    ended: event[i] === 1,
    ...(entry && { entry: entry[i] ?? Number.NaN }),
    ...(weights && { weight: weights[i] ?? Number.NaN }),
  }));
}

function curveOf(spells: readonly Spell[], scale?: SurvivalScale, level?: number) {
  const curve = kaplanMeier(riskTable(spells), level, scale);
  const median = survivalQuantile(curve);
  return {
    time: curve.map(({ time }) => time),
    nRisk: curve.map(({ atRisk }) => atRisk),
    nEvent: curve.map(({ ended }) => ended),
    surv: curve.map(({ survival }) => survival),
    greenwoodSE: curve.map(({ standardError }) => standardError),
    lower: curve.map((point) => point.bounds?.lower),
    upper: curve.map((point) => point.bounds?.upper),
    ...{ median: median.time, medianLower: median.lower, medianUpper: median.upper },
  };
}
