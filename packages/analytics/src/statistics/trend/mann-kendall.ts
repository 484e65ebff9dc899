import { normalProbability } from "../distributions/normal-probability.js";
import { requireNumbers } from "../process-charts/process-chart.js";
import { sum } from "../sum.js";

/** Whether values rise or fall over time, whatever the shape. */
export interface TrendTest {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  /** From −1, where all fall, to 1, where all rise; ties count as neither. */
  readonly tau: number;
  /** Probability of as great a score, on either side, where order is chance; `undefined` where all are alike. */
  readonly p: number | undefined;
}

/**
 * Mann and Kendall's test of a trend, with the correction for ties and for continuity.
 *
 * Its p is near from ten points on; below six no trend can be told at 0.01. Figures that follow the season must be of one
 * part of the year.
 *
 * @param values In order of time.
 * @throws RangeError if a value is no number or there are fewer than three.
 * @see Mann HB (1945). Nonparametric tests against trend. doi:10.2307/1907187. Kendall MG (1975). Rank correlation methods.
 * @example mannKendallTest([1, 2, 3, 4, 5, 6, 7, 8]).score // => 28
 */
export function mannKendallTest(values: readonly number[]): TrendTest {
  requireNumbers(values);
  const n = values.length;
  if (n < 3) throw new RangeError(`invalid values: ${n} of them; expected three at least`);
  const score = sum(values.flatMap((value, i) => values.slice(i + 1).map((later) => Math.sign(later - value))));
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const part = (count: number): number => count * (count - 1) * (2 * count + 5);
  const variance = (part(n) - sum([...counts.values()].map(part))) / 18;
  const z = (score - Math.sign(score)) / Math.sqrt(variance);
  return {
    score,
    tau: score / ((n * (n - 1)) / 2),
    p: variance > 0 ? Math.min(1, 2 * normalProbability(-Math.abs(z))) : undefined,
  };
}
