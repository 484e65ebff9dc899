import {
  derSimonianLaird,
  type FunnelLimits,
  type FunnelPosition,
  type FunnelScale,
  funnelDispersion,
  funnelPosition,
  overdispersedFunnelLimits,
  pooledRatio,
  pooledRatioByGroup,
  proportionFunnelLimits,
  ratioFunnelCrossings,
  ratioFunnelLimits,
  ratioFunnelPosition,
} from "@barneloftet/analytics/statistics";
import { z } from "zod";
import { numbers, type Offered, offered } from "./offered.ts";

const ratios = z.object({ numerator: numbers, denominator: numbers });
const trimmed = ratios.extend({ trimBy: z.number(), trimMethod: z.enum(["winsorise", "truncate"]) });
const levels = { "2s": 0.95, "3s": 0.998 };

/** Functions of `funnel.json`. */
export const funnel: Readonly<Record<string, Offered>> = {
  "funnel.poissonLimits": offered(z.object({ expected: numbers, target: z.number() }), ({ expected, target }) => {
    const [usual, wide] = [0.95, 0.998].map((level) => expected.map((each) => ratioFunnelLimits(each, target, level)));
    return { ...limits(usual, "95"), ...limits(wide, "998") };
  }),
  "funnel.aggregate": offered(ratios.extend({ group: z.array(z.string()) }), ({ group, ...given }) =>
    Object.fromEntries(pooledRatioByGroup(parts(given).map((part, i) => ({ ...part, group: group[i] ?? "" })))),
  ),
  "funnel.phe.proportionLimits": offered(
    z.object({ population: z.number(), baseline: z.number(), multiplier: z.number() }),
    ({ population, baseline, multiplier }) =>
      Object.fromEntries(
        Object.entries(levels).flatMap(([name, level]) => {
          const found = proportionFunnelLimits(population, baseline, level);
          return [
            [`lower${name}`, found && found.lower * multiplier],
            [`upper${name}`, found && found.upper * multiplier],
          ];
        }),
      ),
  ),
  "funnel.phe.proportionSignificance": offered(ratios, (given) => {
    const baseline = pooledRatio(parts(given));
    const significance = parts(given).map(({ numerator, denominator }) =>
      told((level) => {
        const found = baseline === undefined ? undefined : proportionFunnelLimits(denominator, baseline, level);
        return found && funnelPosition(numerator / denominator, found);
      }),
    );
    return { baseline, significance };
  }),
  "funnel.phe.ratioSignificance": offered(
    z.object({ observed: z.number(), expected: z.number() }),
    ({ observed, expected }) => ({ significance: told((level) => ratioFunnelPosition(observed, expected, level)) }),
  ),
  "funnel.phe.ratioLimits": offered(
    z.object({ observed: z.number(), multiplier: z.number() }),
    ({ observed, multiplier }) =>
      Object.fromEntries(
        Object.entries(levels).flatMap(([name, level]) =>
          Object.entries(ratioFunnelCrossings(observed, level)).flatMap(([side, { expected, ratio }]) => [
            [`${side}${name}_expected`, expected],
            [`${side}${name}_isr`, ratio === undefined ? undefined : ratio * multiplier],
          ]),
        ),
      ),
  ),
  "funnel.od.SR.SHMI": dispersion("log"),
  "funnel.od.SR.CQC": dispersion("square root"),
  "funnel.od.PR": dispersion("arcsine"),
  "funnel.odLimits": offered(
    z.object({
      type: z.enum(["SR", "PR"]),
      method: z.enum(["SHMI", "CQC"]),
      denominator: numbers,
      tau2: z.number(),
      target: z.number(),
    }),
    ({ type, method, denominator, tau2, target }) => {
      const scale = type === "PR" ? "arcsine" : ({ SHMI: "log", CQC: "square root" } as const)[method];
      // The reference's constants, as it rounds them.
      const [usual, wide] = [1.959964, 3.090232].map((deviations) => {
        const found = denominator.map((each) =>
          overdispersedFunnelLimits(each, { scale, target, betweenVariance: tau2, deviations }),
        );
        if (scale === "arcsine") return foldedBack(found);
        // The reference leaves limits of square roots on their scale.
        return scale === "square root" ? found.map((each) => each?.onScale) : found;
      });
      return { ...limits(usual, "95"), ...limits(wide, "998") };
    },
  ),
  "funnel.tau2.DerSimonianLaird": offered(z.object({ y: numbers, v: numbers }), ({ y, v }) => {
    const found = derSimonianLaird(y.map((estimate, i) => ({ estimate, variance: v[i] ?? Number.NaN })));
    return { tau2: found?.betweenVariance, Q: found?.q, mu: found?.mean };
  }),
};

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

function parts({ numerator, denominator }: z.infer<typeof ratios>) {
  return numerator.map((each, i) => ({ numerator: each, denominator: denominator[i] ?? Number.NaN }));
}

/** Lists of limits under the files' names: ll95 and ul95, ll998 and ul998. */
function limits(found: readonly (Limits | undefined)[] = [], name: string) {
  return { [`ll${name}`]: found.map((each) => each?.lower), [`ul${name}`]: found.map((each) => each?.upper) };
}

/**
 * Where a limit of proportions leaves its scale, ours stops at 0 or 1. The reference's turns back there, and is set to
 * 0 or 1 only if it is further in than that of the next unit: so the last unit's may stay turned back.
 */
function foldedBack(found: readonly (FunnelLimits | undefined)[]): readonly (Limits | undefined)[] {
  const folded = found.map(
    (each) => each && { lower: Math.sin(each.onScale.lower) ** 2, upper: Math.sin(each.onScale.upper) ** 2 },
  );
  return found.map((each, i) => {
    const [here, next] = [folded[i], folded[i + 1]];
    if (!each || !here) return undefined;
    return {
      lower: each.onScale.lower >= 0 ? each.lower : next && here.lower > next.lower ? 0 : here.lower,
      upper: each.onScale.upper <= Math.PI / 2 ? each.upper : next && here.upper < next.upper ? 1 : here.upper,
    };
  });
}

/** A position in the words of the files, by the widest limits that it is outside of. */
function told(position: (level: number) => FunnelPosition | undefined): string | undefined {
  const [usual, wide] = [position(0.95), position(0.998)];
  if (wide === "high" || wide === "low") return { high: "High (0.001)", low: "Low (0.001)" }[wide];
  return usual && { high: "High (0.025)", low: "Low (0.025)", inside: "Not significant" }[usual];
}

function dispersion(scale: FunnelScale): Offered {
  return offered(trimmed, ({ trimBy, trimMethod, ...given }) => {
    const found = funnelDispersion(parts(given), { scale, trimmed: trimBy, method: trimMethod });
    return {
      z: found.scores.map((each) => each?.score),
      s: found.scores.map((each) => each?.error),
      nUsed: found.used,
      phi: found.dispersion,
      tau2: found.betweenVariance,
    };
  });
}
