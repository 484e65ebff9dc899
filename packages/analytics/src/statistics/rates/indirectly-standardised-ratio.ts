import { normalQuantile } from "../distributions/normal-quantile.js";
import { countInterval } from "../intervals/count-interval.js";
import { type Bounds, requireLevel } from "../intervals/interval.js";
import { sum } from "../sum.js";
import { requireStratum, type Stratum } from "./stratum.js";

/** A stratum, and how many events the reference has of it among how many. */
export interface ReferredStratum extends Stratum {
  readonly reference: Stratum;
}

/** Observed events beside those expected at the reference's rates. */
export interface StandardisedRatio {
  readonly observed: number;
  readonly expected: number;
  /** Observed over expected. */
  readonly ratio: number;
  /** Events per person of the reference: with the ratio it gives the indirectly standardised rate. */
  readonly referenceRate: number;
  /** Of the ratio: exact below ten events, Byar's from ten on. */
  readonly bounds: Bounds;
  /** Of the ratio, on the logarithm's scale; `undefined` without events. */
  readonly logBounds: Bounds | undefined;
}

/**
 * Indirectly standardised ratio: observed events over those expected if each stratum had the reference's rate.
 *
 * @returns `undefined` where no event is expected.
 * @throws RangeError if no stratum is given, events are not counts, or people are not numbers of at least 0 (of a
 *   reference: above 0).
 * @see Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II, section 2.3. IARC, Lyon.
 * @example
 * indirectlyStandardisedRatio([{ events: 6, population: 100, reference: { events: 40, population: 1000 } }])?.ratio; // => 1.5
 */
export function indirectlyStandardisedRatio(
  strata: readonly ReferredStratum[],
  level = 0.95,
): StandardisedRatio | undefined {
  requireLevel(level);
  if (strata.length === 0) throw new RangeError("invalid strata: none; expected one at least");
  strata.forEach((stratum, i) => {
    requireStratum(stratum, `stratum ${i + 1}`, false);
    requireStratum(stratum.reference, `the reference of stratum ${i + 1}`, true);
  });
  const observed = sum(strata.map(({ events }) => events));
  const expected = sum(
    strata.map(({ population, reference }) => (population * reference.events) / reference.population),
  );
  if (expected === 0) return undefined;
  const { lower, upper } = countInterval(observed, level);
  const ratio = observed / expected;
  const margin = Math.exp(normalQuantile(1 - (1 - level) / 2) / Math.sqrt(observed));
  const references = strata.map(({ reference }) => reference);
  return {
    observed,
    expected,
    ratio,
    referenceRate: sum(references.map(({ events }) => events)) / sum(references.map(({ population }) => population)),
    bounds: { lower: lower / expected, upper: upper / expected },
    logBounds: observed === 0 ? undefined : { lower: ratio / margin, upper: ratio * margin },
  };
}
