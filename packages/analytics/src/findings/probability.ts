import {
  degreesAt,
  type FittedSpread,
  type Spread,
  varianceAt,
  widestBeyond,
} from "../statistics/contrasts/spread-of.js";
import { studentProbability } from "../statistics/distributions/student-probability.js";
import { studentQuantile } from "../statistics/distributions/student-quantile.js";
import type { Observed } from "../statistics/observed.js";
import { fisherTest } from "../statistics/rates/fisher-exact.js";
import { rateRatio } from "../statistics/rates/rate-ratio.js";
import { atUsualSize, type Contrast } from "./contrast.js";

/** How widely contrasts are spread as usual, and how many independent ones tell so (degrees of freedom of Student's t). */
export interface Ordinary extends Spread {
  readonly degrees: number;
}

/** What contrasts are held against; with at most so many degrees of freedom, where that is less than their size gives. */
export type Held = FittedSpread & { readonly most?: number };

/** A contrast seen on so many times as much as the usual ones lies beyond what the fit to those can tell. */
const beyond = 3;
/** The level of a test in a report of some 300, at which two ways are weighed. */
const usualLevel = 0.0003;

/**
 * What a contrast is held against: the fit at the size it usually has, with as many degrees of freedom as tell of that; or,
 * where it is far larger than those of the fit, how widely those are spread on the logarithms' scale, if that takes a smaller
 * contrast to be told: who has seen more knows no less. Which of the two, its own chance has no part in.
 */
export function ordinaryAt(spread: Held, contrast: Contrast): Ordinary {
  const { lumps, wander, independent, information, most = independent } = spread;
  const { size } = atUsualSize(contrast.plain);
  const fitted = { lumps, wander, degrees: Math.min(most, degreesAt(spread, size)) };
  const [n, x] = information;
  if (size <= (beyond * x) / n) return fitted;
  const widest = { ...widestBeyond(spread), degrees: Math.min(most, independent) };
  const squareOf = (ordinary: Ordinary): number =>
    varianceAt(ordinary, size) * studentQuantile(usualLevel, ordinary.degrees) ** 2;
  return squareOf(widest) < squareOf(fitted) ? widest : fitted;
}

/** So many events in all are near normal as far out as a report looks. */
const few = 1000;

/** What tells how likely so great a contrast is. */
export interface Probability {
  /** On either side, where contrasts are spread as usual; at least that of the exact test. */
  readonly p: number;
  /** That of an exact test, where there are few events and all are counted singly. */
  readonly exact: number | undefined;
}

/** Probability of so great a contrast, on either side, where contrasts are spread as usual; at least that of an exact test. */
export function probabilityOf(kind: "share" | "rate", contrast: Contrast, ordinary: Ordinary): Probability {
  const exact = exactly(kind, ...contrast.tested);
  return { p: Math.max(ordinaryProbability(contrast, ordinary), exact ?? 0), exact };
}

/** Probability of so great a contrast, on either side, where contrasts are spread as usual. */
export function ordinaryProbability({ contrast, size }: Contrast, ordinary: Ordinary): number {
  return studentProbability(contrast / Math.sqrt(varianceAt(ordinary, size)), ordinary.degrees);
}

/** Beyond some two standard deviations few events are no longer near normal: p is never less than the exact one. */
function exactly(kind: "share" | "rate", a: Observed, b: Observed): number | undefined {
  if (kind === "rate") {
    if (!areFew(a.events, b.events)) return undefined;
    return rateRatio({ events: a.events, exposure: a.of }, { events: b.events, exposure: b.of })?.p;
  }
  // Those that are no events may be the few.
  const isFew = areFew(a.events, b.events) || areFew(a.of - a.events, b.of - b.events);
  const areWhole = [a.events, a.of, b.events, b.of].every(Number.isInteger);
  if (!isFew || !areWhole) return undefined;
  return fisherTest({ events: a.events, total: a.of }, { events: b.events, total: b.of });
}

const areFew = (a: number, b: number): boolean => a + b <= few && Number.isInteger(a) && Number.isInteger(b);
