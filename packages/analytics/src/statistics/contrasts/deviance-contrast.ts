import type { Observed } from "../observed.js";
import { sum } from "../sum.js";

/** How far two figures are from being one, and how much that was seen on. */
export interface DevianceContrast {
  /** About standard normal where they are one and events come singly; positive where the first is higher. */
  readonly contrast: number;
  /**
   * The deviance over the square of the difference of logarithms (of odds, where they are shares), of both with half an event
   * more: such a difference has one over it for a variance, from events that come singly.
   */
  readonly size: number;
  /** The size it would have, were the first as the second. */
  readonly usualSize: number;
}

/**
 * How far two shares, or two rates, are from being one: the signed root of the deviance.
 *
 * It is near normal within some two standard deviations also for small counts, which a difference over its standard error
 * is not; beyond them, of few events, an exact test gives a greater p. Where events come in lumps
 * it is spread more widely (see `spreadOf`).
 *
 * @param kind `share` where events are out of the total (binomial), `rate` where they are in an exposure (Poisson).
 * @returns `undefined` where a total is 0: there is nothing to compare.
 * @throws RangeError if events or totals are no numbers of at least 0, or a share's events exceed its total.
 * @see McCullagh P, Nelder JA (1989). Generalized linear models, sections 2.3 and 4.5. doi:10.1007/978-1-4899-3242-6
 * @example devianceContrast({ events: 8, of: 40 }, { events: 24, of: 40 }, "share")?.contrast // => -3.716
 */
export function devianceContrast(a: Observed, b: Observed, kind: "share" | "rate"): DevianceContrast | undefined {
  for (const { events, of } of [a, b]) {
    if (!(events >= 0 && of >= 0 && Number.isFinite(events + of)))
      throw new RangeError(`invalid events: ${events} of ${of}; expected numbers of at least 0`);
    if (kind === "share" && events > of * (1 + 1e-9)) throw new RangeError(`events exceed total: ${events} > ${of}`);
  }
  if (a.of === 0 || b.of === 0) return undefined;
  const [one, other] = kind === "share" ? [withinTotal(a), withinTotal(b)] : [a, b];
  const [first, second] = [smoothed(one, kind), smoothed(other, kind)];
  return {
    contrast: Math.sign(one.events / one.of - other.events / other.of) * Math.sqrt(devianceOf(one, other, kind)),
    size: sizeOf(first, second, kind),
    usualSize: sizeOf({ events: (second.events / second.of) * first.of, of: first.of }, second, kind),
  };
}

/** Twice what the logarithm of the likelihood loses where the two are one. */
function devianceOf(a: Observed, b: Observed, kind: "share" | "rate"): number {
  const common = (a.events + b.events) / (a.of + b.of);
  const half = [a, b].map(({ events, of }) => {
    const rest = kind === "share" ? surprise(of - events, of * (1 - common)) : 0;
    return surprise(events, of * common) + rest;
  });
  return Math.max(0, 2 * sum(half));
}

/** Of figures with a logarithm; of two that are one, what it comes to when they come near. */
function sizeOf(a: Observed, b: Observed, kind: "share" | "rate"): number {
  const apart = logarithm(a, kind) - logarithm(b, kind);
  if (Math.abs(apart) > near) return devianceOf(a, b, kind) / apart ** 2;
  const common = (a.events + b.events) / (a.of + b.of);
  const each = common * (kind === "share" ? 1 - common : 1);
  return (each * a.of * b.of) / (a.of + b.of);
}

/** Of a rate, or of a share's odds. */
const logarithm = ({ events, of }: Observed, kind: "share" | "rate"): number =>
  Math.log(events / (kind === "share" ? of - events : of));

/** With half an event more on each side, so that none at all has a logarithm (Haldane and Anscombe, both 1956). */
const smoothed = ({ events, of }: Observed, kind: "share" | "rate"): Observed => ({
  events: events + 0.5,
  of: kind === "share" ? of + 1 : of,
});

/** All of a sum of decimals can be a hair more than all. */
const withinTotal = ({ events, of }: Observed): Observed => ({ events: Math.min(events, of), of });

/** Logarithms nearer than this leave too few digits of a deviance. */
const near = 1e-3;

// What the expected makes of the observed; their plain differences cancel over both sides.
const surprise = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);
