import type { Observed } from "../observed.js";

/** How far two figures are from being one, and how much that was seen on. */
export interface DevianceContrast {
  /** About standard normal where they are one and events come singly; positive where the first is higher. */
  readonly contrast: number;
  /** The events that the variance of a difference of logarithms (of odds, where they are shares) is one over. */
  readonly size: number;
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
  const common = (a.events + b.events) / (a.of + b.of);
  const deviance = [a, b].reduce((sum, { events, of }) => {
    const rest = kind === "share" ? surprise(Math.max(0, of - events), of * (1 - common)) : 0;
    return sum + surprise(events, of * common) + rest;
  }, 0);
  const each = common * (kind === "share" ? 1 - common : 1);
  return {
    contrast: Math.sign(a.events / a.of - b.events / b.of) * Math.sqrt(Math.max(0, 2 * deviance)),
    size: (each * a.of * b.of) / (a.of + b.of),
  };
}

// What the expected makes of the observed; their plain differences cancel over both sides.
const surprise = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);
